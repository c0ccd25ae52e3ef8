package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists fit into every window, in both directions of writing, however long the names in them are (R6.5). */
class ConsoleWidthsIT {

    private static final int[] WIDTHS = {320, 768, 800, 1024, 1100, 1240, 1280};
    private static final String LISBON = "Europe/Lisbon";
    private static final String NAME = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximiliane Josephine";

    /** What in the bar can be pressed, and which of them share a place. */
    private static final String OVERLAPS =
            """
            () => {
              const seen = [...document.querySelectorAll('.bar > button, .bar summary, .bar > a, .bar input')]
                .filter(e => e.checkVisibility() && !e.closest('.menu-items'))
                .map(e => [e.id || e.className, e.getBoundingClientRect()]);
              return seen.flatMap(([one, a], i) => seen.slice(i + 1)
                .filter(([other, b]) => a.left < b.right - 1 && b.left < a.right - 1)
                .map(([other]) => one + ' over ' + other));
            }
            """;

    private final TestOrganization organization = TestOrganization.ofDemoPeople("widths");

    @Test
    void lists_never_scroll_sideways() {
        Offers.held(organization, organization.member(), "Quarterly planning for everyone", at(40), at(41));
        Offers.unheld(organization, organization.secondMember(), "W".repeat(120), at(42));
        book(Offers.held(
                organization, organization.admin(), "Interview about " + "responsibilities".repeat(5), at(43)));
        for (String language : new String[] {"en", "ar"}) {
            try (Visitor visitor =
                    Browser.open(Look.at(Look.DESKTOP).speaking(language).as(DemoPeople.JONAS))) {
                fits(visitor, "one-offs?lang=" + language, 3);
                fits(visitor, "bookings?lang=" + language, 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void nothing_of_the_bar_is_cut_or_lies_over_anything_else(String language) {
        for (String name : new String[] {"Northwind Partners", NAME}) {
            Db.execute("update organization set name = ? where tenant_id = ?", name, organization.id());
            try (Visitor visitor =
                    Browser.open(Look.at(Look.DESKTOP).speaking(language).as(DemoPeople.JONAS))) {
                Page page = visitor.page();
                new Console(visitor, organization.slug()).go("plan?lang=" + language);
                for (int width = 600; width <= 1040; width += 40) {
                    page.setViewportSize(width, 800);
                    visitor.fits();
                    assertThat((List<?>) page.evaluate(OVERLAPS))
                            .as("%s in %s at %d px", name, language, width)
                            .isEmpty();
                    Object cut = page.locator(".brand-name").evaluate("e => e.scrollWidth > e.clientWidth");
                    assertThat(cut).as("%s at %d px", name, width).isEqualTo(name.equals(NAME));
                }
                page.setViewportSize(800, 800);
                assertThat(page.locator(".bar-search").boundingBox().width).isGreaterThan(150);
                visitor.accessible();
            }
        }
    }

    private void fits(Visitor visitor, String where, int rows) {
        Page page = visitor.page();
        new Console(visitor, organization.slug()).go(where);
        assertThat(page.locator("tbody tr")).hasCount(rows);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            visitor.fits();
        }
        visitor.accessible();
        page.setViewportSize(Look.DESKTOP, 800);
    }

    private static void book(RaceDatabase.OneOff oneOff) {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            new Invitee(visitor)
                    .books(
                            oneOff,
                            NAME,
                            "maximiliane.josephine-" + UUID.randomUUID() + "@correspondence.invitee.example");
        }
    }

    private static Instant at(int days) {
        return Offers.at(days, "10:00", LISBON);
    }
}
