package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "None of these work": proposing, accepting and answering, in every language of the pages (R2.12, R6.1, R6.5). */
class ProposalWayIT {

    private static final Duration MAIL = Duration.ofSeconds(30);
    private static final String BERLIN = "Europe/Berlin";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("other-times");
    private final String email = "ada-" + UUID.randomUUID() + "@invitee.example";

    @ParameterizedTest
    @CsvSource({
        "1280, en-GB, None of these work, Fill this in.",
        "390, en-GB, None of these work, Fill this in.",
        "1280, de-DE, Keine davon passt, Füllen Sie dieses Feld aus.",
        "390, de-DE, Keine davon passt, Füllen Sie dieses Feld aus.",
        "1280, ar, لا يناسبني أي منها, املأ هذا الحقل.",
        "390, ar, لا يناسبني أي منها, املأ هذا الحقل."
    })
    void an_invitee_proposes_other_times_and_the_host_accepts_one(
            int width, String language, String open, String empty) {
        RaceDatabase.OneOff oneOff = wanted("Review", 31);
        LocalDate day = LocalDate.now(ZoneId.of(BERLIN)).plusDays(40);
        String sent;
        try (Visitor visitor = Browser.open(Look.at(width).in(BERLIN).speaking(language))) {
            Page page = visitor.page();
            visitor.go(oneOff.path());
            assertThat(page.locator("#zone-line")).containsText("Europe/Berlin");
            assertThat(page.locator("#propose")).hasText(open);
            visitor.accessible();
            page.locator("#propose").click();
            assertThat(page.locator("#zone")).hasValue(BERLIN);
            visitor.accessible();
            page.locator("#send").click();
            assertThat(page.locator("#row1-error")).hasText(empty);
            assertThat(page.locator("#errors")).isFocused();
            visitor.accessible();
            propose(page, day, "14:30", "After lunch suits me best");
            assertThat(page.locator("#times li")).hasCount(1);
            assertThat(page.locator("#times strong")).hasText(Pattern.compile("14:30 – 15:00|2:30.*3:00.*"));
            assertThat(page.locator("#next-step")).containsText(email);
            visitor.accessible();
            nothingOfItStandsOnTheLinksPage(oneOff);
            sent = page.url();
            noFormKeyStandsIn(sent, page);
        }
        theHostAccepts(width, oneOff, day);
        theProposersPageIsTheConfirmation(Look.at(width).in(BERLIN).speaking(language), sent);
        Mails.Received confirmation = Mails.await(email, 1, MAIL).get(0);
        assertThat(confirmation.part("text/plain")).get().asString().containsPattern("14:30|2:30");
        assertThat(Db.column("select starts_at from booking where one_off_id = ?", oneOff.id()))
                .hasSize(1);
    }

