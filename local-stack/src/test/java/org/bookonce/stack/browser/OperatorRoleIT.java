package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.KeycloakPart;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;

/** Who is platform operator is what the identity provider says now, not what it said at sign-in (R1.3, R1.4). */
class OperatorRoleIT {

    private static final String ROLE = "platform-operator";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final KeycloakPart keycloak = SharedStack.get().keycloak();
    private final TestOrganization organization = TestOrganization.ofDemoPeople("role");

    @Test
    void a_role_that_was_taken_away_ends_within_a_minute_also_behind_broken_glass() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.OLGA))) {
            Platform platform = new Platform(visitor);
            Console console = new Console(visitor, organization.slug());
            platform.open(organization);
            platform.breakGlass("Ticket 4712: a slot is missing.", "15");
            assertThat(visitor.page().locator("#running")).isVisible();
            assertThat(console.go("one-offs")).isEqualTo(200);
            keycloak.admin().takeRole(DemoPeople.OLGA.subject(), ROLE);
            try {
                assertThat(within(A_MINUTE, 404, () -> platform.go(""))).isTrue();
                assertThat(console.go("one-offs")).isEqualTo(404);
            } finally {
                keycloak.admin().giveRole(DemoPeople.OLGA.subject(), ROLE);
            }
            assertThat(platform.go("")).isEqualTo(200);
            assertThat(console.go("one-offs")).isEqualTo(200);
        }
    }

    @Test
    void a_provider_that_does_not_answer_stops_operators_and_nobody_else() {
        try (Visitor olga = Browser.open(Look.at(Look.PHONE).as(DemoPeople.OLGA));
                Visitor jonas = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Platform platform = new Platform(olga);
            assertThat(platform.go("/plans")).isEqualTo(200);
            keycloak.pause();
            try {
                assertThat(within(A_MINUTE, 503, () -> platform.go(""))).isTrue();
                assertThat(olga.page().locator("h1")).hasText("Your role cannot be checked right now");
                olga.accessible();
                assertThat(new Console(jonas, organization.slug()).go("one-offs"))
                        .isEqualTo(200);
            } finally {
                keycloak.resume();
            }
            assertThat(within(A_MINUTE, 200, () -> platform.go(""))).isTrue();
        }
    }

    private static boolean within(Duration patience, int status, IntSupplier asked) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (asked.getAsInt() == status) {
                return true;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return false;
    }
}
