package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plan & limits as owner, admin and member see and change them: R1.4, R1.6, R1.8. */
class PlanIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("plan");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_owner_sees_every_limit_sets_an_allowance_and_changes_the_plan(int width) {
        KeptEventTypes.of(organization, organization.secondMember(), "Intro", "intro", 1);
        KeptEventTypes.of(organization, organization.secondMember(), "Review", "review", 2);
        Holds.of(organization, organization.member(), 41, Offers.at(40, "10:00", "Asia/Kolkata"));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("plan");
            assertThat(page.locator(".current-name")).hasText("Business");
            assertThat(page.locator(".limits tbody tr")).hasCount(11);
            assertThat(line(page, "HELD_HOURS")).containsText("Up to 1,000");
            assertThat(line(page, "HELD_HOURS").locator("a[href='#members']"))
                    .hasText("Most: Priya Raman, 41 of 1,000");
            assertThat(line(page, "EVENT_TYPES")).containsText("Up to 100");
            assertThat(line(page, "EVENT_TYPES").locator("a[href='#members']")).hasText("Most: Mateo Silva, 2 of 100");
            assertThat(line(page, "MASTER_PAGES")).containsText("Up to 100");
            assertThat(line(page, "MASTER_PAGES")).containsText("Not used yet");
            assertThat(line(page, "OFFERED_SLOTS")).containsText("Up to 10 each");
            visitor.accessible();

