package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.stack.browser.Unharmed.ranNothing;
import static org.bookonce.stack.browser.Unharmed.shows;
import static org.bookonce.stack.browser.Unharmed.tells;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hostile text in whatever makes a booking link, its host's page and hours, and in whatever its form asks: shown exactly as
 * it was written to everybody, or refused next to its field; none of it ever runs (R14.5).
 */
class HostileBookingLinkIT {

    private static final Duration MAIL = Duration.ofSeconds(30);
    private static final int SCHEDULE_NAME = 60;

    private final TestOrganization organization = TestOrganization.ofDemoPeople("hostile-link");
    private final AskingLink asking = AskingLink.of(organization);
    private final BookingLinks.Link link = asking.link();

    @ParameterizedTest
    @EnumSource(HostileText.class)
    void what_is_text_reaches_everybody_as_it_was_written(HostileText hostile) {
        link.at(1, "OTHER", "There")
                .at(2, "ADDRESS", "There")
                .at(3, "PHONE_INVITEE_CALLS", "There")
                .at(4, "ASK_INVITEE", "");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            eventType(visitor, hostile);
            schedule(visitor, hostile);
            hostPage(visitor, hostile);
        }
        String email = "ada-" + UUID.randomUUID() + "@invitee.example";
        book(hostile, email);
        Mails.Received mail = Mails.await(email, 1, MAIL).get(0);
        tells(mail, hostile, email);
        assertThat(Unharmed.property(mail, Property.LOCATION)).isEqualTo(hostile.text());
        String host = organization.member().email();
        tells(Mails.await(host, 1, MAIL).get(0), hostile, host);
        console(hostile);
    }

    /** Each text field of the editor, written by hand, is there again. */
    private void eventType(Visitor visitor, HostileText hostile) {
        Page page = visitor.page();
        Console console = new Console(visitor, organization.slug());
        console.go("event-types/" + link.id());
        List<String> fields = List.of(
                "form:title",
                "form:places:1:text",
                "form:places:2:text",
                "form:places:3:text",
                "form:each:0:label",
                "form:each:1:label",
                "form:each:2:label",
                "form:each:3:label",
                "form:each:4:label");
        fields.forEach(id -> field(page, id).fill(hostile.text()));
        field(page, "form:description").fill(hostile.text() + "\n\n" + hostile.text());
        field(page, "form:each:2:options").fill(hostile.text() + "\nAnother");
        field(page, "form:each:2:options").blur();
        assertThat(page.locator(".form-preview select").last()).containsText("Another");
        console.button("Save").click();
        assertThat(page.getByText("Saved. New bookings follow it from now on.")).isVisible();
        page.reload();
        fields.forEach(id -> assertThat(field(page, id)).hasValue(hostile.text()));
        assertThat(field(page, "form:description")).hasValue(hostile.text() + "\n\n" + hostile.text());
        assertThat(field(page, "form:each:2:options")).hasValue(hostile.text() + "\nAnother");
        assertThat(page.textContent(".form-preview")).contains(hostile.text());
        ranNothing(page);
        console.go("event-types");
        shows(page, hostile);
    }

    private void schedule(Visitor visitor, HostileText hostile) {
        Page page = visitor.page();
        Console console = new Console(visitor, organization.slug());
        String name = brief(hostile.text());
        console.go("availability");
        field(page, "form:name").fill(name);
        console.button("Save hours").click();
        assertThat(page.locator("#saved")).isVisible();
        page.reload();
        assertThat(field(page, "form:name")).hasValue(name);
        assertThat(page.textContent(".tabs")).contains(name);
        ranNothing(page);
        console.go("event-types/" + link.id());
        assertThat(page.textContent("body")).contains(name);
        ranNothing(page);
    }

    private void hostPage(Visitor visitor, HostileText hostile) {
        Page page = visitor.page();
        Console console = new Console(visitor, organization.slug());
        console.go("event-types/page");
        field(page, "form:welcome").fill(hostile.text());
        console.button("Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        visitor.go("/" + organization.slug() + "/" + BookingLinks.slug(organization.member()));
        assertThat(page.locator("#welcome").textContent()).isEqualTo(hostile.text());
        shows(page, hostile);
    }

    /** Everything the form asks is answered with it. */
    private void book(HostileText hostile, String email) {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(asking.day()) + "&name=" + encode(hostile.text()) + "&answer-" + asking.line() + "="
                    + encode(hostile.text()));
            new Invitee(visitor).seesTimesIn("Europe/Lisbon");
            shows(page, hostile);
            assertThat(page.locator("meta[property='og:title']").getAttribute("content"))
                    .contains(hostile.text());
            assertThat(page.locator("#description").textContent()).contains(hostile.text() + "\n\n" + hostile.text());
            invitee.pick(asking.start());
            assertThat(page.locator("#name")).hasValue(hostile.text());
            assertThat(page.locator("#answer-" + asking.line())).hasValue(hostile.text());
            assertThat(page.locator("#answer-" + asking.choice() + "-0")).hasAttribute("value", hostile.text());
            for (int place = 1; place <= 3; place++) {
                assertThat(page.locator("label:has(#location-" + place + ")").textContent())
                        .contains(hostile.text());
            }
            page.locator("#location-4").check();
            page.locator("#place-4").fill(hostile.text());
            page.locator("#answer-" + asking.lines()).fill(hostile.text() + "\n\n" + hostile.text());
            page.locator("#answer-" + asking.choice() + "-0").check();
            page.locator("#answer-" + asking.box()).check();
            page.locator("#answer-" + asking.phone()).fill(hostile.text());
            page.locator("#email").fill(hostile.text());
            invitee.confirm();
            assertThat(page.locator("#answer-" + asking.phone() + "-error")).isVisible();
            assertThat(page.locator("#email-error")).isVisible();
            typedIsThereAgain(page, hostile);
            page.locator("#answer-" + asking.phone()).fill("+351 21 000 0000");
            page.locator("#email").fill(email);
            invitee.confirm();
            visitor.go(invitee.booked());
            shows(page, hostile);
            assertThat(page.locator("#place").textContent()).isEqualTo(hostile.text());
        }
    }

    private void typedIsThereAgain(Page page, HostileText hostile) {
        for (String id : List.of("name", "place-4", "answer-" + asking.line(), "answer-" + asking.phone())) {
            assertThat(page.locator("#" + id)).hasValue(hostile.text());
        }
        assertThat(page.locator("#answer-" + asking.lines())).hasValue(hostile.text() + "\n\n" + hostile.text());
        assertThat(page.locator("#answer-" + asking.choice() + "-0")).isChecked();
        shows(page, hostile);
    }

    /** What was answered is what is read, and no file begins a cell with a formula. */
    private void console(HostileText hostile) {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            for (String where : List.of("bookings", "messages", "audit", "search?q=" + encode(hostile.text()))) {
                assertThat(console.go(where)).as(where).isEqualTo(200);
                ranNothing(page);
            }
            console.go("bookings/"
                    + Db.column("select id from booking where event_type_id = ?", link.id())
                            .get(0));
            List<String> answers = page.locator("dd.prose").allTextContents();
            assertThat(answers).contains(hostile.text(), hostile.text() + "\n\n" + hostile.text());
            assertThat(page.locator("dt[dir=auto]").allTextContents()).contains(hostile.text());
            shows(page, hostile);
            for (String file : List.of("bookings.csv", "audit.csv")) {
                String text = visitor.context()
                        .request()
                        .get(SharedStack.get().payara().consoleUrl() + "/" + organization.slug() + "/" + file)
                        .text();
                assertThat(text)
                        .as(file)
                        .contains(hostile.text().replace("\"", "\"\""))
                        .doesNotContainPattern("(?m)(^|,)\"?[=+@\\t\\r-]");
            }
        }
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    /** As much of it as the name of a schedule may be long. */
    private static String brief(String text) {
        int[] points = text.codePoints().limit(SCHEDULE_NAME).toArray();
        return new String(points, 0, points.length).strip();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
