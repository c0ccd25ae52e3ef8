package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organization ends when its owner says so, twice, and fourteen days later (R1.4). */
class OrganizationDeletionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CLOSED = "This organization takes no bookings at the moment.";

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void it_is_deleted_closed_and_kept(int width) {
        TestOrganization organization = TestOrganization.ofDemoPeople("kept");
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Soon", Offers.at(20, "10:00", "Asia/Kolkata"));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("settings");
            console.button("Delete organization …").click();
            Locator dialog = page.locator("#delete-dialog");
            assertThat(dialog)
                    .containsText(
                            "1 open link stops working. No meeting is ahead. 4 people can change nothing any more.");
            visitor.accessible();
            type(page, "something else");
            assertThat(page.locator("#typed-note"))
                    .hasText("This is not the organization’s address. Nothing was deleted.");
            assertThat(dialog).isVisible();
            assertThat(Http.get(oneOff.path()).status()).isEqualTo(200);

            type(page, organization.slug());
            assertThat(page.getByText("This organization is erased on")).isVisible();
            visitor.accessible();
            closed(oneOff.path());
            adminOnlyLooks(organization, width);
            assertThat(Mails.await(organization.owner().email(), 1, PATIENCE)).hasSize(1);
            assertThat(Mails.await(organization.admin().email(), 1, PATIENCE)
                            .get(0)
                            .subject())
                    .isEqualTo("Test " + organization.slug() + " is being deleted");
            assertThat(Mails.to(organization.member().email())).isEmpty();

            console.go("one-offs");
            visitor.accessible();
            page.getByText("Keep it …").click();
            console.button("Keep the organization").click();
            assertThat(page.getByText("This organization is erased on")).hasCount(0);
            assertThat(console.button("Delete organization …")).isVisible();
        }
        assertThat(Http.get(oneOff.path()).status()).isEqualTo(200);
        assertThat(Mails.await(organization.owner().email(), 2, PATIENCE)).hasSize(2);
        assertThat(Db.column("select action from audit_entry where tenant_id = ? order by at", organization.id()))
                .isEqualTo(List.of("organization.delete", "organization.keep"));
    }

    @Test
    void after_fourteen_days_nothing_is_left_but_its_address() {
        TestOrganization organization = TestOrganization.ofDemoPeople("erased");
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Gone", Offers.at(40, "10:00", "Asia/Kolkata"));
        Db.execute(
                "insert into member_picture (tenant_id, member_id, version, jpeg) values (?, ?, ?, '\\x00')",
                organization.id(),
                organization.member().id(),
                "0".repeat(32));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Console console = new Console(visitor, organization.slug());
            console.go("settings");
            console.button("Delete organization …").click();
            type(visitor.page(), organization.slug());
            assertThat(visitor.page().getByText("This organization is erased on"))
                    .isVisible();
            Db.execute("insert into clock_shift (tenant_id, shift) values (?, interval '15 days')", organization.id());
            assertThat(Db.execute(
                            "update scheduled_tasks set execution_time = now() where task_name = 'erase-organization' and task_instance = ?",
                            organization.id().toString()))
                    .isOne();

            waitUntilErased(visitor.page(), organization);
            assertThat(console.go("settings")).isEqualTo(404);
        }
        for (String table : List.of("membership", "member_picture")) {
            assertThat(Db.count("select count(*) from " + table + " where tenant_id = ?", organization.id()))
                    .as(table)
                    .isZero();
        }
        assertThat(Db.column("select tenant_id from slug where slug = ?", organization.slug()))
                .containsExactly(organization.id());
        closed(oneOff.path());
    }

    @Test
    void a_suspended_one_says_no_more_than_that_it_is_closed() {
        TestOrganization organization = TestOrganization.create("suspended");
        Db.execute(
                "update organization set suspended_at = now(), contact = 'call us' where tenant_id = ?",
                organization.id());
        closed("/" + organization.slug() + "/one-off/nothing-here");
        closed(Http.get("/" + organization.slug() + "/bookings/nothing-here"));
        closed(post("/" + organization.slug() + "/bookings/nothing-here/cancel"));
        closed(Http.get("/" + organization.slug() + "/logo"));
        closed(Http.get("/" + organization.slug() + "/picture/" + "0".repeat(32)));
    }

    private static void type(Page page, String text) {
        page.locator("[id='form:typed']").fill(text);
        page.locator("#delete-dialog .button-danger").click();
    }

    private static void closed(String path) {
        closed(Http.get(path));
        closed(post(path));
    }

    private static void closed(Http.Answer answer) {
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).contains(CLOSED).doesNotContain("Test ", "call us", "next-step");
    }

    private static Http.Answer post(String path) {
        return Http.post(
                path,
                "slot=1&formKey=1",
                Map.of("Origin", SharedStack.get().payara().publicUrl()));
    }

    private static void adminOnlyLooks(TestOrganization organization, int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Console console = new Console(visitor, organization.slug());
            console.go("settings");
            assertThat(visitor.page().getByText("This organization is erased on"))
                    .isVisible();
            assertThat(console.button("Keep the organization")).hasCount(0);
            assertThat(visitor.page().getByLabel("Name")).isDisabled();
            visitor.accessible();
        }
    }

    private static void waitUntilErased(Page page, TestOrganization organization) {
        String erased = "select count(*) from organization where tenant_id = ? and erased_at is not null";
        page.waitForCondition(() -> Db.count(erased, organization.id()) == 1);
    }
}
