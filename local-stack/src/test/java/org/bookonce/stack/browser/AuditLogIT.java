package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit log as owners and admins read it, with filters in the address, and as a file (R1.11). */
class AuditLogIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("audit");
    private final TestOrganization other = TestOrganization.create("elsewhere");

    @BeforeEach
    void write() {
        line(organization, organization.owner(), "oneoff.create", "oneoff", "Quarterly review", "2026-03-01T10:00Z");
        line(organization, organization.admin(), "oneoff.delete", "oneoff", "=HYPERLINK(\"x\")", "2026-03-02T10:00Z");
        line(organization, organization.member(), "booking.cancel", "booking", "Interview", "2026-03-03T10:00Z");
        line(other, other.owner(), "oneoff.create", "oneoff", "Theirs alone", "2026-03-02T10:00Z");
    }

    @Test
    void owners_and_admins_read_and_narrow_it_at_every_width() {
        for (int width : new int[] {Look.DESKTOP, Look.PHONE}) {
            for (DemoPeople.Person person : List.of(DemoPeople.AMARA, DemoPeople.JONAS)) {
                try (Visitor visitor = Browser.open(Look.at(width).as(person))) {
                    reads(visitor);
                }
            }
        }
    }

    private void reads(Visitor visitor) {
        Console console = new Console(visitor, organization.slug());
        Page page = visitor.page();
        assertThat(console.go("audit")).isEqualTo(200);
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("tbody tr").first()).containsText("Cancelled a booking");
        assertThat(page.locator("main")).not().containsText("Theirs alone");
        visitor.accessible();
        page.locator("#who").selectOption("Jonas Lindgren");
        page.locator("#filter button").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.url()).contains("who=" + organization.admin().id());
        console.go("audit?kind=oneoff&from=2026-03-01&until=2026-03-01");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Quarterly review");
        console.go("audit?q=nothing-like-this");
        assertThat(page.locator("main")).containsText("Nothing matches");
        visitor.accessible();
    }

    @Test
    void a_long_log_comes_in_pages() {
        for (int i = 0; i < 60; i++) {
            line(organization, organization.owner(), "oneoff.create", "oneoff", "Meeting " + i, "2026-03-04T10:00Z");
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("audit?kind=oneoff");
            assertThat(page.locator("tbody tr")).hasCount(50);
            page.locator("a[rel=next]").click();
            assertThat(page.locator("tbody tr")).hasCount(12);
            assertThat(page.locator("tbody tr").last()).containsText("Quarterly review");
        }
    }

    @Test
    void the_file_has_the_same_lines_and_no_formula_and_is_itself_written_down() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("audit?kind=oneoff");
            String csv = read(
                    page.waitForDownload(() -> page.locator("#export").click()).path());
            assertThat(csv.lines()).hasSize(3);
            assertThat(csv).contains("at,actor,on_behalf_of,action").contains("Quarterly review");
            assertThat(csv)
                    .contains("'=HYPERLINK")
                    .doesNotContain(",\"=HYPERLINK")
                    .doesNotContain("Theirs alone");
        }
        assertThat(Db.column(
                        "select actor_name from audit_entry where tenant_id = ? and action = 'audit.export'",
                        organization.id()))
                .containsExactly("Amara Osei");
    }

    @Test
    void a_member_reads_neither_page_nor_file() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Console console = new Console(visitor, organization.slug());
            assertThat(console.go("audit")).isEqualTo(403);
            assertThat(console.go("audit.csv")).isEqualTo(403);
            assertThat(visitor.go("/console/views/audit-export")).isEqualTo(404);
        }
    }

    private static void line(
            TestOrganization where, TestOrganization.Member who, String action, String kind, String title, String at) {
        Db.execute(
                """
                insert into audit_entry (tenant_id, id, at, actor_id, actor_name, action, subject_kind, subject_id,
                                         subject_title, address)
                values (?, uuidv7(), ?::timestamptz, ?, ?, ?, ?, ?, ?, '192.0.2.1')
                """,
                where.id(),
                at,
                who.id(),
                who.name(),
                action,
                kind,
                UUID.randomUUID(),
                title);
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
