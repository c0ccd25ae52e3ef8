package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/** Lists fit into every window, in both directions of writing, however long the names in them are (R6.5). */
class ConsoleWidthsIT {

    private static final int[] WIDTHS = {320, 768, 800, 1024, 1100, 1240, 1280};
    private static final String LISBON = "Europe/Lisbon";
    private static final String NAME = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximiliane Josephine";

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

    @Test
    void the_bar_shows_the_whole_name_of_the_organization() {
        for (String language : new String[] {"en", "ar"}) {
            try (Visitor visitor =
                    Browser.open(Look.at(Look.DESKTOP).speaking(language).as(DemoPeople.JONAS))) {
                Page page = visitor.page();
                new Console(visitor, organization.slug()).go("home?lang=" + language);
                for (int width = 600; width <= 1000; width += 40) {
                    page.setViewportSize(width, 800);
                    visitor.fits();
                    assertThat(page.locator(".brand-name").evaluate("e => e.scrollWidth <= e.clientWidth"))
                            .as("whole in %s at %d px", language, width)
                            .isEqualTo(true);
                    Gallery.show(page);
                }
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
