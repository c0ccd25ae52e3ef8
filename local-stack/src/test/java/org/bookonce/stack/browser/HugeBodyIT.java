package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many times more than a node takes is answered all the same, with no proxy before it (SPEC 12, R14.5). */
class HugeBodyIT {

    private static final int HUGE = 10 << 20;
    private static final String SAID = "That was too much text. Go back and shorten it.";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("huge");
    private final BookingLinks.Link link = new BookingLinks(organization).of(organization.owner(), "intro");
    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Lisbon")).plusDays(20);

    @Test
    void the_console_says_so_at_the_field_and_keeps_the_rest() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("event-types/" + link.id());
            Locator description = page.locator("[id='form:description']");
            page.getByLabel("Title").fill("Another title");
            write(description, HUGE);
            page.locator("[id='form:save']").evaluate("button => button.click()");
            assertThat(page.locator(".unsent")).containsText("too much text to send");
            assertThat(page.locator("#description-note")).hasText("At most 2,000 characters.");
            assertThat(page.getByLabel("Title")).hasValue("Another title");
            write(description, 60);
            console.button("Save").click();
            assertThat(page.getByText("Saved. New bookings follow it from now on."))
                    .isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_public_page_answers_with_a_page(boolean script) {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            invitee.pick(link.start(day, "10:00"));
            invitee.fill("Ada", "ada@invitee.example");
            write(page.locator("#name"), HUGE);
            if (script) {
                page.locator("#confirm").evaluate("button => button.click()");
            } else {
                page.evaluate("document.getElementById('book').submit()");
            }
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("body.trouble p").first()).hasText(SAID);
            visitor.accessible();
        }
        assertThat(link.bookings()).isZero();
    }

    @Test
    void everything_that_a_form_asks_is_answered_at_length_in_any_script() {
        List<UUID> questions = IntStream.range(0, 20)
                .mapToObj(n -> link.asks(n, "LONG_TEXT", "Question " + n, true, "{}"))
                .toList();
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            invitee.pick(link.start(day, "11:00"));
            invitee.fill("Ada", "ada-" + UUID.randomUUID() + "@invitee.example");
            questions.forEach(id -> visitor.page().locator("#answer-" + id).fill("\u0634\u0643\u0631".repeat(1333)));
            invitee.confirm();
            invitee.booked();
        }
        assertThat(link.bookings()).isOne();
    }

    @Test
    void whoever_sends_it_reads_the_refusal() {
        Http.Answer answer = Http.post(
                link.path(),
                "name=" + "a".repeat(HUGE),
                Map.of("Origin", SharedStack.get().payara().publicUrl()));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains(SAID);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            APIResponse refused = visitor.context()
                    .request()
                    .post(
                            SharedStack.get().payara().publicUrl() + "/console/" + organization.slug() + "/event-types",
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setHeader(
                                            "Origin", SharedStack.get().payara().publicUrl())
                                    .setData("a=" + "b".repeat(HUGE)));
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.text()).contains(SAID);
        }
    }

    @Test
    void whoever_announces_a_gigabyte_is_refused_before_sending_it() throws IOException {
        URI node = URI.create(SharedStack.get().payara().publicUrl());
        try (Socket socket = new Socket(node.getHost(), node.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST " + link.path() + " HTTP/1.1\r\nHost: " + node.getAuthority()
                                    + "\r\nContent-Type: application/x-www-form-urlencoded"
                                    + "\r\nContent-Length: 1073741824\r\n\r\n")
                            .getBytes(US_ASCII));
            byte[] begin = socket.getInputStream().readNBytes(12);
            assertThat(new String(begin, US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    /**
     * As a script or a helper of the browser's writes: typing and pasting stop at the limit. What nobody could read is not
     * drawn, which would take a browser longer than all the rest.
     */
    private static void write(Locator field, int characters) {
        field.evaluate(
                """
                (field, n) => {
                  field.style.display = n > 10000 ? 'none' : '';
                  field.value = 'word '.repeat(n / 5);
                }""",
                characters);
    }
}
