package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.home.ShowHome;
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
import org.bookonce.scheduling.proposal.ListWaitingProposals;
import org.bookonce.scheduling.proposal.NewProposal;
import org.bookonce.scheduling.proposal.NewProposal.WallTime;
import org.bookonce.scheduling.proposal.ProposalList;
import org.bookonce.scheduling.proposal.ProposalStatus;
import org.bookonce.scheduling.proposal.ProposeTimes;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
import org.bookonce.tenant.shared.FormKeys;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole life of a proposal on the real database, races and a later clock included (R2.6, R2.12, R8.2, R8.3, R8.5). */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ProposalsIT {

    private static final int ROUNDS = 8;
    private static final AtomicInteger HOURS = new AtomicInteger();
    private static final LocalDateTime FIRST_DAY =
            LocalDateTime.now(ZoneOffset.UTC).plusDays(100).truncatedTo(ChronoUnit.DAYS);

    private static UUID tenant;
    private static CreatedOneOff keptOpen;
    private static CreatedOneOff limited;
    private static UUID keptOpenProposal;
    private static UUID limitedTime;

    @Inject
    CreateOneOff create;

    @Inject
    DeleteOneOff delete;

    @Inject
    OpenOneOff open;

    @Inject
    BookOfferedSlot book;

    @Inject
    ProposeTimes propose;

    @Inject
    ListProposals proposals;

    @Inject
    ListWaitingProposals waiting;

    @Inject
    AcceptProposedTime accept;

    @Inject
    AnswerProposal answer;

    @Inject
    ShowHome home;

    @Inject
    FormKeys keys;

    @Resource
    ManagedExecutorService executor;

    private People people;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("proposals");
        tenant = organization.id();
        return InsideArchive.with(
                organization,
                TestOrganization.create("not-proposed"),
                ProposalsIT.class,
                People.class,
                Answers.class,
                Refused.class,
                Refused.Or.class,
                Together.class);
    }

    @Test
    @Order(1)
    void anAcceptedTimeIsTheBookingAndClosesWhatElseWaits() {
        CreatedOneOff link = made(true, null);
        propose(link, "ada", day(3, "09:00"), day(4, "09:00"));
        propose(link, "grace", day(5, "09:00"));
        assertThat(people().as("member", waiting::list)).containsEntry(link.id(), 2);
        assertThat(people().as("second", waiting::list)).doesNotContainKey(link.id());
        assertThat(people().as("member", () -> home.show(false)).needs())
                .filteredOn(need -> need.kind().equals("proposal.waiting"))
                .hasSize(2);
        ProposalList.Row ada = row(link, "ada");
        assertThat(ada.times()).hasSize(2).allMatch(ProposalList.Time::free);

        UUID time = ada.times().get(0).id();
        MadeBooking booking = people().as("member", () -> accept.accept(time));

        assertThat(booking.start()).isEqualTo(ada.times().get(0).start());
        assertThat(people().as("member", () -> accept.accept(time)).id()).isEqualTo(booking.id());
        assertThat(accepted(ada.times().get(1).id())).isEqualTo("proposal.settled");
        assertThat(accepted(row(link, "grace").times().get(0).id())).isEqualTo("oneoff.booked");
        assertThat(row(link, "ada").status()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(row(link, "ada").bookingId()).contains(booking.id());
        assertThat(row(link, "grace").status()).isEqualTo(ProposalStatus.CLOSED);
        assertThat(people().as("member", waiting::list)).doesNotContainKey(link.id());
        assertThat(Answers.of(() -> opened(link))).isEqualTo("oneoff.booked");
    }

    @Test
    @Order(1)
    void whoBooksByThemselvesIsNotToldThatTheirProposalIsVoid() {
        CreatedOneOff link = made(true, null);
        propose(link, "linus", day(6, "09:00"));
        assertThat(Answers.of(() -> booked(link, "Linus@Proposals.example"))).isEqualTo("done");
        assertThat(row(link, "linus").status()).isEqualTo(ProposalStatus.CLOSED);
    }

    @Test
    @Order(1)
    void theSameFormProposesOnceAndThreeWaitAtMost() {
        CreatedOneOff link = made(true, null);
        NewProposal form = form(link, "ada", day(7, "09:00"));
        assertThat(proposed(form)).isEqualTo("done");
        assertThat(proposed(form)).isEqualTo("done");
        assertThat(rows(link)).hasSize(1);
        propose(link, "grace", day(7, "10:00"));
        propose(link, "linus", day(7, "11:00"));
        assertThat(proposed(form(link, "mallory", day(7, "12:00")))).isEqualTo("proposal.too-many");
        people().as("member", () -> answered(row(link, "grace").id(), "I am away then"));
        assertThat(row(link, "grace").reply()).isEqualTo("I am away then");
        assertThat(proposed(form(link, "mallory", day(7, "12:00")))).isEqualTo("done");
        assertThat(Answers.of(() ->
                        people().as("member", () -> answered(row(link, "grace").id(), "Again"))))
                .isEqualTo("proposal.settled");
    }

    @Test
    @Order(1)
    void whereTheHostWantsNoneThereIsNothingToPropose() {
        CreatedOneOff link = people().as("owner", () -> create.create(oneOff(OneOffChoices.STANDARD, true, null)));
        assertThat(proposed(form(link, "ada", day(3, "09:00")))).isEqualTo("proposal.not-wanted");
        assertThat(Answers.of(() -> people().asInviteeElsewhere(() -> {
                    propose.propose(form(link, "ada", day(3, "09:00")));
                    return "";
                })))
                .isEqualTo("oneoff.not-found");
    }

    @Test
    @Order(1)
    void aTimeThatMeetsSomethingIsRefusedByNameAndTheLinkStaysAsItWas() {
        CreatedOneOff link = made(true, null);
        WallTime free = day(8, "15:00");
        propose(link, "ada", free);
        people().as("owner", () -> create.create(at(free, OneOffChoices.STANDARD, true, null, "In the way")));

        ProposalList.Time time = row(link, "ada").times().get(0);
        assertThat(time.free()).isFalse();
        assertThat(time.meets()).get().extracting(taken -> taken.title()).isEqualTo("In the way");
        assertThat(Refused.by(() -> people().as("member", () -> accept.accept(time.id())))
                        .refusal())
                .startsWith("oneoff.slot-meets-hold")
                .contains("title=In the way");
        assertThat(row(link, "ada").status()).isEqualTo(ProposalStatus.WAITING);
        assertThat(opened(link).mayBook()).isTrue();
        assertThat(Answers.of(() -> booked(link, "grace@proposals.example"))).isEqualTo("done");
    }

    @Test
    @Order(1)
    void theLinksOwnHoldsDoNotStandInTheWay() {
        CreatedOneOff link = made(true, null);
        LocalDateTime offered =
                LocalDateTime.ofInstant(opened(link).slots().get(0).start(), ZoneOffset.UTC);
        LocalDateTime overlapping = offered.plusMinutes(15);
        propose(
                link,
                "ada",
                new WallTime(
                        overlapping.toLocalDate().toString(),
                        overlapping.toLocalTime().toString()));
        ProposalList.Time time = row(link, "ada").times().get(0);
        assertThat(time.free()).isTrue();
        assertThat(accepted(time.id())).isEqualTo("done");
    }

    @Test
    @Order(1)
    void aDeletedLinkClosesItsProposals() {
        CreatedOneOff link = made(true, null);
        propose(link, "closed-by-deleting", day(9, "09:00"));
        UUID time = row(link, "closed-by-deleting").times().get(0).id();
        people().as("member", () -> {
            delete.delete(link.id());
            return "";
        });
        assertThat(row(link, "closed-by-deleting").status()).isEqualTo(ProposalStatus.CLOSED);
        assertThat(accepted(time)).isEqualTo("oneoff.deleted");
        assertThat(proposed(form(link, "late", day(9, "10:00")))).isEqualTo("oneoff.deleted");
    }

    @Test
    @Order(1)
    void hostileWordsAreRefusedOrKeptAsTheyAre() {
        CreatedOneOff link = made(true, null);
        String words = "=1+1 <img src=x onerror=alert(1)> \u200f שלום 😀\nsecond line";
        assertThat(proposed(saying(link, words))).isEqualTo("done");
        assertThat(row(link, "ada").note()).isEqualTo(words);
        assertThat(proposed(saying(link, "NUL \0"))).isEqualTo("input.unreadable");
        assertThat(proposed(saying(link, "\u202e turned"))).isEqualTo("input.unreadable");
        assertThat(proposed(saying(link, "x".repeat(501)))).isEqualTo("input.too-long");
        assertThat(proposed(saying(link, "x".repeat(1 << 20)))).isEqualTo("input.too-long");
        assertThat(proposed(named(link, "Ada\r\nBcc: all@x.example", "ada@proposals.example")))
                .isEqualTo("input.unreadable");
        assertThat(proposed(named(link, "Ada", "ada@proposals.example\r\nBcc: all@x.example")))
                .isEqualTo("input.unreadable");
        assertThat(rows(link)).hasSize(1);
    }

    @Test
    @Order(2)
    void twoClicksOnAcceptAreOneBooking() {
        for (int round = 0; round < ROUNDS; round++) {
            CreatedOneOff link = made(true, null);
            propose(link, "ada", day(20 + round, "09:00"), day(20 + round, "10:00"));
            propose(link, "grace", day(20 + round, "11:00"));
            List<UUID> times = new ArrayList<>();
            rows(link).forEach(row -> row.times().forEach(time -> times.add(time.id())));
            times.addAll(times);
            AtomicInteger next = new AtomicInteger();
            List<Refused.Or<UUID>> answers = Together.run(executor, times.size(), () -> {
                UUID time = times.get(next.getAndIncrement());
                return Refused.by(
                        () -> people().as("member", () -> accept.accept(time)).id());
            });
            assertThat(answers.stream()
                            .filter(Refused.Or::done)
                            .map(Refused.Or::answer)
                            .distinct())
                    .as("bookings")
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !answer.done())
                    .extracting(answer -> answer.refusal().split(" ")[0])
                    .containsAnyOf("proposal.settled", "oneoff.booked")
                    .isSubsetOf("proposal.settled", "oneoff.booked");
        }
    }

    @Test
    @Order(2)
    void acceptingAndBookingAtOnceIsOneBooking() {
        for (int round = 0; round < ROUNDS; round++) {
            CreatedOneOff link = made(round % 2 == 0, null);
            propose(link, "ada", day(40 + round, "09:00"));
            UUID time = row(link, "ada").times().get(0).id();
            List<Supplier<String>> both = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                both.add(() -> accepted(time));
                both.add(() -> Answers.of(() -> booked(link, "grace@proposals.example")));
            }
            AtomicInteger next = new AtomicInteger();
            List<String> answers = Together.run(executor, both.size(), () -> both.get(next.getAndIncrement())
                    .get());
            assertThat(answers).containsOnly("done", "oneoff.booked");
            assertThat(Answers.of(() -> opened(link))).isEqualTo("oneoff.booked");
        }
    }

    @Test
    @Order(3)
    @RunAsClient
    void eachLinkHasOneBookingAndNobodyIsToldTwice() {
        InvariantsOf.organization(tenant);
        assertThat(Db.column(
                        """
                        select o.id from one_off o join booking b on b.tenant_id = o.tenant_id and b.one_off_id = o.id
                        where o.tenant_id = ? group by o.id having count(*) > 1
                        """,
                        tenant))
                .isEmpty();
        assertThat(mails("PROPOSAL_CLOSED", "closed-by-deleting@proposals.example"))
                .isOne();
        assertThat(mails("PROPOSAL_CLOSED", "linus@proposals.example"))
                .as("who booked by themselves; another link of theirs waits still")
                .isZero();
        assertThat(mails("PROPOSAL_ANSWERED", "grace@proposals.example")).isOne();
        assertThat(Db.count("select count(*) from proposal where tenant_id = ?", tenant))
                .isEqualTo(Db.count(
                        "select count(*) from message where tenant_id = ? and kind = 'PROPOSAL_MADE'", tenant));
        assertThat(Db.count(
                        """
                        select count(*) from proposal p join one_off o on o.tenant_id = p.tenant_id and o.id = p.one_off_id
                        where p.tenant_id = ? and p.status = 'WAITING' and (o.used_at is not null or o.deleted_at is not null)
                        """,
                        tenant))
                .as("what waits at a closed link")
                .isZero();
    }

    @Test
    @Order(4)
    void aWaitingProposalKeepsTheLinkOpenButNotBeyondItsExpiry() {
        keptOpen = made(true, null);
        propose(keptOpen, "ada", day(60, "09:00"));
        keptOpenProposal = row(keptOpen, "ada").id();
        limited = made(true, FIRST_DAY.plusDays(20));
        propose(limited, "ada", day(60, "10:00"));
        limitedTime = row(limited, "ada").times().get(0).id();
        assertThat(opened(keptOpen).mayBook()).isTrue();
    }

    @Test
    @Order(5)
    @RunAsClient
    void theClockGoesOn() {
        assertThat(Db.execute("insert into clock_shift (tenant_id, shift) values (?, interval '140 days')", tenant))
                .isOne();
    }

    @Test
    @Order(6)
    void afterTheOfferedTimesOnlyWhatWaitsKeepsItOpen() {
        assertThat(opened(keptOpen).mayBook()).isFalse();
        assertThat(Answers.of(() -> opened(limited))).isEqualTo("oneoff.expired");
        assertThat(row(limited, "ada").status()).isEqualTo(ProposalStatus.LAPSED);
        assertThat(accepted(limitedTime)).isEqualTo("oneoff.expired");
        people().as("member", () -> answered(keptOpenProposal, ""));
        assertThat(Answers.of(() -> opened(keptOpen))).isEqualTo("oneoff.expired");
        assertThat(Answers.of(() -> people().as("member", () -> answered(keptOpenProposal, ""))))
                .isEqualTo("proposal.settled");
    }

    private People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    private static long mails(String kind, String to) {
        return Db.count(
                "select count(*) from message where tenant_id = ? and kind = ? and recipient = ?", tenant, kind, to);
    }

    /** A one-off of the member, at an hour that no other has, whose host wants proposals. */
    private CreatedOneOff made(boolean hold, LocalDateTime expiry) {
        OneOffChoices choices = new OneOffChoices(null, false, true, 0);
        return people().as("owner", () -> create.create(oneOff(choices, hold, expiry)));
    }

    private NewOneOff oneOff(OneOffChoices choices, boolean hold, LocalDateTime expiry) {
        LocalDateTime start = FIRST_DAY.plusHours(HOURS.incrementAndGet());
        return at(
                new WallTime(start.toLocalDate().toString(), start.toLocalTime().toString()),
                choices,
                hold,
                expiry,
                "Offered");
    }

    private NewOneOff at(WallTime utc, OneOffChoices choices, boolean hold, LocalDateTime expiry, String title) {
        LocalDateTime start = LocalDateTime.parse(utc.day() + "T" + utc.time())
                .atZone(ZoneOffset.UTC)
                .withZoneSameInstant(ZoneId.of("Asia/Kolkata"))
                .toLocalDateTime();
        return new NewOneOff(
                people().id("member"),
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

    private OpenedOneOff opened(CreatedOneOff link) {
        return people().asInvitee(() -> open.open(token(link)));
    }

    private MadeBooking booked(CreatedOneOff link, String email) {
        return people().asInvitee(() -> {
            UUID slot = open.open(token(link)).slots().get(0).id();
            String key = keys.issue(BookOfferedSlot.purpose(link.id(), slot));
            return book.book(new SlotBooking(token(link), slot, "Grace", email, "", ZoneId.of("UTC"), "en", true, key));
        });
    }

    private void propose(CreatedOneOff link, String who, WallTime... times) {
        assertThat(proposed(form(link, who, times))).isEqualTo("done");
    }

    private String proposed(NewProposal form) {
        return Answers.of(() -> people().asInvitee(() -> {
            propose.propose(form);
            return "";
        }));
    }

    private NewProposal form(CreatedOneOff link, String who, WallTime... times) {
        return form(link, "", who, who + "@proposals.example", times);
    }

    private NewProposal saying(CreatedOneOff link, String note) {
        return form(link, note, "ada", "ada@proposals.example", day(70, "09:00"));
    }

    private NewProposal named(CreatedOneOff link, String name, String email) {
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
                keys.issue(NewProposal.formPurpose(link.id())));
    }

    private List<ProposalList.Row> rows(CreatedOneOff link) {
        return people().as("member", () -> proposals.list(link.id())).rows();
    }

    private ProposalList.Row row(CreatedOneOff link, String who) {
        return rows(link).stream()
                .filter(row -> row.inviteeEmail().equals(who + "@proposals.example"))
                .findFirst()
                .orElseThrow();
    }

    private String accepted(UUID time) {
        return Answers.of(() -> people().as("member", () -> accept.accept(time)));
    }

    private Object answered(UUID proposal, String words) {
        answer.answer(proposal, words);
        return proposal;
    }

    /** So many days after the first offered ones, in UTC. */
    private static WallTime day(int days, String time) {
        return new WallTime(FIRST_DAY.plusDays(30L + days).toLocalDate().toString(), time);
    }

    private static String token(CreatedOneOff link) {
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }
}