            setsAnAllowance(visitor, console);
            changesToFree(visitor, console);
            takesTheAllowanceBack(visitor, console);
            changesToBusiness(visitor, console);
        }
        assertThat(Mails.await(organization.owner().email(), 2, Duration.ofSeconds(30)))
                .extracting(Mails.Received::subject)
                .contains("Test " + organization.slug() + " is now on the plan Free");
        assertThat(Mails.await(organization.admin().email(), 2, Duration.ofSeconds(30)))
                .isNotEmpty();
        assertThat(Mails.await(organization.member().email(), 0, Duration.ZERO)).isEmpty();
    }

    private void setsAnAllowance(Visitor visitor, Console console) {
        Page page = visitor.page();
        Locator dialog = page.locator("#allowances-dialog");
        console.button("Allowances of Priya Raman").click();
        assertThat(dialog).containsText("The plan’s limit is 1,000; 41 used now.");
        visitor.accessible();
        dialog.getByLabel("Held hours").fill("1001");
        dialog.getByLabel("Event types").fill("-1");
        console.button("Save allowances").click();
        assertThat(dialog.locator("#HELD_HOURS-note")).hasText("Between 0 and 1,000.");
        assertThat(dialog.locator("#EVENT_TYPES-note")).hasText("Between 0 and 100.");
        assertThat(dialog.getByLabel("Held hours")).hasValue("1001");
        visitor.accessible();
        dialog.getByLabel("Held hours").fill("40");
        dialog.getByLabel("Event types").fill("");
        console.button("Save allowances").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.getByText("Allowances of Priya Raman are saved.")).isVisible();
        assertThat(row(page, "Priya Raman")).containsText("41 of 40");
        assertThat(row(page, "Priya Raman")).containsText("Over");
        assertThat(line(page, "HELD_HOURS"))
                .containsText("1 member has more than they may. What is there goes on working, new ones are refused.");
        visitor.accessible();
        assertThat(Db.column(
                        """
                        select actor_name || ': ' || subject_title || ', ' || details from audit_entry
                        where tenant_id = ? and action = 'plan.allow' order by id desc limit 1
                        """,
                        organization.id()))
                .containsExactly("Amara Osei: Priya Raman, held hours as the plan → 40");
    }

    private void changesToFree(Visitor visitor, Console console) {
        Page page = visitor.page();
        Locator dialog = page.locator("#change-dialog");
        console.button("Choose Free").click();
        assertThat(dialog).containsText("Change from Business to Free?");
        assertThat(dialog).containsText("Nothing is deleted. What is over a limit goes on working");
        assertThat(dialog).containsText("Priya Raman: 41 of 40");
        visitor.accessible();
        console.button("Keep Business").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".current-name")).hasText("Business");
        console.button("Choose Free").click();
        console.button("Change to Free").click();
        assertThat(page.getByText("The plan is now Free.")).isVisible();
        assertThat(page.locator(".current-name")).hasText("Free");
        assertThat(line(page, "WORKFLOWS")).containsText("Not in this plan");
        visitor.accessible();
        assertThat(Db.column(
                        """
                        select details from audit_entry where tenant_id = ? and action = 'plan.change'
                        order by id desc limit 1
                        """,
                        organization.id()))
                .containsExactly("Business → Free");
    }

    private void takesTheAllowanceBack(Visitor visitor, Console console) {
        Page page = visitor.page();
        console.button("Allowances of Priya Raman").click();
        page.locator("#allowances-dialog").getByLabel("Held hours").fill("");
        console.button("Save allowances").click();
        assertThat(page.locator("#allowances-dialog")).hasCount(0);
        assertThat(Db.count("select count(*) from allowance where tenant_id = ?", organization.id()))
                .isZero();
    }

    private void changesToBusiness(Visitor visitor, Console console) {
        Page page = visitor.page();
        console.button("Choose Business").click();
        assertThat(page.locator("#change-dialog")).containsText("Everything there is fits. Nothing is deleted.");
        console.button("Change to Business").click();
        assertThat(page.locator(".current-name")).hasText("Business");
        assertThat(Db.column("select plan_id from organization where tenant_id = ?", organization.id()))
                .containsExactly("business");
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_admin_sets_allowances_but_neither_an_owners_nor_the_plan(int width) {
        TestOrganization other = TestOrganization.create("elsewhere");
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("plan");
            assertThat(page.getByText("An owner can choose another plan.")).isVisible();
            assertThat(page.locator(".plans")).hasCount(0);
            assertThat(page.locator(".members tbody tr")).hasCount(4);
            assertThat(row(page, "Amara Osei").locator("button")).hasCount(0);
            visitor.accessible();
            asks(page, "askPlan", "free", "You are not allowed to do that.");
            asks(page, "askAllowances", organization.owner().id().toString(), "You are not allowed to do that.");
            asks(page, "askAllowances", other.member().id().toString(), "There is nothing here.");
            asks(page, "askAllowances", UUID.randomUUID().toString(), "There is nothing here.");
            asks(page, "askAllowances", "what?", "There is nothing here.");
            console.button("Allowances of Mateo Silva").click();
            page.locator("#allowances-dialog").getByLabel("Calendars").fill("1");
            console.button("Save allowances").click();
            assertThat(page.getByText("Allowances of Mateo Silva are saved.")).isVisible();
            somebodyElseWasFaster(visitor, console);
            console.go("plan?q=nobody+of+this+name");
            assertThat(page.getByText("Nobody here is called that.")).isVisible();
            visitor.accessible();
        }
        assertThat(Db.count("select count(*) from allowance where tenant_id = ?", other.id()))
                .isZero();
    }

    private void somebodyElseWasFaster(Visitor visitor, Console console) {
        Locator dialog = visitor.page().locator("#allowances-dialog");
        console.button("Allowances of Mateo Silva").click();
        assertThat(dialog.getByLabel("Calendars")).hasValue("1");
        Db.execute("update allowance set value = 3 where tenant_id = ?", organization.id());
        dialog.getByLabel("Calendars").fill("2");
        console.button("Save allowances").click();
        assertThat(dialog.locator(".banner-negative")).hasText("This was changed meanwhile. Look at it again.");
        assertThat(dialog.getByLabel("Calendars")).hasValue("3");
        visitor.accessible();
        dialog.getByLabel("Calendars").fill("2");
        console.button("Save allowances").click();
        assertThat(dialog).hasCount(0);
        assertThat(row(visitor.page(), "Mateo Silva")).containsText("Up to 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_member_sees_what_they_use_and_changes_nothing(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.MATEO))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("plan");
            assertThat(page.getByText("An owner or admin can raise an allowance"))
                    .isVisible();
            assertThat(page.locator(".limits tbody tr")).hasCount(7);
            assertThat(line(page, "HELD_HOURS")).containsText("0 of 1,000");
            assertThat(page.locator("main")).not().containsText("Priya Raman");
            assertThat(page.locator("main button")).hasCount(0);
            visitor.accessible();
            asks(page, "askPlan", "free", "You are not allowed to do that.");
            asks(page, "askAllowances", organization.secondMember().id().toString(), "You are not allowed to do that.");
        }
    }

    /** Does what no button on the page does. */
    private static void asks(Page page, String command, String id, String answer) {
        page.evaluate("() => document.querySelectorAll('.banner').forEach(banner => banner.remove())");
        page.evaluate("([command, id]) => window[command]([{name: 'id', value: id}])", new String[] {command, id});
        assertThat(page.locator(".banner-negative")).hasText(answer);
        assertThat(page.locator("dialog")).hasCount(0);
    }

    private static Locator line(Page page, String limit) {
        return page.locator("#limit-" + limit);
    }

    private static Locator row(Page page, String name) {
        return page.locator(".members tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }
}
