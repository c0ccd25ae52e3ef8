package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a one-off is for: presets, prefilled fields, and a booking without name and e-mail (R2.2, R2.10). */
class InviteeFieldsIT {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final TestOrganization organization = TestOrganization.ofDemoPeople("fields");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void the_form_keeps_presets_expiry_and_that_nothing_is_required(int width) {
        LocalDate day = YearMonth.now(LISBON).plusMonths(1).atDay(14);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs/new");
            page.getByLabel("Title").fill("For Ada");
            console.chooseDay(day);
            console.start(0, "10:00");
            page.getByLabel("Invitee’s name").fill("Ada Lovelace");
            page.getByLabel("Invitee’s e-mail").fill("ada@invitee.example");
            page.getByLabel("Name and e-mail are required").uncheck();
            page.getByLabel("Link expires on").fill(day.minusDays(1).toString());
            page.locator("[id$='expiryTime']").fill("18:30");
            visitor.accessible();
            console.button("Create one-off").click();
            assertThat(page.locator("#created")).isVisible();
        }
        assertThat(Db.column(
                        """
                        select invitee_name || ' ' || invitee_email || ' ' || contact_required || ' '
                          || to_char(closes_at at time zone 'Europe/Lisbon', 'YYYY-MM-DD HH24:MI')
                        from one_off where tenant_id = ?
                        """,
                        organization.id()))
                .containsExactly("Ada Lovelace ada@invitee.example false " + day.minusDays(1) + " 18:30");
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void without_an_e_mail_the_confirmation_has_the_file_and_the_way_back_and_the_host_knows(int width) {
        RaceDatabase.OneOff oneOff = offered("Nameless", 31);
        Db.execute("update one_off set contact_required = false where id = ?", oneOff.id());
        try (Visitor visitor = Browser.open(Look.at(width))) {
            Page page = visitor.page();
            Invitee invitee = new Invitee(visitor);
            visitor.go(oneOff.path());
            invitee.pick(oneOff.slots().get(0));
            assertThat(page.locator("#book .optional")).hasCount(2);
            invitee.confirm();
            String manage = invitee.booked();
            assertThat(page.locator("#hint")).containsText("There is no e-mail for this booking.");
            visitor.accessible();
            String file = URI.create(manage).getPath() + "/invitation.ics";
            assertThat(Http.get(file).body()).contains("BEGIN:VEVENT");
            page.locator("#manage").click();
            assertThat(page.locator("#status")).hasText("Confirmed");
        }
        assertThat(Mails.await(organization.member().email(), 1, Duration.ofSeconds(30))
                        .get(0)
                        .part("text/plain"))
                .get()
                .asString()
                .contains("Guest left no e-mail address");
        assertThat(Db.column(
                        "select distinct recipient from message where tenant_id = ? and kind like 'BOOKING%'",
                        organization.id()))
                .as("the host alone is told")
                .containsExactly(organization.member().email());
    }

    @Test
    void what_the_address_names_goes_before_what_the_host_preset_and_can_be_corrected() {
        RaceDatabase.OneOff oneOff = offered("Prefilled", 32);
        Db.execute(
                "update one_off set invitee_name = 'Ada', invitee_email = 'ada@x.example' where id = ?", oneOff.id());
        String email = "grace-" + UUID.randomUUID() + "@invitee.example";
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            Page page = visitor.page();
            Invitee invitee = new Invitee(visitor);
            visitor.go(oneOff.path());
            invitee.pick(oneOff.slots().get(0));
            assertThat(page.locator("#name")).hasValue("Ada");
            assertThat(page.locator("#email")).hasValue("ada@x.example");

            visitor.go(oneOff.path() + "?name=Grace&email=typo%40invitee.example&title=Changed");
            assertThat(page.locator("h1")).hasText("Prefilled");
            invitee.pick(oneOff.slots().get(0));
            assertThat(page.locator("#name")).hasValue("Grace");
            assertThat(page.locator("#email")).hasValue("typo@invitee.example");
            page.locator("#email").fill(email);
            invitee.confirm();
            invitee.booked();
        }
        assertThat(Db.column(
                        "select invitee_name || ' ' || invitee_email from booking where one_off_id = ?", oneOff.id()))
                .containsExactly("Grace " + email);
    }

    private RaceDatabase.OneOff offered(String title, int days) {
        return Offers.held(organization, organization.member(), title, Offers.at(days, "10:00", "Asia/Kolkata"));
    }
}
