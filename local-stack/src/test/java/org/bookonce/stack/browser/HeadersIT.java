package org.bookonce.stack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every capability page carries, and where changes may come from: R14.3, R14.4. */
class HeadersIT {

    private final TestOrganization organization = TestOrganization.create("headers");
    private final RaceDatabase.OneOff oneOff =
            Offers.held(organization, organization.owner(), "Headers", Offers.at(28, "10:00", "Europe/Lisbon"));

    @Test
    void capability_pages_are_neither_kept_nor_listed_nor_framed_whatever_their_state() {
        String form = oneOff.path() + "/" + oneOff.slots().get(0);
        String unknown = "/" + organization.slug() + "/bookings/" + "A".repeat(24);

        String speltOtherwise = oneOff.path().replace("/one-off/", "/one-off;a=b/");

        for (String path : new String[] {oneOff.path(), form, unknown, speltOtherwise}) {
            Http.Answer answer = Http.get(path);
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(answer.header("X-Robots-Tag")).as(path).contains("noindex");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Strict-Transport-Security")).as(path).contains("max-age=");
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void nothing_says_which_server_answers_in_which_version() {
        for (String path : List.of(
                oneOff.path(),
                "/assets/no-such.css",
                "/robots.txt",
                "/a%2e%2eb",
                "/console/",
                "/console/assets/none")) {
            Http.Answer answer = Http.get(path);
            assertThat(answer.header("Server")).as(path).isEmpty();
            assertThat(answer.header("X-Powered-By")).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "https://evil.example", "http://127.0.0.1:1"})
    void a_post_that_does_not_come_from_our_pages_changes_nothing(String origin) {
        Map<String, String> headers = origin.isEmpty() ? Map.of() : Map.of("Origin", origin);
        String slot = oneOff.path() + "/" + oneOff.slots().get(0);

        assertThat(Http.post(slot, "name=Eve&email=eve%40evil.example&formKey=x", headers)
                        .status())
                .isEqualTo(403);
        assertThat(Http.post(oneOff.path(), "slot=" + oneOff.slots().get(0), headers)
                        .status())
                .isEqualTo(403);
        assertThat(Db.count("select count(*) from booking where tenant_id = ?", organization.id()))
                .isZero();
    }

    @Test
    void a_form_without_its_key_is_refused() {
        Map<String, String> ours = Map.of("Origin", SharedStack.get().payara().publicUrl());
        String slot = oneOff.path() + "/" + oneOff.slots().get(0);

        assertThat(Http.post(slot, "name=Eve&email=eve%40evil.example&formKey=" + UUID.randomUUID(), ours)
                        .status())
                .isEqualTo(403);
        assertThat(Db.count("select count(*) from booking where tenant_id = ?", organization.id()))
                .isZero();
    }
}
