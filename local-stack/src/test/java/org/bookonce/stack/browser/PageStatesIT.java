package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every state of the invitee pages with its status and message (SPEC 13), on a phone, light and dark (R6.5, R6.7). */
class PageStatesIT {

    private static final String LISBON = "Europe/Lisbon";
    private static final Instant MORNING = Offers.at(29, "09:00", LISBON);
    private static final Instant NOON = Offers.at(29, "12:00", LISBON);

    private final TestOrganization organization = TestOrganization.create("states");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_page_says_how_things_stand_and_is_accessible(boolean dark) {
        Look light = Look.at(Look.PHONE);
        try (Visitor visitor = Browser.open(dark ? light.dark() : light)) {
            shows(visitor, "/", 200, "h1", "Open the link you were sent");
            taken(visitor);
            closed(visitor);
            booking(visitor);
        }
    }

    private void taken(Visitor visitor) {
        RaceDatabase.OneOff loose = Offers.unheld(organization, organization.owner(), "Loose", MORNING, NOON);
        shows(visitor, loose.path(), 200, "#pick-title", "Pick a time");
        shows(visitor, loose.path() + "/" + loose.slots().get(0), 200, "#form-title", "Your details");
        Offers.held(organization, organization.owner(), "First", MORNING);
        shows(
                visitor,
                loose.path() + "/" + loose.slots().get(0),
                409,
                "#notice",
                "That time was just taken. Please pick another.");
        shows(visitor, loose.path(), 200, ".slot.taken", "taken");
        Offers.held(organization, organization.owner(), "Second", NOON);
        shows(visitor, loose.path(), 200, "#pick-title", "None of these times is free any more.");
    }

    private void closed(Visitor visitor) {
        String message = "#message";
        String gone = "This link is no longer valid.";
        Db.execute("update organization set contact = 'desk@states.example' where tenant_id = ?", organization.id());
        shows(visitor, changed("used_at = now()"), 410, message, "This one-off was already booked.");
        assertThat(visitor.page().locator("#contact")).containsText("desk@states.example");
        shows(visitor, changed("closes_at = now() - interval '1 day'"), 410, message, "This one-off has expired.");
        shows(visitor, changed("deleted_at = now(), deleted_by = host_id"), 410, message, gone);
        shows(visitor, "/" + organization.slug() + "/one-off/" + "A".repeat(24), 404, message, gone);
        shows(visitor, "/" + organization.slug() + "/bookings/" + "A".repeat(24), 404, message, gone);
        shows(visitor, "/no-such-organization/one-off/" + "A".repeat(24), 404, message, gone);
    }

    private void booking(Visitor visitor) {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Talk", Offers.at(29, "15:00", LISBON));
        Invitee invitee = new Invitee(visitor);
        visitor.go(oneOff.path() + "/" + oneOff.slots().get(0));
        invitee.fill("Ada", "ada-" + UUID.randomUUID() + "@invitee.example");
        invitee.confirm();
        String manage = invitee.booked();
        shows(visitor, manage + "?booked", 200, "h1", "You are booked with Priya Raman");
        shows(visitor, manage, 200, "#status", "Confirmed");
        visitor.page().locator("#cancel > summary").click();
        visitor.accessible();
        visitor.page().locator("#cancel-submit").click();
        assertThat(visitor.page().locator("#cancelled")).isVisible();
        shows(visitor, manage, 200, "#status", "Cancelled");
    }

    private String changed(String how) {
        RaceDatabase.OneOff oneOff =
                Offers.unheld(organization, organization.owner(), "Over", Offers.at(30, "09:00", LISBON));
        Db.execute("update one_off set " + how + " where id = ?", oneOff.id());
        return oneOff.path();
    }

    private static void shows(Visitor visitor, String path, int status, String where, String text) {
        assertThat(visitor.go(path)).as(path).isEqualTo(status);
        assertThat(visitor.page().locator(where).first()).containsText(text);
        visitor.accessible();
    }
}
