package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who belongs to nobody founds an organization from three fields (R1.2, R1.10). */
class FoundingIT {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    /** The person belongs to nobody again, for the tests that come afterwards. */
    @AfterEach
    void leave() {
        Db.execute(
                "update membership set subject = ? where subject = ?",
                UUID.randomUUID().toString(),
                DemoPeople.ROBIN.subject());
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_name_is_enough_and_sent_twice_it_founds_once(int width) {
        String slug = "cafe-muller-" + unique;
        try (Visitor visitor = Browser.open(Look.at(width).in("Asia/Tokyo").as(DemoPeople.ROBIN))) {
            Page page = visitor.page();
            visitor.go("/console/new-organization");
            assertThat(page.getByLabel("Time zone")).hasValue("Asia/Tokyo");
            assertThat(page.locator("#form input:visible, #form select:visible"))
                    .hasCount(3);
            visitor.accessible();

            page.getByLabel("Name").fill("Café Müller " + unique);
            page.getByLabel("Name").blur();
            assertThat(page.getByLabel("Address")).hasValue(slug);
            page.getByText("Create organization").dblclick();
            page.waitForURL("**/console/" + slug + "/one-offs/new");
        }
        assertThat(Db.column(
                        """
                        select o.plan_id || ' ' || o.zone || ' ' || m.role || ' ' || m.name || ' ' || m.zone || ' ' || a.action
                        from organization o join membership m using (tenant_id) join audit_entry a using (tenant_id)
                        where o.name = ?
                        """,
                        "Café Müller " + unique))
                .containsExactly("free Asia/Tokyo OWNER Robin Park Asia/Tokyo organization.create");
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void what_is_taken_or_ours_is_refused_with_what_is_free(int width) {
        String taken = DemoPeople.LINDGREN_OSEI;
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.ROBIN))) {
            Page page = visitor.page();
            visitor.go("/console/new-organization");
            assertThat(page.getByLabel("Time zone")).hasValue("Europe/Lisbon");
            page.getByText("Create organization").click();
            assertThat(page.locator("#name-note")).hasText("Fill this in.");
            assertThat(page.locator("#slug-note")).hasText("Fill this in.");

            page.getByLabel("Name").fill("Osei " + unique);
            page.getByLabel("Name").blur();
            assertThat(page.getByLabel("Address")).hasValue("osei-" + unique);
            page.getByLabel("Address").fill("console");
            page.getByText("Create organization").click();
            assertThat(page.locator("#slug-note")).hasText("This word is one of ours. Choose another.");

            page.getByLabel("Address").fill(taken);
            page.getByText("Create organization").click();
            assertThat(page.locator("#slug-note")).hasText("This address is taken. Choose another.");
            assertThat(page.locator(".suggestions button")).hasCount(3);
            visitor.accessible();
            page.locator(".suggestions button").first().click();
            assertThat(page.getByLabel("Address")).hasValue("osei-" + unique);
            page.getByText("Create organization").click();
            page.waitForURL("**/console/osei-" + unique + "/one-offs/new");
        }
        assertThat(Db.count(
                        "select count(*) from slug join organization using (tenant_id) where slug.slug = ? and name like 'Osei%'",
                        taken))
                .isZero();
    }
}
