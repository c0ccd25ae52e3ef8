package org.bookonce.stack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/** Holding is not an attack surface (R8.5): pages hold nothing, and one address can only do so much. */
class AbandonedPagesIT {

    private static final int PAGES = 100;
    private static final int BOOKINGS = 60;
    private static final int PROPOSALS = 20;

    private final TestOrganization organization = TestOrganization.create("abandoned");

    @Test
    void a_hundred_abandoned_pages_hold_nothing() {
        RaceDatabase.OneOff oneOff = offer("Abandoned", 40);
        for (int i = 0; i < PAGES; i++) {
            assertThat(Http.get(oneOff.path()).status()).isEqualTo(200);
            assertThat(Http.get(oneOff.path() + "/" + oneOff.slots().get(0)).status())
                    .isEqualTo(200);
            assertThat(Http.get(oneOff.path() + "/proposal").status()).isEqualTo(200);
        }
        assertThat(Db.count("select count(*) from host_time where tenant_id = ?", organization.id()))
                .isZero();
        assertThat(Db.count("select count(*) from proposal where tenant_id = ?", organization.id()))
                .isZero();
    }

    @Test
    void bookings_of_one_address_are_limited_across_links() {
        String[] forms = {form(offer("One", 41)), form(offer("Two", 42))};
        isLimited("10.210.0.1", BOOKINGS, forms);
    }

    @Test
    void proposals_of_one_address_are_limited_across_links() {
        String[] forms = {
            offer("Three", 43).path() + "/proposal", offer("Four", 44).path() + "/proposal"
        };
        isLimited("10.210.0.2", PROPOSALS, forms);
    }

    private static void isLimited(String address, int most, String... paths) {
        for (int i = 0; i < most; i++) {
            assertThat(post(address, paths[i % paths.length]).status())
                    .as("attempt %d", i)
                    .isEqualTo(403);
        }
        for (String path : paths) {
            Http.Answer refused = post(address, path);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("120");
            assertThat(refused.body()).contains("Too many attempts came from your network.", "Wait a few minutes");
            assertThat(post("10.210.1.1", path).status()).as("another address").isEqualTo(403);
        }
    }

    /** A form with a key that is not ours is as good as any to be counted. */
    private static Http.Answer post(String address, String path) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Origin", SharedStack.get().payara().publicUrl());
        headers.put("X-Forwarded-For", address);
        return Http.post(path, "name=Ada&formKey=" + UUID.randomUUID(), headers);
    }

    private static String form(RaceDatabase.OneOff oneOff) {
        return oneOff.path() + "/" + oneOff.slots().get(0);
    }

    private RaceDatabase.OneOff offer(String title, int days) {
        Instant start = Offers.at(days, "10:00", "Europe/Lisbon");
        RaceDatabase.OneOff oneOff = Offers.unheld(organization, organization.owner(), title, start);
        Db.execute("update one_off set proposals = true where id = ?", oneOff.id());
        return oneOff;
    }
}
