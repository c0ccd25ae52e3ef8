package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/** Whatever is written into a proposal is refused in our words or shown as it was written, and never runs (R14.5). */
class HostileProposalIT {

    private static final Duration MAIL = Duration.ofSeconds(30);
    private static final String WORDS =
            "=HYPERLINK(\"http://x.example\") <script>window.ran=1</script> <img src=x onerror=window.ran=1> \u200fשלום😀";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("hostile-times");

    @Test
    void what_was_written_is_what_the_host_reads_and_nothing_of_it_runs() {
        RaceDatabase.OneOff oneOff = offer(51);
        String email = "x-" + UUID.randomUUID() + "@invitee.example";
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            Page page = visitor.page();
            visitor.go(oneOff.path() + "/proposal");
            page.locator("#day1")
                    .fill(LocalDate.now(ZoneId.of("Europe/Lisbon")).plusDays(60).toString());
            page.locator("#time1").fill("10:00");
            page.locator("#note").fill(WORDS);
            page.locator("#name").fill(WORDS);
            page.locator("#email").fill("no address");
            page.locator("#send").click();
            assertThat(page.locator("#note")).hasValue(WORDS);
            assertThat(page.locator("#name-error, #email-error").first()).isVisible();
            page.locator("#name").fill(WORDS.substring(0, 100));
            page.locator("#email").fill(email);
            page.locator("#send").click();
            assertThat(page.locator("#proposed")).isVisible();
            assertThat(page.evaluate("window.ran")).isNull();
        }
        try (Visitor host = Browser.open(Look.at(Look.PHONE).as(DemoPeople.PRIYA))) {
            Page page = host.page();
            new Console(host, organization.slug()).go("one-offs/" + oneOff.id() + "/proposals");
            assertThat(page.locator(".proposal blockquote")).hasText(WORDS);
            assertThat(page.evaluate("window.ran")).isNull();
            host.accessible();
        }
        Mails.Received mail =
                Mails.await(organization.member().email(), 1, MAIL).get(0);
        assertThat(mail.part("text/html")).get().asString().doesNotContain("<script>", "<img");
        assertThat(mail.part("text/plain")).get().asString().contains("<script>window.ran=1</script>");
    }

    @Test
    void what_no_form_sends_is_refused_in_our_words() {
        RaceDatabase.OneOff oneOff = offer(52);
        String form = Http.get(oneOff.path() + "/proposal").body();
        String key = form.replaceAll("(?s).*name=\"formKey\" value=\"([^\"]+)\".*", "$1");
        assertThat(send(oneOff, key, "NUL \0 here"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains("characters that cannot be used", "\uFFFD"));
        assertThat(send(oneOff, key, "x".repeat(501)).body()).contains("At most 500 characters.");
        assertThat(send(oneOff, "forged", "fine").status()).isEqualTo(403);
        assertThat(Db.count("select count(*) from proposal where one_off_id = ?", oneOff.id()))
                .isZero();
    }

    private static Http.Answer send(RaceDatabase.OneOff oneOff, String key, String note) {
        String day = LocalDate.now(ZoneId.of("Europe/Lisbon")).plusDays(60).toString();
        return Http.post(
                oneOff.path() + "/proposal",
                "formKey=" + key + "&day1=" + day
                        + "&time1=10%3A00&zone=Europe%2FLisbon&name=Ada&email=ada%40invitee.example&note="
                        + URLEncoder.encode(note, StandardCharsets.UTF_8),
                Map.of("Origin", SharedStack.get().payara().publicUrl()));
    }

    private RaceDatabase.OneOff offer(int days) {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Hostile", Offers.at(days, "10:00", "Asia/Kolkata"));
        Db.execute("update one_off set proposals = true where id = ?", oneOff.id());
        return oneOff;
    }
}
