package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.stack.inside.ProposalLife.day;
import static org.bookonce.stack.inside.ProposalLife.wall;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.home.ShowHome;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.scheduling.oneoff.OneOffView;
import org.bookonce.scheduling.oneoff.ShowOneOff;
import org.bookonce.scheduling.proposal.ListWaitingProposals;
import org.bookonce.scheduling.proposal.NewProposal;
import org.bookonce.scheduling.proposal.NewProposal.WallTime;
import org.bookonce.scheduling.proposal.ProposalList;
import org.bookonce.scheduling.proposal.ProposalStatus;
import org.bookonce.scheduling.proposal.SentProposal;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
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

    private static UUID tenant;
    private static CreatedOneOff keptOpen;
    private static CreatedOneOff limited;
    private static UUID keptOpenProposal;
    private static UUID limitedTime;
    private static NewProposal lapsing;

    @Inject
    ListWaitingProposals waiting;

    @Inject
    ShowOneOff show;

    @Inject
    ShowHome home;

    @Resource
    ManagedExecutorService executor;

    private ProposalLife life;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("proposals");
        tenant = organization.id();
        return InsideArchive.with(organization, TestOrganization.create("not-proposed"));
    }

    @Test
    @Order(1)
    void anAcceptedTimeIsTheBookingAndClosesWhatElseWaits() {
        CreatedOneOff link = life().made(true, null);
        NewProposal form = life().propose(link, "ada", day(3, "09:00"), day(4, "09:00"));
        NewProposal other = life().propose(link, "grace", day(5, "09:00"));
        assertThat(as("member", waiting::list)).containsEntry(link.id(), List.of("ada", "grace"));
        assertThat(as("second", waiting::list)).doesNotContainKey(link.id());
        assertThat(needs()).filteredOn("proposal.waiting"::equals).hasSize(2);
        assertThat(life().sent(form).status()).isEqualTo(ProposalStatus.WAITING);
        assertThat(life().sent(form).manageToken()).isEmpty();
        ProposalList.Row ada = life().row(link, "ada");
        assertThat(ada.times()).hasSize(2).allMatch(ProposalList.Time::free);

        UUID time = ada.times().get(0).id();
        MadeBooking booking = life().accept(time);

        assertThat(booking.start()).isEqualTo(ada.times().get(0).start());
        assertThat(life().accept(time).id()).isEqualTo(booking.id());
        assertThat(life().accepted(ada.times().get(1).id())).isEqualTo("proposal.settled");
        assertThat(life().accepted(life().time(link, "grace"))).isEqualTo("oneoff.booked");
        assertThat(life().row(link, "ada").status()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(life().row(link, "ada").bookingId()).contains(booking.id());
        assertThat(life().row(link, "grace").status()).isEqualTo(ProposalStatus.CLOSED);
        assertThat(as("member", waiting::list)).doesNotContainKey(link.id());
        assertThat(Answers.of(() -> life().opened(link))).isEqualTo("oneoff.booked");
        SentProposal accepted = life().sent(form);
        assertThat(accepted.status()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(accepted.manageToken()).contains(booking.manageToken());
        SentProposal closed = life().sent(other);
        assertThat(closed.status()).isEqualTo(ProposalStatus.CLOSED);
        assertThat(closed.link()).isEqualTo(OneOffStatus.BOOKED);
        assertThat(closed.manageToken()).as("somebody else's booking").isEmpty();
    }

    @Test
    @Order(1)
    void whoBooksByThemselvesIsNotToldThatTheirProposalIsVoid() {
        CreatedOneOff link = life().made(true, null);
        life().propose(link, "linus", day(6, "09:00"));
        assertThat(Answers.of(() -> life().booked(link, "Linus@Proposals.example")))
                .isEqualTo("done");
        assertThat(life().row(link, "linus").status()).isEqualTo(ProposalStatus.CLOSED);
    }

    @Test
    @Order(1)
    void theSameFormProposesOnceAndThreeWaitAtMost() {
        new ProposalRefusals(life()).ofWhatWasSentBeforeAndOfMoreThanThree();
    }

    @Test
    @Order(1)
    void whereTheHostWantsNoneThereIsNothingToPropose() {
        CreatedOneOff link = life().create(life().oneOff(OneOffChoices.STANDARD, true, null));
        assertThat(life().proposed(life().form(link, "ada", day(3, "09:00")))).isEqualTo("proposal.not-wanted");
        assertThat(life().proposedElsewhere(life().form(link, "ada", day(3, "09:00"))))
                .isEqualTo("oneoff.not-found");
    }

    @Test
    @Order(1)
    void aTimeThatMeetsSomethingIsRefusedByNameAndTheLinkStaysAsItWas() {
        new ProposalRefusals(life()).ofATimeThatMeetsSomething();
    }

    @Test
    @Order(1)
    void theLinksOwnHoldsDoNotStandInTheWayAndACopyOffersNoOverlap() {
        CreatedOneOff link = life().made(true, null);
        life().propose(link, "ada", wall(life().start(link).plusMinutes(15)));
        ProposalList.Time time = life().row(link, "ada").times().get(0);
        assertThat(time.free()).isTrue();
        assertThat(life().accepted(time.id())).isEqualTo("done");
        assertThat(as("member", () -> show.show(link.id())).slots())
                .extracting(OneOffView.Slot::start)
                .as("what its host picked, of the two that overlap")
                .containsExactly(time.start().minusSeconds(900));
    }

    @Test
    @Order(1)
    void aDeletedLinkClosesItsProposals() {
        CreatedOneOff link = life().made(true, null);
        NewProposal form = life().propose(link, "closed-by-deleting", day(9, "09:00"));
        UUID time = life().time(link, "closed-by-deleting");
        life().deleted(link);
        assertThat(life().row(link, "closed-by-deleting").status()).isEqualTo(ProposalStatus.CLOSED);
        assertThat(life().sent(form).link()).isEqualTo(OneOffStatus.DELETED);
        assertThat(life().accepted(time)).isEqualTo("oneoff.deleted");
        assertThat(life().proposed(life().form(link, "late", day(9, "10:00")))).isEqualTo("oneoff.deleted");
    }

    @Test
    @Order(1)
    void whatIsProposedIsWhatWaitsWhereNoTimeIsFreeAnyMore() {
        CreatedOneOff link = life().made(false, null);
        WallTime start = wall(life().start(link));
        life().propose(link, "ada", day(10, "09:00"));
        life().create(life().at(start, OneOffChoices.STANDARD, true, null, "Takes it"));
        assertThat(life().opened(link).mayBook()).isFalse();
        assertThat(needs()).contains("proposal.waiting").doesNotContain("one-off.none-free");
        assertThat(life().answered(life().row(link, "ada").id(), "")).isEqualTo("done");
        assertThat(needs()).contains("one-off.none-free");
    }

    @Test
    @Order(1)
    void hostileWordsAreRefusedOrKeptAsTheyAre() {
        new ProposalRefusals(life()).ofHostileWords();
    }

    @Test
    @Order(2)
    void twoClicksOnAcceptAreOneBooking() {
        new ProposalRaces(life(), executor).acceptAtOnce();
    }

    @Test
    @Order(2)
    void acceptingAndBookingAtOnceIsOneBooking() {
        new ProposalRaces(life(), executor).acceptAndBookAtOnce();
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
        assertThat(Db.count(
                        """
                        select count(*) from proposal p join audit_entry a
                          on a.tenant_id = p.tenant_id and a.subject_id = p.booking_id and a.action = 'booking.create'
                        where p.tenant_id = ? and p.status = 'ACCEPTED' and a.actor_id is null
                        """,
                        tenant))
                .as("an accepted time was booked by the member who accepted it")
                .isZero();
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
        keptOpen = life().made(true, null);
        life().propose(keptOpen, "ada", day(60, "09:00"));
        keptOpenProposal = life().row(keptOpen, "ada").id();
        limited = life().made(true, ProposalLife.dayOfOffers(20));
        lapsing = life().propose(limited, "ada", day(60, "10:00"));
        limitedTime = life().time(limited, "ada");
        assertThat(life().opened(keptOpen).mayBook()).isTrue();
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
        assertThat(life().opened(keptOpen).mayBook()).isFalse();
        assertThat(Answers.of(() -> life().opened(limited))).isEqualTo("oneoff.expired");
        assertThat(life().row(limited, "ada").status()).isEqualTo(ProposalStatus.LAPSED);
        assertThat(life().sent(lapsing).status()).isEqualTo(ProposalStatus.LAPSED);
        assertThat(life().accepted(limitedTime)).isEqualTo("oneoff.expired");
        assertThat(life().answered(keptOpenProposal, "")).isEqualTo("done");
        assertThat(Answers.of(() -> life().opened(keptOpen))).isEqualTo("oneoff.expired");
        assertThat(life().answered(keptOpenProposal, "")).isEqualTo("proposal.settled");
    }

    private ProposalLife life() {
        if (life == null) {
            life = new ProposalLife();
        }
        return life;
    }

    private <T> T as(String who, Supplier<T> work) {
        return life().people().as(who, work);
    }

    /** What waits for the member, by kind. */
    private List<String> needs() {
        return as("member", () -> home.show(false)).needs().stream()
                .map(need -> need.kind())
                .toList();
    }

    private static long mails(String kind, String to) {
        return Db.count(
                "select count(*) from message where tenant_id = ? and kind = ? and recipient = ?", tenant, kind, to);
    }
}
