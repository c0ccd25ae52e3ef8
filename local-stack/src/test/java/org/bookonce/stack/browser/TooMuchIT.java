package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is more than a server takes is told where it was typed, and nothing of it is lost (SPEC 12). */
class TooMuchIT {

    private static final String SHORT = "Quarterly planning";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("too-much");

    @ParameterizedTest
    @CsvSource({
        "1280, en, 'too much text to send', 'At most 2,000 characters.'",
        "390, en, 'too much text to send', 'At most 2,000 characters.'",
        "390, ar, 'النص طويل جدًا ولم يُرسل', 'الحد الأقصى لعدد الأحرف: 2,000.'"
    })
    void a_description_of_a_megabyte_is_told_at_its_field(int width, String language, String told, String limit) {
        try (Visitor visitor = Browser.open(Look.at(width).speaking(language).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs/new?lang=" + language);
            Locator title = field(page, "title");
            Locator description = field(page, "description");
            title.fill(SHORT);
            write(description, 1 << 20);
            page.locator("[id$=submit]").click();

            assertThat(page.locator(".unsent")).containsText(told);
            assertThat(page.locator("[id$=description-note]")).hasText(limit);
            assertThat(description).hasAttribute("aria-invalid", "true");
            assertThat(description).isFocused();
            assertThat(title).hasValue(SHORT);
            write(description, 60);
            visitor.accessible();
            page.locator("[id$=submit]").click();
            assertThat(page.locator(".unsent")).hasCount(0);
            assertThat(page.locator("[id$=messages] .banner").first()).isVisible();
            assertThat(description).hasValue(Pattern.compile("(word ?){12}"));
        }
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "'], [id$=':" + id + "']");
    }

    /** As a script or a helper of the browser's writes: typing and pasting stop at the limit. */
    private static void write(Locator field, int characters) {
        field.evaluate("(field, n) => { field.value = 'word '.repeat(n / 5); }", characters);
    }
}
