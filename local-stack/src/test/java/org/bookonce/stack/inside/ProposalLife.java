package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.scheduling.proposal.AcceptProposedTime;
import org.bookonce.scheduling.proposal.AnswerProposal;
import org.bookonce.scheduling.proposal.ListProposals;
import org.bookonce.scheduling.proposal.NewProposal;
import org.bookonce.scheduling.proposal.NewProposal.WallTime;
import org.bookonce.scheduling.proposal.ProposalList;
import org.bookonce.scheduling.proposal.ProposeTimes;
import org.bookonce.scheduling.proposal.SentProposal;
import org.bookonce.scheduling.proposal.ShowSentProposal;
import org.bookonce.tenant.shared.FormKeys;

/** Inside the archive: makes one-offs whose host wants proposals, proposes, accepts and answers, as one or another. */
final class ProposalLife {

    private static final AtomicInteger HOURS = new AtomicInteger();
    private static final LocalDateTime FIRST_DAY =
            LocalDateTime.now(ZoneOffset.UTC).plusDays(100).truncatedTo(ChronoUnit.DAYS);

    private final People people = new People();

    People people() {
        return people;
    }

    /** When the first one-off begins, and how long after. */
    static LocalDateTime dayOfOffers(int later) {
        return FIRST_DAY.plusDays(later);
    }

    /** So many days after the first offered ones, in UTC. */
    static WallTime day(int days, String time) {
        return new WallTime(FIRST_DAY.plusDays(30L + days).toLocalDate().toString(), time);
    }

    /** A one-off of the member, at an hour that no other has, whose host wants proposals. */
    CreatedOneOff made(boolean hold, LocalDateTime expiry) {
        OneOffChoices choices = new OneOffChoices(null, false, true, 0);
        return create(oneOff(choices, hold, expiry));
    }

    CreatedOneOff create(NewOneOff wanted) {
        return people.as("owner", () -> use(CreateOneOff.class).create(wanted));
    }

    NewOneOff oneOff(OneOffChoices choices, boolean hold, LocalDateTime expiry) {
        return at(wall(FIRST_DAY.plusHours(HOURS.incrementAndGet())), choices, hold, expiry, "Offered");
    }

    NewOneOff at(WallTime utc, OneOffChoices choices, boolean hold, LocalDateTime expiry, String title) {
        LocalDateTime start = LocalDateTime.parse(utc.day() + "T" + utc.time())
                .atZone(ZoneOffset.UTC)
                .withZoneSameInstant(ZoneId.of("Asia/Kolkata"))
                .toLocalDateTime();
        return new NewOneOff(
                people.id("member"),
                title,
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                List.of(new NewSlot(start, 30, Overlap.NONE)),
                hold,
                expiry,
                true,
                "",
                "",
                choices,
                false);
    }

    static WallTime wall(LocalDateTime utc) {
        return new WallTime(utc.toLocalDate().toString(), utc.toLocalTime().toString());
    }

    OpenedOneOff opened(CreatedOneOff link) {
        return people.asInvitee(() -> use(OpenOneOff.class).open(token(link)));
    }

    /** When its first slot begins, in UTC. */
    LocalDateTime start(CreatedOneOff link) {
        return LocalDateTime.ofInstant(opened(link).slots().get(0).start(), ZoneOffset.UTC);
    }

    MadeBooking booked(CreatedOneOff link, String email) {
        return people.asInvitee(() -> {
            UUID slot = use(OpenOneOff.class).open(token(link)).slots().get(0).id();
            String key = use(FormKeys.class).issue(BookOfferedSlot.purpose(link.id(), slot));
            return use(BookOfferedSlot.class)
                    .book(new SlotBooking(token(link), slot, "Grace", email, "", ZoneId.of("UTC"), "en", true, key));
        });
    }

    Object deleted(CreatedOneOff link) {
        return people.as("member", () -> {
            use(DeleteOneOff.class).delete(link.id());
            return link;
        });
    }

    /** Proposes, which must be done; the form it was done with. */
    NewProposal propose(CreatedOneOff link, String who, WallTime... times) {
        NewProposal form = form(link, who, times);
        assertThat(proposed(form)).isEqualTo("done");
        return form;
    }

    String proposed(NewProposal form) {
        return Answers.of(() -> people.asInvitee(() -> {
            use(ProposeTimes.class).propose(form);
            return "";
        }));
    }

    String proposedElsewhere(NewProposal form) {
        return Answers.of(() -> people.asInviteeElsewhere(() -> {
            use(ProposeTimes.class).propose(form);
            return "";
        }));
    }

    NewProposal form(CreatedOneOff link, String who, WallTime... times) {
        return form(link, "", who, who + "@proposals.example", times);
    }

    NewProposal saying(CreatedOneOff link, String note) {
        return form(link, note, "ada", "ada@proposals.example", day(70, "09:00"));
    }

    NewProposal named(CreatedOneOff link, String name, String email) {
        return form(link, "", name, email, day(70, "10:00"));
    }

    private NewProposal form(CreatedOneOff link, String note, String name, String email, WallTime... times) {
        return new NewProposal(
                token(link),
                Arrays.asList(times),
                ZoneId.of("UTC"),
                note,
                name,
                email,
                "",
                "en",
                true,
                use(FormKeys.class).issue(NewProposal.formPurpose(link.id())));
    }

    /** What the sender of a form sees of it; sent again it leads to the same page. */
    SentProposal sent(NewProposal form) {
        return people.asInvitee(() -> use(ShowSentProposal.class)
                .show(form.token(), use(ProposeTimes.class).propose(form)));
    }

    List<ProposalList.Row> rows(CreatedOneOff link) {
        return people.as("member", () -> use(ListProposals.class).list(link.id()))
                .rows();
    }

    ProposalList.Row row(CreatedOneOff link, String who) {
        return rows(link).stream()
                .filter(row -> row.inviteeEmail().equals(who + "@proposals.example"))
                .findFirst()
                .orElseThrow();
    }

    /** The first time of somebody's proposal. */
    UUID time(CreatedOneOff link, String who) {
        return row(link, who).times().get(0).id();
    }

    MadeBooking accept(UUID time) {
        return people.as("member", () -> use(AcceptProposedTime.class).accept(time));
    }

    String accepted(UUID time) {
        return Answers.of(() -> accept(time));
    }

    String answered(UUID proposal, String words) {
        return Answers.of(() -> people.as("member", () -> {
            use(AnswerProposal.class).answer(proposal, words);
            return proposal;
        }));
    }

    private static String token(CreatedOneOff link) {
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }

    private static <T> T use(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
