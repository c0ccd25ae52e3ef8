package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.scheduling.booking.FindOtherHosts;
import org.bookonce.scheduling.booking.HistoryLine;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.scheduling.booking.OtherHost;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Who may give a booking to another host, and who can take it, on the real database (R7.4, R8.1). */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ReassignIT extends Reassignments {

    /** Inside the archive: a booking that a later test looks at. */
    private static Made soon;

    @Inject
    FindOtherHosts findOtherHosts;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("reassign");
        tenant = organization.id();
        return InsideArchive.with(organization, TestOrganization.create("outside-reassign"));
    }

    @Test
    @Order(1)
    void itStaysTheSameBookingAndIsTheNewHostsFromThenOn() {
        Made made = made(0, 2, false);
        assertThat(reassigned("member", made, 0, "second", "I am away.")).isEqualTo("done");

        BookingDetail detail = detail(made);
        assertThat(detail.hostId()).isEqualTo(people().id("second"));
        assertThat(detail.sequence()).isOne();
        assertThat(detail.view().meeting().start()).isEqualTo(made.start());
        assertThat(detail.view().meeting().zone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
        assertThat(whats(detail)).containsExactly(What.MADE, What.REASSIGNED);
        HistoryLine line = detail.history().get(1);
        assertThat(line.hosts().orElseThrow().to()).isEqualTo(detail.view().hostName());
        assertThat(line.onBehalf()).as("by the host of then").isFalse();
        assertThat(seen("member", made)).isEqualTo("booking.not-found");
        assertThat(seen("second", made)).isEqualTo("done");
        assertThat(people().asInvitee(() -> show.show(made.token())).hostName())
                .isEqualTo(detail.view().hostName());
        assertThat(listed("member")).doesNotContain(made.id());
        assertThat(listed("second")).contains(made.id());
    }

    @Test
    @Order(1)
    void theSameAskedTwiceIsDoneOnce() {
        Made made = made(0, 1, false);
        assertThat(reassigned("member", made, 0, "second", "Once")).isEqualTo("done");
        assertThat(reassigned("member", made, 0, "second", "Once")).isEqualTo("done");
        assertThat(reassigned("admin", made, 0, "second", "Once"))
                .as("somebody else saw another version")
                .isEqualTo("booking.changed");
        assertThat(detail(made).sequence()).isOne();
        assertThat(reassigned("member", made, 1, "admin", ""))
                .as("it is no longer theirs")
                .isEqualTo("booking.not-found");
        assertThat(reassigned("second", made, 1, "member", "")).isEqualTo("done");
        assertThat(detail(made).hostId()).isEqualTo(people().id("member"));
    }

    @Test
    @Order(1)
    void itIsRefusedToOthersAndForThoseWhoCannotTakeIt() {
        Made made = made(0, 1, false);
        assertThat(reassigned("second", made, 0, "second", "")).isEqualTo("booking.not-found");
        assertThat(reassigned("member", made, 0, "member", "")).isEqualTo("booking.host-takes-part");
        assertThat(reassigned("member", made, 0, "other.owner", "")).isEqualTo("booking.host-gone");
        assertThat(reassigned("member", made, 0, UUID.randomUUID(), "")).isEqualTo("booking.host-gone");
        assertThat(reassigned("member", made, 0, (UUID) null, "")).isEqualTo("booking.host-unchosen");
        assertThat(reassigned("member", made, 1, "second", "")).isEqualTo("booking.changed");
        assertThat(reassigned("member", made, 0, "second", "x".repeat(501))).isEqualTo("input.too-long");
        assertThat(reassigned("member", made, 0, "second", "a\u0000b")).isEqualTo("input.unreadable");
        assertThat(detail(made).sequence()).isZero();
        assertThat(cancelled(made)).isEqualTo("done");
        assertThat(reassigned("member", made, 1, "second", "")).isEqualTo("booking.cancelled");
    }

    @Test
    @Order(1)
    void whoeverHasNoTimeIsSaidToAndCannotTakeIt() {
        Made made = made(0, 1, false);
        create("second", made.start().plus(15, ChronoUnit.MINUTES));
        assertThat(reassigned("member", made, 0, "second", ""))
                .as("members are not told what others have")
                .isEqualTo("booking.host-taken");
        assertThat(reassigned("admin", made, 0, "second", "")).isEqualTo("booking.meets-hold");
        assertThat(detail(made).sequence()).isZero();

        OtherHost told = other("admin", made);
        assertThat(told.free()).isFalse();
        assertThat(told.meets().orElseThrow().title()).isEqualTo("Kept");
        OtherHost untold = other("member", made);
        assertThat(untold.free()).isFalse();
        assertThat(untold.meets()).isEmpty();
        assertThat(people().as("member", () -> findOtherHosts.find(made.id(), "nobody is called this"))
                        .hosts())
                .isEmpty();
        assertThat(people().as("member", () -> findOtherHosts.find(made.id(), ""))
                        .hosts())
                .extracting(OtherHost::id)
                .as("those who are free first")
                .hasSize(3)
                .endsWith(people().id("second"));
    }

    @Test
    @Order(1)
    void aBookingIsMadeForSoon() {
        soon = made(0, 1, false, Instant.now().plus(2, ChronoUnit.HOURS));
    }

    @Test
    @Order(2)
    @RunAsClient
    void thenItBeginsAndSomebodyGoes() {
        assertThat(Db.execute(
                        "insert into clock_shift (tenant_id, shift) values (?, interval '2 hours 5 minutes')", tenant))
                .isOne();
        assertThat(Db.execute(
                        "update membership set active = false, deactivated_at = now() where tenant_id = ? and role = 'MEMBER' and zone = 'America/Sao_Paulo'",
                        tenant))
                .isOne();
    }

    @Test
    @Order(3)
    void whatHasBegunStaysAndWhoeverIsGoneTakesNothing() {
        assertThat(reassigned("member", soon, 0, "admin", "")).isEqualTo("booking.has-begun");
        Made made = made(0, 1, false);
        assertThat(reassigned("member", made, 0, "second", "")).isEqualTo("booking.host-gone");
        assertThat(people().as("member", () -> findOtherHosts.find(made.id(), ""))
                        .hosts())
                .extracting(OtherHost::id)
                .doesNotContain(people().id("second"));
        assertThat(reassigned("admin", made, 0, "owner", "")).isEqualTo("done");
    }

    @Test
    @Order(4)
    @RunAsClient
    void whatIsSaidToTheOthersIsNotSaidToWhoGaveItAway() {
        assertThat(Db.count(
                        "select count(*) from message where tenant_id = ? and kind = 'BOOKING_REASSIGNED_FROM' and content::text like '%I am away%'",
                        tenant))
                .isZero();
        assertThat(Db.count(
                        "select count(*) from message where tenant_id = ? and kind <> 'BOOKING_REASSIGNED_FROM' and content::text like '%I am away%'",
                        tenant))
                .isEqualTo(2);
    }

    private String seen(String who, Made made) {
        return people().as(who, () -> Answers.of(() -> showAsHost.show(made.id())));
    }

    private List<UUID> listed(String who) {
        return people()
                .as(
                        who,
                        () -> list.list(
                                BookingFilter.of(BookingFilter.When.UPCOMING, Optional.empty()), Optional.empty(), 200))
                .rows()
                .stream()
                .map(BookingRow::id)
                .toList();
    }

    private OtherHost other(String who, Made made) {
        return people().as(who, () -> findOtherHosts.find(made.id(), "")).hosts().stream()
                .filter(other -> other.id().equals(people().id("second")))
                .findFirst()
                .orElseThrow();
    }
}
