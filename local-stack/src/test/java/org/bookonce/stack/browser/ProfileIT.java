package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's own profile: it rules how they read the console (SPEC 12). */
class ProfileIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("profile");

    @ParameterizedTest
    @CsvSource({"1, 1280", "2, 390", "3, 1280", "3, 390"})
    void what_is_saved_rules_the_console_from_then_on(int number, int width) {
        DemoPeople.Person person = DemoPeople.all().get(number - 1);
        UUID id = memberId(person);
        try (Visitor visitor =
                Browser.open(Look.at(width).in("America/New_York").as(person))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            Booked.at(organization, member(number), "Far away", "Ada", Offers.at(400, "12:00", "UTC"));
            console.go("profile");
            visitor.accessible();
            page.getByLabel("Name").fill("  Zoë O’Neil ");
            page.getByLabel("Time zone").selectOption("Pacific/Auckland");
            page.getByLabel("Clock").selectOption("12");
            console.button("Save").click();

            assertThat(page.locator("#saved")).hasText("Saved.");
            visitor.accessible();
            assertThat(page.getByLabel("Name")).hasValue("Zoë O’Neil");
            page.locator("#profile > summary").click();
            assertThat(page.locator("#profile")).containsText("Zoë O’Neil");
            assertThat(page.locator("#profile")).containsText("Pacific/Auckland");
            console.go("bookings");
            assertThat(page.locator("tbody tr"))
                    .containsText(Pattern.compile("20\\d\\d, 12?:00.[ap]m", Pattern.CASE_INSENSITIVE));
        }
        assertThat(Db.column(
                        "select action || ': ' || details from audit_entry where tenant_id = ? and actor_id = ?",
                        organization.id(),
                        id))
                .containsExactly("profile.change: name " + person.name() + " → Zoë O’Neil, zone " + person.zone()
                        + " → Pacific/Auckland, clock 24 → 12");
        assertThat(Db.count(
                        "select count(*) from membership where tenant_id = ? and name = 'Zoë O’Neil'",
                        organization.id()))
                .isEqualTo(1);
    }

    @Test
    void the_language_chosen_here_rules_over_the_one_switched_to_before() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("profile?lang=en");
            page.getByLabel("Language").last().selectOption("ar");
            console.button("Save").click();
            assertThat(page.locator("#saved")).hasText("تم الحفظ.");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            visitor.accessible();
            console.go("one-offs");
            assertThat(page.locator("h1")).hasText("اجتماعات لمرة واحدة");
        }
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_is_saved() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).dark().as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("profile");
            page.getByLabel("Name").fill("   ");
            page.getByLabel("Clock").selectOption("12");
            console.button("Save").click();
            assertThat(page.locator("#name-note")).hasText("Fill this in.");
            assertThat(page.getByLabel("Name")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Clock")).hasValue("12");
            visitor.accessible();
            page.getByLabel("Name").fill("Zo\u0007");
            console.button("Save").click();
            assertThat(page.locator("#name-note")).hasText("This contains characters that cannot be used.");
            page.getByLabel("Name").fill("Zoë");
            page.evaluate("document.querySelector('#form\\\\:zone').add(new Option('Moon', 'Moon/Tranquility'))");
            page.getByLabel("Time zone").selectOption(new SelectOption().setLabel("Moon"));
            console.button("Save").click();
            assertThat(page.locator("#zone-note")).hasText("Choose one from the list.");
        }
        assertThat(Db.count(
                        "select count(*) from audit_entry where tenant_id = ? and action = 'profile.change'",
                        organization.id()))
                .isZero();
    }

    @Test
    void a_profile_that_was_changed_meanwhile_is_not_overwritten() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("profile");
            Db.execute(
                    "update membership set name = 'Priya R.', version = version + 1 where id = ?",
                    organization.member().id());
            page.getByLabel("Name").fill("Priya Z.");
            console.button("Save").click();
            assertThat(page.locator(".banner")).containsText("Your profile was changed meanwhile.");
            assertThat(page.getByLabel("Name")).hasValue("Priya Z.");
            visitor.accessible();
        }
        assertThat(Db.column(
                        "select name from membership where id = ?",
                        organization.member().id()))
                .containsExactly("Priya R.");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Calcutta, Kolkata", "America/New_York, New York"})
    void the_browsers_zone_is_suggested_when_it_is_another_one(String browsers, String city) {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).in(browsers).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("profile");
            assertThat(page.locator(".zone-hint")).containsText(city);
            visitor.accessible();
            page.getByText("Use it").click();
            assertThat(page.locator(".zone-hint")).isHidden();
            assertThat((String) page.evaluate(
                            "(s => s.options[s.selectedIndex].text)(document.getElementById('form:zone'))"))
                    .contains(city);
        }
        try (Visitor visitor =
                Browser.open(Look.at(Look.PHONE).in("Asia/Calcutta").as(DemoPeople.PRIYA))) {
            new Console(visitor, organization.slug()).go("profile");
            assertThat(visitor.page().locator(".zone-hint")).isHidden();
        }
    }

    private TestOrganization.Member member(int number) {
        return number == 1 ? organization.owner() : number == 2 ? organization.admin() : organization.member();
    }

    private UUID memberId(DemoPeople.Person person) {
        return member(Integer.parseInt(person.number())).id();
    }
}
