package org.bookonce.stack.inside;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.HostReassignment;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.ReassignBooking;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.DuplicateOneOff;
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
import org.bookonce.scheduling.proposal.ProposalList;
import org.bookonce.scheduling.proposal.ProposeTimes;
import org.bookonce.tenant.shared.FormKeys;

/** One-offs of one host, each at an hour of its own, and everything that can be done with them. */
final class OneOffDeeds {

    private static final LocalDateTime DAY =
            LocalDateTime.now(ZoneOffset.UTC).plusDays(30).truncatedTo(ChronoUnit.DAYS);

    private final People people = new People();
    private int hour;

    /** A one-off, the hour and the slot that it offers, and a proposal with one time that was made while it was open. */
    record Subject(int hour, CreatedOneOff link, UUID slot, UUID proposal, UUID time) {}

    /** An open one, with a proposal. @param expiry wall time of the host, or null */
    Subject made(boolean hold, LocalDateTime expiry) {
        int at = hour++;
        NewOneOff wanted = offer(hold, at, expiry);
        CreatedOneOff link = people.as("member", () -> use(CreateOneOff.class).create(wanted));
        UUID slot = people.asInvitee(
                () -> use(OpenOneOff.class).open(token(link)).slots().get(0).id());
        propose(link);
        ProposalList.Row proposal = people.as(
                        "member", () -> use(ListProposals.class).list(link.id()))
                .rows()
                .get(0);
        return new Subject(
                at, link, slot, proposal.id(), proposal.times().get(0).id());
    }

    /** Another one-off of the host holds its time from now on. */
    CreatedOneOff take(Subject subject) {
        NewOneOff over = offer(true, subject.hour(), null);
        return people.as("member", () -> use(CreateOneOff.class).create(over));
    }

    OpenedOneOff look(Subject subject) {
        return people.asInvitee(() -> use(OpenOneOff.class).open(token(subject.link())));
    }

    Object accept(Subject subject) {
        return people.as("member", () -> use(AcceptProposedTime.class).accept(subject.time()));
    }

    Subject answer(Subject subject) {
        return people.as("member", () -> {
            use(AnswerProposal.class).answer(subject.proposal(), "Sorry");
            return subject;
        });
    }

    void reassign(MadeBooking booking) {
        HostReassignment wanted = new HostReassignment(booking.id(), 0, people.id("second"), "");
        people.as("owner", () -> use(ReassignBooking.class).reassign(wanted));
    }

    private NewOneOff offer(boolean hold, int at, LocalDateTime expiry) {
        return new NewOneOff(
                people.id("member"),
                "States",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                List.of(new NewSlot(DAY.plusHours(at), 30, Overlap.NONE)),
                hold,
                expiry,
                true,
                "",
                "",
                new OneOffChoices(null, false, true, 0),
                true);
    }

    MadeBooking book(Subject subject) {
        return people.asInvitee(() -> {
            String key = use(FormKeys.class)
                    .issue(BookOfferedSlot.purpose(subject.link().id(), subject.slot()));
            return use(BookOfferedSlot.class)
                    .book(new SlotBooking(
                            token(subject.link()),
                            subject.slot(),
                            "Ada",
                            "ada@states.example",
                            "",
                            ZoneId.of("UTC"),
                            "en",
                            true,
                            key));
        });
    }

    MadeBooking cancel(MadeBooking booking) {
        return people.asInvitee(() -> {
            String key = use(FormKeys.class).issue(CancelBooking.purpose(booking.id()));
            use(CancelBooking.class).cancel(booking.manageToken(), "", key);
            return booking;
        });
    }

    Subject delete(Subject subject) {
        return people.as("member", () -> {
            use(DeleteOneOff.class).delete(subject.link().id());
            return subject;
        });
    }

    CreatedOneOff duplicate(Subject subject, boolean replace) {
        int at = hour++;
        return people.as("member", () -> use(DuplicateOneOff.class)
                .duplicate(subject.link().id(), replace, offer(true, at, null)));
    }

    CreatedOneOff propose(Subject subject) {
        return propose(subject.link());
    }

    private CreatedOneOff propose(CreatedOneOff link) {
        LocalDateTime time = DAY.plusDays(60).plusHours(hour++);
        return people.asInvitee(() -> {
            use(ProposeTimes.class)
                    .propose(new NewProposal(
                            token(link),
                            List.of(new NewProposal.WallTime(
                                    time.toLocalDate().toString(),
                                    time.toLocalTime().toString())),
                            ZoneId.of("UTC"),
                            "",
                            "Ada",
                            "ada@states.example",
                            "",
                            "en",
                            true,
                            use(FormKeys.class).issue(NewProposal.formPurpose(link.id()))));
            return link;
        });
    }

    private static String token(CreatedOneOff link) {
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }

    private static <T> T use(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
