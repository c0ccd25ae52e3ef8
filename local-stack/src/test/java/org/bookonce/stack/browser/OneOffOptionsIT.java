package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What else a creator chooses (R2.12–2.14, R7.2), and times about a change of the clocks (R2.4). */
class OneOffOptionsIT {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final TestOrganization organization = TestOrganization.ofDemoPeople("options");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void every_choice_is_kept_and_what_is_wrong_with_one_stands_beside_it(int width) {
        LocalDate day = YearMonth.now(LISBON).plusMonths(1).atDay(14);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs/new");
            assertThat(page.locator("#hold-note")).containsText("0 of 1,000 hours are held now");
            page.getByLabel("Title").fill("With options");
            console.chooseDay(day);
            console.start(0, "10:00");
            Locator more = page.locator("details.more");
            assertThat(more).not().hasAttribute("open", "open");
            more.locator("summary").click();
            visitor.accessible();

            page.getByLabel("New link when the booking is cancelled").check();
            page.getByLabel("The invitee may propose other times").check();
            page.getByLabel("The invitee can cancel or move it").selectOption("240");
            page.getByLabel("Release held times on").fill(day.plusDays(1).toString());
            console.button("Create one-off").click();
            Locator note = page.locator("#holdUntil-note");
            assertThat(note).hasText("The link closes before that. Choose an earlier moment, or none.");
            assertThat(more).hasAttribute("open", "open");
            assertThat(page.getByLabel("Release held times on")).isFocused();
            visitor.accessible();

            page.getByLabel("Release held times on").fill("2020-01-01");
            console.button("Create one-off").click();
            assertThat(note).hasText("This moment has passed already.");
            assertThat(page.getByLabel("New link when the booking is cancelled"))
                    .isChecked();
            assertThat(page.getByLabel("The invitee can cancel or move it")).hasValue("240");

            page.getByLabel("Release held times on").fill(day.minusDays(1).toString());
            page.locator("[id$='holdTime']").fill("18:30");
            console.button("Create one-off").click();
            assertThat(page.locator("#created")).isVisible();
            visitor.accessible();
        }
        assertThat(Db.column(
                        """
                        select replacement || ' ' || proposals || ' ' || change_notice || ' '
                          || to_char(hold_until at time zone 'Europe/Lisbon', 'YYYY-MM-DD HH24:MI')
                        from one_off where tenant_id = ?
                        """,
                        organization.id()))
                .containsExactly("true true 240 " + day.minusDays(1) + " 18:30");
        assertThat(Db.column(
                        "select distinct t.expires_at = o.hold_until from host_time t join one_off o on o.id = t.one_off_id"
                                + " where t.tenant_id = ?",
                        organization.id()))
                .containsExactly(true);
    }

    @Test
    void a_time_that_does_not_exist_is_refused_and_one_that_happens_twice_is_asked_about() {
        LocalDateTime gap = transition(true).getDateTimeBefore().plusMinutes(30);
        LocalDateTime twice = transition(false).getDateTimeAfter().plusMinutes(30);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs/new");
            page.getByLabel("Title").fill("Clocks");
            LocalDateTime first = gap.isBefore(twice) ? gap : twice;
            console.chooseDay(first.toLocalDate());
            console.chooseDay((first.equals(gap) ? twice : gap).toLocalDate());
            int gapRow = first.equals(gap) ? 0 : 1;
            console.start(gapRow, gap.toLocalTime().toString());
            console.start(1 - gapRow, twice.toLocalTime().toString());
            Locator which = page.getByLabel("Happens twice: choose which one");
            assertThat(which).hasCount(1);
            page.locator("details.more summary").click();
            page.getByLabel("Release held times on").fill(first.toLocalDate().toString());
            page.locator("[id$='holdTime']")
                    .fill(first.toLocalTime().minusHours(1).toString());

            console.button("Create one-off").click();
            assertThat(page.locator(".slot-error").nth(gapRow)).containsText("this time does not exist");
            assertThat(page.locator(".slot-error").nth(1 - gapRow)).containsText("this time happens twice");
            visitor.accessible();

            console.start(gapRow, gap.toLocalTime().plusHours(2).toString());
            which.selectOption("LATER");
            console.button("Create one-off").click();
            assertThat(page.locator("#created")).isVisible();
        }
        assertThat(Db.count(
                        "select count(*) from offered_slot where tenant_id = ? and starts_at = ?::timestamptz",
                        organization.id(),
                        twice.atZone(LISBON)
                                .withLaterOffsetAtOverlap()
                                .toInstant()
                                .toString()))
                .isOne();
    }

    /** The next time that the clocks go forward, or back. */
    private static ZoneOffsetTransition transition(boolean forward) {
        ZoneOffsetTransition next =
                LISBON.getRules().nextTransition(Instant.now().plusSeconds(30 * 86_400));
        while (next.isGap() != forward) {
            next = LISBON.getRules().nextTransition(next.getInstant());
        }
        return next;
    }
}
