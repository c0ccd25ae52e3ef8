package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The snippet of the Share dialog, put into the page of another site: whoever visits that books in it (R6.8). */
class EmbedSnippetIT {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final TestOrganization organization = TestOrganization.ofDemoPeople("snippets");
    private final BookingLinks.Link link =
            new BookingLinks(organization).of(organization.admin(), "intro").with("title = 'Tea & \"talk\"'");
    private final String base = SharedStack.get().payara().publicUrl();
    private OtherSite shop;
    private OtherSite stranger;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        shop = OtherSite.open("shop.localhost", folder.resolve("shop"));
        stranger = OtherSite.open("stranger.localhost", folder.resolve("stranger"));
    }

    @AfterEach
    void close() {
        shop.close();
        stranger.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void what_was_copied_books_inside_of_a_listed_sites_page_without_cookies(int width) {
        shop.shows(copied(width));
        LocalDate day = LocalDate.now(LISBON).plusDays(20);
        Instant start = link.start(day, "10:00");
        List<Request> asked = new CopyOnWriteArrayList<>();
        try (Visitor visitor = Browser.open(Look.at(width).in("America/New_York"))) {
            visitor.context().onRequest(request -> {
                if (request.url().startsWith(base)) {
                    asked.add(request);
                }
            });
            shop.visit(visitor);
            Page page = visitor.page();
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator("#zone-line")).containsText("Times are in America/New York");
            assertThat(page.locator("iframe")).hasAttribute("title", "Tea & \"talk\"");
            int month = fitted(page);

            frame.locator("#zone-change > summary").click();
            int opened = fitted(page);
            assertThat(opened)
                    .as("higher than before the choice of zones was open")
                    .isGreaterThan(month);
            frame.locator("input[name='clock'][value='12']").check();
            frame.locator("#zone-form button").click();
            assertThat(frame.locator("a[href*='clock=12']")).not().hasCount(0);
            turnTo(frame, day);
            frame.locator("[data-date='" + day + "']").click();
            assertThat(slot(frame, start)).hasText(twelve("[56]:00"));
            fitted(page);
            slot(frame, start).click();
            assertThat(frame.locator("#chosen .chosen-time")).hasText(twelve("[56]:00 . [56]:30"));
            assertThat(frame.locator("#host-zone")).hasCount(1);
            fitted(page);
            seenFromItsBeginning(page);
            frame.locator("#name").fill("Ada");
            frame.locator("#confirm").click();
            assertThat(frame.locator("#email-error")).isVisible();
            assertThat(frame.locator("#chosen .chosen-time")).hasText(twelve("[56]:00 . [56]:30"));
            fitted(page);
            frame.locator("#email").fill("ada-" + UUID.randomUUID() + "@invitee.example");
            frame.locator("#confirm").click();
            assertThat(frame.locator("#booked h1")).hasText("You are booked with Jonas Lindgren");
            assertThat(frame.locator("#when-time")).hasText(twelve("[56]:00 . [56]:30"));
            assertThat(fitted(page)).as("lower than a month").isLessThan(opened);
            seenFromItsBeginning(page);
            Gallery.show(page);
            assertThat(visitor.context().cookies())
                    .as("what the frame left behind")
                    .isEmpty();
            assertThat(asked).isNotEmpty().allSatisfy(request -> assertThat(request.allHeaders())
                    .as(request.url())
                    .doesNotContainKey("cookie"));
        }
        assertThat(link.bookings()).isOne();
    }

    @Test
    void the_same_snippet_shows_nothing_on_a_site_that_is_not_listed() {
        stranger.shows(copied(Look.DESKTOP));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            Page page = visitor.page();
            page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions().setPredicate(message -> message.text()
                            .contains("\"frame-ancestors " + shop.origin() + "\"")),
                    () -> stranger.visit(visitor));
            assertThat(page.locator("h1")).hasText("Shop");
            assertThat(page.frameLocator("iframe").locator("#month")).hasCount(0);
        }
    }

    /** Lists the shop, shares the event type, and copies what is for websites. */
    private String copied(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("settings");
            page.getByLabel("Sites").fill(shop.origin());
            console.button("Save sites").click();
            assertThat(page.locator("#embeds").getByText("Saved.")).isVisible();
            console.go("event-types");
            page.locator("#more-" + link.id()).click();
            page.locator("[data-row='" + link.id() + "'] [data-command='shareEventType']")
                    .click();
            assertThat(page.locator("#share-dialog")).isVisible();
            console.button("Copy code").click();
            String snippet = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(snippet).isEqualTo(page.locator("#snippet").inputValue());
            page.locator("#snippet-sites").click();
            page.waitForURL("**/settings#embeds");
            assertThat(page.getByLabel("Sites")).hasValue(shop.origin());
            return snippet;
        }
    }

    private static void turnTo(FrameLocator frame, LocalDate day) {
        while (frame.locator("[data-date='" + day + "']").count() == 0) {
            String shown = frame.locator("#month-title").innerText();
            frame.locator("#next").click();
            assertThat(frame.locator("#month-title")).not().hasText(shown);
        }
    }

    private static com.microsoft.playwright.Locator slot(FrameLocator frame, Instant start) {
        String value = start.toString().replaceAll(":|00Z$", "").replaceAll("$", "Z");
        return frame.locator("button.slot[value='" + value + "'] > span").first();
    }

    private static Pattern twelve(String times) {
        // read by JavaScript, where the narrow space before am is a space
        return Pattern.compile(times.replace(" . ", "\\sam – ") + "\\sam", Pattern.CASE_INSENSITIVE);
    }

    /** Waits until the frame is as high as what it shows: nothing is cut off, nothing is empty. @return its height */
    private static int fitted(Page page) {
        int[] heights = new int[2];
        try {
            page.waitForCondition(() -> {
                Frame frame = page.frames().get(page.frames().size() - 1);
                Object content = frame.evaluate("document.body ? document.body.scrollHeight : 0");
                Object window = page.evaluate("document.querySelector('iframe').clientHeight");
                heights[0] = ((Number) content).intValue();
                heights[1] = ((Number) window).intValue();
                return Math.abs(heights[0] - heights[1]) <= 1;
            });
        } catch (PlaywrightException tooLong) {
            throw new AssertionError("shows " + heights[0] + " px in a window of " + heights[1], tooLong);
        }
        return ((Number) page.evaluate("document.querySelector('iframe').clientHeight")).intValue();
    }

    private static void seenFromItsBeginning(Page page) {
        page.waitForCondition(() ->
                ((Number) page.evaluate("document.querySelector('iframe').getBoundingClientRect().top")).doubleValue()
                        >= -1);
    }
}