    @Test
    void the_host_answers_and_the_link_stays_open() {
        RaceDatabase.OneOff oneOff = wanted("Answered", 32);
        LocalDate day = LocalDate.now(ZoneId.of(BERLIN)).plusDays(41);
        String sent;
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).in(BERLIN).speaking("de-DE"))) {
            visitor.go(oneOff.path() + "/proposal?name=Ada");
            assertThat(visitor.page().locator("#name")).hasValue("Ada");
            propose(visitor.page(), day, "08:00", "");
            sent = visitor.page().url();
        }
        try (Visitor host = Browser.open(Look.at(Look.PHONE).as(DemoPeople.PRIYA))) {
            Page page = host.page();
            Console console = new Console(host, organization.slug());
            console.go("one-offs/" + oneOff.id() + "/proposals");
            page.locator("[data-command=askAnswer]").click();
            page.getByLabel("Your answer").fill("Could you do three?");
            host.accessible();
            console.button("Send answer").click();
            assertThat(page.locator(".proposal .status")).hasText("Answered");
            host.accessible();
        }
        Mails.Received answer = Mails.await(email, 1, MAIL).get(0);
        assertThat(answer.subject()).contains("antwortet auf Ihren Vorschlag");
        assertThat(answer.part("text/plain"))
                .get()
                .asString()
                .contains("Could you do three?", "08:00 – 08:30", "Link öffnen");
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).in(BERLIN).speaking("de-DE"))) {
            visitor.go(sent);
            assertThat(visitor.page().locator("h1")).containsText("hat auf Ihren Vorschlag geantwortet");
            assertThat(visitor.page().locator("#reply")).hasText("Could you do three?");
            assertThat(visitor.page().locator("#next-step")).containsText("Der Link ist weiterhin offen");
            visitor.accessible();
            visitor.page().locator("#back").click();
            assertThat(visitor.page().locator("#propose")).isVisible();
        }
        assertThat(Http.get(oneOff.path()).status()).isEqualTo(200);
    }

    @Test
    void the_same_form_sent_twice_leads_to_the_same_page() {
        RaceDatabase.OneOff oneOff = wanted("Twice", 36);
        String form = Http.get(oneOff.path() + "/proposal").body();
        String key = form.replaceAll("(?s).*name=\"formKey\" value=\"([^\"]+)\".*", "$1");
        String typed =
                "formKey=" + key + "&day1=" + LocalDate.now(ZoneId.of(BERLIN)).plusDays(45)
                        + "&time1=09:00&zone=Europe/Berlin&name=Ada&email=" + email;
        Map<String, String> ours = Map.of("Origin", SharedStack.get().payara().publicUrl());

        String first = Http.post(oneOff.path() + "/proposal", typed, ours).header("Location");
        String again = Http.post(oneOff.path() + "/proposal", typed, ours).header("Location");

        assertThat(first).contains("/proposal/").doesNotContain(key).isEqualTo(again);
        assertThat(Db.count("select count(*) from proposal where one_off_id = ?", oneOff.id()))
                .isOne();
        String unknown = oneOff.path() + "/proposal/" + "B".repeat(24);
        assertThat(Http.get(unknown).status()).isEqualTo(404);
    }

    @Test
    void a_host_who_wants_no_proposals_is_not_asked_for_any() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "No", Offers.at(33, "10:00", "Asia/Kolkata"));
        assertThat(Http.get(oneOff.path()).body()).doesNotContain("/proposal");
        assertThat(Http.get(oneOff.path() + "/proposal").status()).isEqualTo(404);
    }

    @Test
    void when_all_times_are_taken_the_page_leads_to_the_form() {
        Instant start = Offers.at(34, "10:00", "Asia/Kolkata");
        RaceDatabase.OneOff oneOff = Offers.unheld(organization, organization.member(), "Taken", start);
        Db.execute("update one_off set proposals = true where id = ?", oneOff.id());
        Offers.held(organization, organization.member(), "First", start);
        for (int width : new int[] {Look.DESKTOP, Look.PHONE}) {
            try (Visitor visitor = Browser.open(Look.at(width).speaking("de-DE"))) {
                visitor.go(oneOff.path());
                assertThat(visitor.page().locator("#pick-title")).hasText("Keine dieser Zeiten ist noch frei.");
                assertThat(visitor.page().locator("#next-step")).containsText("Dieser Link bleibt offen.");
                assertThat(visitor.page().locator("#propose")).hasText("Andere Zeiten vorschlagen");
                visitor.accessible();
            }
        }
    }

    private RaceDatabase.OneOff wanted(String title, int days) {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), title, Offers.at(days, "10:00", "Asia/Kolkata"));
        Db.execute("update one_off set proposals = true where id = ?", oneOff.id());
        return oneOff;
    }

    private void propose(Page page, LocalDate day, String time, String note) {
        page.locator("#day1").fill(day.toString());
        page.locator("#time1").fill(time);
        page.locator("#note").fill(note);
        page.locator("#name").fill("Ada Lovelace");
        page.locator("#email").fill(email);
        page.locator("#send").click();
        assertThat(page.locator("#proposed")).isVisible();
    }

    private void nothingOfItStandsOnTheLinksPage(RaceDatabase.OneOff oneOff) {
        for (String path : List.of(oneOff.path(), oneOff.path() + "/proposal")) {
            assertThat(Http.get(path).body())
                    .doesNotContain(email)
                    .doesNotContain("Ada Lovelace")
                    .doesNotContain("14:30");
        }
    }

    /** A form key is more than whoever reads a history or a log may have (R8.3); the address is opaque instead. */
    private static void noFormKeyStandsIn(String sent, Page page) {
        assertThat(sent).matches(".*/one-off/[\\w-]{24}/proposal/[\\w-]{24}\\?zone=Europe%2FBerlin");
        assertThat(page.content()).doesNotContain("name=\"form\"").doesNotContain("formKey");
    }

    private static void theProposersPageIsTheConfirmation(Look look, String sent) {
        try (Visitor visitor = Browser.open(look)) {
            Page page = visitor.page();
            visitor.go(sent);
            assertThat(page.locator("#booked h1")).containsText("Priya Raman");
            assertThat(page.locator("#when-time")).hasText(Pattern.compile("14:30 – 15:00|2:30.*3:00.*"));
            assertThat(page.locator("#place")).not().isEmpty();
            assertThat(page.locator(".calendars a")).hasCount(4);
            visitor.accessible();
            page.locator("#manage").click();
            assertThat(page.locator("#status")).isVisible();
            assertThat(page.locator("#cancel")).isVisible();
        }
    }

    private void theHostAccepts(int width, RaceDatabase.OneOff oneOff, LocalDate day) {
        try (Visitor host = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = host.page();
            Console console = new Console(host, organization.slug());
            console.go("one-offs");
            Locator link = page.locator("a[href$='" + oneOff.id() + "/proposals']");
            assertThat(link).hasText("1 proposal waits");
            host.accessible();
            console.go("home");
            assertThat(page.locator("#needs")).containsText("proposes other times for");
            page.locator("#needs a[href$='" + oneOff.id() + "/proposals']").click();
            assertThat(page.locator(".proposal blockquote")).hasText("After lunch suits me best");
            assertThat(page.locator(".proposed-times")).containsText("Europe/Berlin");
            host.accessible();
            page.locator("[data-command=acceptProposed]").click();
            assertThat(page.locator(".proposal .status")).hasText("Accepted");
            assertThat(page.locator("[data-command=acceptProposed]")).hasCount(0);
            host.accessible();
        }
        try (Visitor arabic = Browser.open(Look.at(width).speaking("ar").as(DemoPeople.PRIYA))) {
            new Console(arabic, organization.slug()).go("one-offs/" + oneOff.id() + "/proposals");
            assertThat(arabic.page().locator(".proposal")).hasCount(1);
            arabic.accessible();
        }
    }
}
