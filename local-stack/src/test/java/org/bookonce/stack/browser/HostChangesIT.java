package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host does with a booking in the console (R7.3, R7.4): moves it, writes notes, notes that nobody came. */
class HostChangesIT {

    private static final String KOLKATA = "Asia/Kolkata";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("host-changes");
    private final String email = "grace-" + UUID.randomUUID() + "@invitee.example";

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_host_moves_a_booking_writes_notes_and_marks_a_no_show(int width) {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Handover", Offers.at(21, "11:00", KOLKATA));
        Offers.held(organization, organization.member(), "Kept for Lena", Offers.at(22, "14:00", KOLKATA));
        Look look = Look.at(width).as(DemoPeople.PRIYA);
        try (Visitor host = Browser.open(width == Look.PHONE ? look.dark() : look)) {
            new Invitee(host).books(oneOff, "Grace Hopper", email);
            Page page = host.page();
            Console console = new Console(host, organization.slug());
            console.go("bookings");
            host.accessible();
            page.locator("td.list-main a").click();
            assertThat(page.locator("h1")).hasText("Handover");
            host.accessible();

            moves(host, console);
            writesNotes(host, console);
            misses(host, console, oneOff);
        }
        List<Mails.Received> mails = Mails.await(email, 2, Duration.ofSeconds(30));
        Invitation moved = Invitation.of(mails.stream()
                .max(java.util.Comparator.comparingInt(
                        mail -> Invitation.of(mail).sequence()))
                .orElseThrow());
        assertThat(moved.method()).isEqualTo("REQUEST");
        assertThat(moved.start()).isEqualTo(Offers.at(22, "16:15", KOLKATA));
        assertThat(Mails.to(email)).as("nobody is told of notes and no-shows").hasSize(2);
    }

    private void moves(Visitor host, Console console) {
        Page page = host.page();
        page.locator("#move").click();
        assertThat(page.locator("h1")).hasText("Move booking");
        LocalDate day = LocalDate.now(ZoneId.of(KOLKATA)).plusDays(22);
        page.waitForResponse(response -> "POST".equals(response.request().method()), () -> {
            page.getByLabel("Day").fill(day.toString());
            page.getByLabel("Day").blur();
        });
        assertThat(page.locator(".taken")).containsText("Kept for Lena");
        host.accessible();
        type(page, "Start", "14:15");
        console.button("Move booking").click();
        assertThat(page.locator("#start-note"))
                .hasText(Pattern.compile("Priya Raman holds this time for “Kept for Lena” \\(14:00 – 14:30\\)\\."));
        host.accessible();
        type(page, "Start", "16:15");
        type(page, "Minutes", "50");
        console.button("Move booking").click();
        assertThat(page.locator("#done")).hasText("Moved. Both sides are told.");
        assertThat(page.locator(".history li")).hasCount(2);
        assertThat(page.locator(".history")).containsText("moved the meeting.");
        host.accessible();
    }

    private static void type(Page page, String label, String value) {
        page.waitForResponse(response -> "POST".equals(response.request().method()), () -> {
            page.getByLabel(label).fill(value);
            page.getByLabel(label).blur();
        });
    }

    private void writesNotes(Visitor host, Console console) {
        Page page = host.page();
        page.getByLabel("Notes").last().fill("Ask for the <b>second</b> draft.");
        console.button("Save notes").click();
        assertThat(page.locator("#done")).hasText("Notes saved.");
        Db.execute(
                "update booking set notes = 'Somebody else''s', notes_version = notes_version + 1 where tenant_id = ?",
                organization.id());
        page.getByLabel("Notes").last().fill("Mine");
        console.button("Save notes").click();
        assertThat(page.locator(".banner-negative")).containsText("Somebody else wrote notes meanwhile.");
        assertThat(page.getByLabel("Notes").last()).hasValue("Mine");
        assertThat(page.locator("#theirs")).containsText("Somebody else's");
        host.accessible();
        console.button("Replace with mine").click();
        assertThat(page.locator("#done")).hasText("Notes saved.");
        assertThat(page.locator("#theirs")).hasCount(0);
        assertThat(Db.column("select notes from booking where tenant_id = ? and notes = 'Mine'", organization.id()))
                .hasSize(1);
    }

    private void misses(Visitor host, Console console, RaceDatabase.OneOff oneOff) {
        Page page = host.page();
        assertThat(console.button("Mark as no-show")).hasCount(0);
        Db.execute("delete from clock_shift where tenant_id = ?", organization.id());
        Db.execute("insert into clock_shift (tenant_id, shift) values (?, interval '30 days')", organization.id());
        page.reload();
        assertThat(page.locator(".head .status")).hasText("Completed");
        assertThat(page.locator("#move")).hasCount(0);
        page.getByLabel("Notes").last().fill("Waited for ten minutes.");
        console.button("Mark as no-show").click();
        assertThat(page.locator("dialog[open]")).containsText("They are not told.");
        host.accessible();
        page.locator("dialog[open] .button-danger").click();
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator(".head .status")).hasText("No-show");
        assertThat(console.button("Cancel booking")).hasCount(0);
        assertThat(page.getByLabel("Notes").last()).hasValue("Waited for ten minutes.");
        host.accessible();
        console.button("Undo no-show").click();
        assertThat(page.locator(".head .status")).hasText("Completed");
        assertThat(page.getByLabel("Notes").last()).hasValue("Waited for ten minutes.");
        assertThat(page.locator(".history")).containsText("took the no-show back.");
        Db.execute("delete from clock_shift where tenant_id = ?", organization.id());
    }
}
