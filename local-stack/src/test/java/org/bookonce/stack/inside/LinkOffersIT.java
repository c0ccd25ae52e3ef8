package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.bookinglink.ExplainStart;
import org.bookonce.scheduling.bookinglink.ExplainedStart;
import org.bookonce.scheduling.bookinglink.MonthOfSlots;
import org.bookonce.scheduling.bookinglink.OpenCalendar;
import org.bookonce.scheduling.slot.Explanation;
import org.bookonce.stack.Db;
import org.bookonce.tenant.shared.Visitor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What booking links offer, on the real database (R3.4–3.9): to whom, why not, and what another node changes. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class LinkOffersIT extends TriedLinks {

    @Inject
    OpenCalendar openCalendar;

    @Inject
    ExplainStart explainStart;

    @Deployment
    static WebArchive archive() {
        return archive("link-offers");
    }

    @Test
    @Order(0)
    void everyHalfHourOfAHostWhoIsAlwaysOpenIsOffered() {
        assertThat(months("host", MONTH, UTC).starts()).hasSize(48 * MONTH.lengthOfMonth());
        assertThat(people().asInvitee(() -> openCalendar.open(asked("host", MONTH, UTC, new byte[16])))
                        .month())
                .as("with its page")
                .isEqualTo(months("host", MONTH, UTC));
    }

    @Test
    @Order(1)
    void theSameStartsAreOfferedToEveryZoneInOtherMonths() {
        MonthOfSlots here = months("host", MONTH, UTC);
        MonthOfSlots east = months("host", MONTH, ZoneId.of("Pacific/Kiritimati"));
        assertThat(east.starts().get(0)).isEqualTo(here.starts().get(0).minus(Duration.ofHours(14)));
        assertThat(east.starts()).hasSameSizeAs(here.starts());
        assertThat(months("host", null, UTC).month()).isEqualTo(YearMonth.now(UTC));
    }

    @Test
    @Order(2)
    void whyAStartIsNotOfferedIsExplainedToItsHost() {
        Instant slot = at(13, 9);
        MadeBooking made = book("host", slot, Visitor.unknown(), Map.of());
        ExplainedStart explained = explain("member", slot);
        assertThat(explained.reasons()).hasSize(1);
        ExplainedStart.Met met = explained.reasons().get(0).met().orElseThrow();
        assertThat(met.bookingId()).contains(made.id());
        assertThat(met.title()).isEqualTo("Link");
        assertThat(met.kind()).isEqualTo(ExplainedStart.Kind.BOOKING);
        assertThat(explain("owner", at(13, 10)).reasons()).isEmpty();
        assertThat(explain("owner", at(13, 10).plusSeconds(60)).reasons())
                .extracting(ExplainedStart.Reason::rule)
                .containsExactly(Explanation.Rule.OFF_GRID);
        assertThat(answer(() -> explain("second", slot))).isEqualTo("booking-link.not-found");
    }

    @Test
    @Order(3)
    void whatTakesAllOfThemIsOfferedAsLongAsTheyAreThere() {
        assertThat(offers("without", at(22, 9), Visitor.unknown())).isTrue();
    }

    @Test
    @Order(3)
    void somethingIsFoundBeforeAnotherNodeWrites() {
        book("fresh", at(19, 9), Visitor.unknown(), Map.of());
        assertThat(offers("fresh", at(20, 9), Visitor.unknown())).isTrue();
        assertThat(offers("fresh", at(20, 9), Visitor.unknown())).isTrue();
    }

    @Test
    @Order(4)
    @RunAsClient
    void thenTheTimeIsTakenByAnotherNode() {
        UUID booking =
                Db.column("select id from booking where tenant_id = ? and host_id = ? limit 1", tenant, second).stream()
                        .map(UUID.class::cast)
                        .findFirst()
                        .orElseThrow();
        Instant start = MONTH.atDay(20).atTime(9, 0).toInstant(ZoneOffset.UTC);
        Db.claim(tenant, second, booking, start, start.plusSeconds(1800));
    }

    @Test
    @Order(5)
    void andThisNodeKnowsItAtOnce() {
        assertThat(offers("fresh", at(20, 9), Visitor.unknown())).isFalse();
        assertThat(offers("fresh", at(20, 10), Visitor.unknown())).isTrue();
    }

    @Test
    @Order(6)
    @RunAsClient
    void thatClaimGoesAgain() {
        Instant start = MONTH.atDay(20).atTime(9, 0).toInstant(ZoneOffset.UTC);
        Db.execute(
                """
                delete from host_time where tenant_id = ? and host_id = ? and starts_at = ?
                  and set_config('app.locked_hosts', host_id::text, true) is not null
                """,
                tenant,
                second,
                start.atOffset(ZoneOffset.UTC));
    }

    @Test
    @Order(9)
    @RunAsClient
    void thenAHostIsDeactivated() {
        assertThat(Db.execute(
                        "update membership set active = false, deactivated_at = now() where tenant_id = ? and id = ?",
                        tenant,
                        second))
                .isOne();
    }

    @Test
    @Order(10)
    void whatTakesAllOfThemIsNotOfferedAndATeamInTurnGoesOn() {
        MonthOfSlots month = months("without", MONTH, UTC);
        assertThat(month.starts()).isEmpty();
        assertThat(month.nextFreeDay()).isEmpty();
        assertThat(answer(() -> book("without", at(22, 9), Visitor.unknown(), Map.of())))
                .isEqualTo("booking-link.slot-unknown");
        assertThat(answer(() -> hold("without", at(22, 9), Visitor.unknown()))).isEqualTo("booking-link.slot-unknown");
        assertThat(hostOf(book("team", at(22, 9), Visitor.unknown(), Map.of()))).isNotEqualTo(people().id("second"));
    }

    private ExplainedStart explain(String who, Instant start) {
        return people().as(who, () -> explainStart.explain(id("host.id"), people().id("member"), 30, start));
    }
}
