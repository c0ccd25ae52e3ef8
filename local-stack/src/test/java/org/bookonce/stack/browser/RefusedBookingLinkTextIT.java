package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.stack.browser.Unharmed.ranNothing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text, or none that fits, is refused next to its field wherever a booking link is made or booked (R14.5). */
class RefusedBookingLinkTextIT {

    private static final String REFUSED = "This contains characters that cannot be used.";
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'");

    private final TestOrganization organization = TestOrganization.ofDemoPeople("refused-link");
    private final AskingLink asking = AskingLink.of(organization);
    private final BookingLinks.Link link = asking.link();

    @Test
    void what_is_no_text_is_refused_next_to_its_field_in_the_console() {
        link.at(1, "OTHER", "There");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("event-types/" + link.id());
            for (String bad : List.of("a\u0007b", "\u202Eadb", "a\u2028b")) {
                Map.of(
                                "form:title", "title-note",
                                "form:description", "description-note",
                                "form:places:1:text", "place-note-1",
                                "form:each:0:label", "question-note-0",
                                "form:each:2:options", "options-note-2")
                        .forEach((id, note) -> refused(page, field(page, id), bad, note, REFUSED));
            }
            for (HostileText hostile : HostileText.values()) {
                field(page, "form:slug").fill(hostile.text());
                field(page, "form:durations").fill(hostile.text());
                field(page, "form:colour").fill(hostile.text());
                answered(page, console.button("Save"));
                assertThat(page.locator("#durations-note")).hasClass("error");
                assertThat(page.locator("#slug-note")).hasClass("error");
                ranNothing(page);
            }
            console.go("event-types/page");
            refused(page, field(page, "form:welcome"), "a\u0007b", "welcome-note", REFUSED);
            field(page, "form:slug").fill(HostileText.MARKUP.text());
            answered(page, console.button("Save"));
            assertThat(page.locator("#slug-note")).hasClass("error");
            console.go("availability");
            field(page, "form:name").fill("a\u0007b");
            console.button("Save hours").click();
            assertThat(page.locator("#name-note")).hasText(REFUSED);
            ranNothing(page);
        }
        assertThat(Db.column(
                        "select title || slug || durations::text || colour from event_type where id = ?", link.id()))
                .containsExactly("Intro callintro{30}#3b5bdb");
        assertThat(Db.column("select name from availability_schedule where tenant_id = ?", organization.id()))
                .containsExactly("Working hours");
    }

    /**
     * Presses a button and waits for the answer: what stood there before may look the same. The last field is left before,
     * since what is said about it may move the button away from under the mouse.
     */
    private static void answered(Page page, Locator button) {
        page.keyboard().press("Tab");
        quiet(page);
        page.waitForResponse(response -> response.request().method().equals("POST"), button::click);
        quiet(page);
    }

    private static void quiet(Page page) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("PrimeFaces.ajax.Queue.isEmpty()")));
    }

    private static void refused(Page page, Locator field, String bad, String note, String why) {
        String was = field.inputValue();
        field.fill(bad);
        answered(page, page.locator("[id='form:save']"));
        assertThat(page.locator("#" + note)).hasText(why);
        ranNothing(page);
        field.fill(was);
        page.keyboard().press("Tab");
        quiet(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=Ada%0D%0ABcc:%20all%40evil.example",
                "name=Ada%00",
                "name=%E2%80%AEadA",
                "name=%ED%A0%80",
                "email=ada%40invitee.example%0D%0ABcc:%20x%40evil.example",
                "email=ada%40invitee.example%2Cx%40evil.example",
                "email=%22%3Cscript%3E%22%40invitee.example",
                "place-0=x%0D%0AEND:VEVENT",
                "place-0=%00",
                "LINE=x%0D%0AEND:VEVENT",
                "LINE=%E2%80%AEadA",
                "LINES=x%00",
                "LINES=%E2%80%AEadA",
                "CHOICE=Two",
                "CHOICE=%3Cscript%3Ewindow.hostile=1%3C/script%3E",
                "BOX=x%0D%0Ay",
                "PHONE=%3Cscript%3Ewindow.hostile=1%3C/script%3E",
                "PHONE=%2B351210000000%0D%0ABcc:x",
            })
    void what_is_no_text_is_refused_next_to_its_field_and_books_nothing(String wrong) {
        Db.execute("update event_type_location set kind = 'ASK_INVITEE' where event_type_id = ?", link.id());
        String field = named(wrong);
        String name = field.substring(0, field.indexOf('='));
        String path = link.path() + "/" + START.format(asking.start().atOffset(ZoneOffset.UTC));
        Http.Answer form = form(path);
        String others = named("name=Ada&email=ada%40invitee.example&place-0=Here&LINE=a&LINES=b&CHOICE=One&BOX=true&"
                        + "PHONE=%2B351210000000&")
                .replaceAll(Pattern.quote(name) + "=[^&]*&", "");
        Http.Answer answer = post(
                path,
                others + field + "&location=0&duration=30&zone=UTC&visitor=" + hidden(form, "visitor") + "&formKey="
                        + encode(hidden(form, "formKey")));
        assertThat(answer.status()).isIn(400, 422);
        if (!field.contains("%00")) {
            assertThat(answer.body()).contains("id=\"" + name + "-error\"").doesNotContain("<script>window");
        }
        assertThat(link.bookings()).isZero();
    }

    /** The form of a slot that was chosen. */
    private Http.Answer form(String path) {
        String month = Http.get(link.on(asking.day())).body();
        Http.Answer chosen = post(
                link.path(),
                "start=" + path.replaceAll(".*/", "") + "&duration=30&formKey=" + encode(hidden(month, "formKey")));
        assertThat(chosen.status()).isEqualTo(303);
        return Http.get(chosen.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    private static String hidden(Http.Answer form, String name) {
        return hidden(form.body(), name);
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private static Http.Answer post(String path, String form) {
        return Http.post(path, form, Map.of("Origin", SharedStack.get().payara().publicUrl()));
    }

    /** With the names that the fields of the questions have. */
    private String named(String form) {
        return form.replace("LINES=", "answer-" + asking.lines() + "=")
                .replace("LINE=", "answer-" + asking.line() + "=")
                .replace("CHOICE=", "answer-" + asking.choice() + "=")
                .replace("BOX=", "answer-" + asking.box() + "=")
                .replace("PHONE=", "answer-" + asking.phone() + "=");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
