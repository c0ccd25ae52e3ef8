package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The organization's and the members' pages, what they say of themselves, and links that lead nowhere (R3.3, R14.3). */
class BookingLinkPagesIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("link-pages");
    private final BookingLinks links = new BookingLinks(organization);
    private final BookingLinks.Link listed = links.of(organization.member(), "intro");
    private final BookingLinks.Link hidden =
            links.of(organization.member(), "secret").with("listed = false, title = 'Secret'");
    private final BookingLinks.Link inactive =
            links.of(organization.owner(), "off").with("active = false");

    @ParameterizedTest
    @CsvSource({Look.DESKTOP + ",en-GB", Look.PHONE + ",en-GB", Look.DESKTOP + ",ar", Look.PHONE + ",ar"})
    void from_the_organization_to_a_member_to_a_booking(int width, String language) {
        links.of(organization.owner(), "strategy")
                .with(
                        "title = 'Strategy with a rather long title that takes more than one line', durations = '{45,90}'");
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(20);
        try (Visitor visitor = Browser.open(Look.at(width).in("Asia/Kolkata").speaking(language))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            assertThat(visitor.go("/" + organization.slug())).isEqualTo(200);
            assertThat(page.locator("#links li")).hasCount(2);
            assertThat(page.locator("#people li")).hasCount(2);
            assertThat(page.locator("main")).not().containsText("Secret");
            visitor.accessible();
            page.locator("#people a[href$='/" + BookingLinks.slug(organization.member()) + "']")
                    .click();
            assertThat(page.locator("#links li")).hasCount(1);
            assertThat(page.locator("#welcome")).isVisible();
            visitor.accessible();
            page.locator("#links a").click();
            assertThat(page.locator("#month")).isVisible();
            assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
            invitee.turnTo(day);
            invitee.choose(day);
            visitor.accessible();
            invitee.pick(listed.start(day, "10:00"));
            visitor.accessible();
            invitee.fill("Ada", "ada-" + UUID.randomUUID() + "@invitee.example");
            invitee.confirm();
            invitee.booked();
            visitor.accessible();
        }
    }

    @Test
    void what_cannot_be_booked_answers_as_what_does_not_exist_and_says_what_to_do() {
        String unknown = "/" + organization.slug() + "/book/no-such-link";
        for (String path : new String[] {
            unknown,
            inactive.path(),
            inactive.path() + "/2027-03-02T1000Z",
            listed.path() + "/2027-02-30T1000Z",
            "/" + organization.slug() + "/nobody",
            "/" + organization.slug() + "/book",
            "/no-such-organization"
        }) {
            Http.Answer answer = Http.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("id=\"next-step\"");
        }
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            assertThat(visitor.go(unknown)).isEqualTo(404);
            visitor.accessible();
        }
    }

    @Test
    void public_pages_say_what_they_are_and_hidden_ones_are_not_listed() {
        String base = SharedStack.get().payara().publicUrl();
        Http.Answer shown = Http.get(listed.path() + "?name=Ada&visitor=x");
        assertThat(shown.header("X-Robots-Tag")).isEqualTo("all");
        assertThat(shown.body())
                .contains("<link rel=\"canonical\" href=\"" + base + listed.path() + "\">")
                .contains("property=\"og:title\" content=\"Intro call with Priya Raman\"")
                .contains("property=\"og:description\" content=\"Bring what you would like to talk about.\"")
                .contains("property=\"og:site_name\" content=\"Test " + organization.slug() + "\"");
        Http.Answer secret = Http.get(hidden.path());
        assertThat(secret.status()).isEqualTo(200);
        assertThat(secret.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(secret.body())
                .contains("name=\"robots\" content=\"noindex\"")
                .doesNotContain("canonical");
        assertThat(Http.get("/robots.txt").status()).isEqualTo(200);
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() {
        for (String path : new String[] {
            listed.path(),
            "/" + organization.slug(),
            "/" + organization.slug() + "/" + BookingLinks.slug(organization.member())
        }) {
            Http.Answer first = Http.get(path);
            assertThat(first.header("Cache-Control")).as(path).isEqualTo("private, no-cache");
            assertThat(first.header("Vary")).as(path).contains("Cookie").contains("Accept-Language");
            Http.Answer again = Http.get(path, "If-None-Match", first.header("ETag"));
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        Http.Answer before = Http.get(hidden.path());
        hidden.with("title = 'Renamed'");
        assertThat(Http.get(hidden.path(), "If-None-Match", before.header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(Http.get(listed.path() + "/2027-03-02T1000Z").header("Cache-Control"))
                .as("a form names its visitor")
                .isEqualTo("no-store");
    }

    @Test
    void what_many_see_alike_has_each_visitors_own_key_and_nothing_of_anybody_else() {
        String one = Http.get(listed.path()).body();
        String other = Http.get(listed.path()).body();
        assertThat(hidden(other, "formKey")).isNotEqualTo(hidden(one, "formKey"));
        assertThat(hidden(other, "visitor")).isNotEqualTo(hidden(one, "visitor"));
        assertThat(other.replace(hidden(other, "formKey"), "").replace(hidden(other, "visitor"), ""))
                .isEqualTo(one.replace(hidden(one, "formKey"), "").replace(hidden(one, "visitor"), ""));
        assertThat(Http.get(listed.path() + "?name=Quintessa&email=quintessa%40invitee.example")
                        .body())
                .contains("value=\"Quintessa\"")
                .contains("value=\"quintessa@invitee.example\"");
        assertThat(Http.get(listed.path()).body()).doesNotContain("Quintessa").doesNotContain("quintessa@");
        assertThat(Http.get(listed.path() + "?lang=de").body()).contains("<html lang=\"de\"");
        assertThat(Http.get(listed.path() + "?zone=Asia/Tokyo").body()).contains("Asia/Tokyo (UTC+9)");
        assertThat(Http.get(listed.path()).body()).contains("<html lang=\"en\"").doesNotContain("Asia/Tokyo (UTC+9)");
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    @Test
    void looking_holds_nothing_and_nobody_holds_without_looking() {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(20);
        String start =
                listed.start(day, "10:00").toString().replaceAll(":|00Z$", "").replaceAll("$", "Z");
        assertThat(Http.get(listed.path() + "/" + start).status()).isEqualTo(200);
        assertThat(listed.held()).isZero();
        Http.Answer forged = Http.post(
                listed.path(),
                "start=" + start + "&duration=30&formKey=" + "A".repeat(75),
                Map.of("Origin", SharedStack.get().payara().publicUrl()));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(listed.held()).isZero();
    }
}
