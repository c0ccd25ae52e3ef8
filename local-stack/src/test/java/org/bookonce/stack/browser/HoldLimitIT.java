package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At the limit of held hours a one-off can still be made, without hold: R1.6, R1.9. */
class HoldLimitIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("held-hours");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void without_room_it_is_made_without_hold_in_one_click(int width) {
        Db.execute(
                "insert into allowance (tenant_id, member_id, kind, value) values (?, ?, 'HELD_HOURS', 0)",
                organization.id(),
                organization.member().id());
        LocalDate day = YearMonth.now(ZoneId.of("Asia/Kolkata")).plusMonths(1).atDay(12);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs/new");
            page.getByLabel("Title").fill("No room");
            console.chooseDay(day);
            console.start(0, "09:15");
            console.button("Create one-off").click();

            Locator note = page.locator("#hold-note");
            assertThat(note).hasClass("error");
            assertThat(note)
                    .hasText(
                            "There is room for 0 held hours per member at a time. Without hold this can still be created."
                                    + " This is an allowance, which an owner or admin can raise.");
            assertThat(page.getByLabel("Hold these times")).isFocused();
            assertThat(page.getByLabel("Title")).hasValue("No room");
            visitor.accessible();

            console.button("Create without hold").click();
            assertThat(page.locator("#created")).containsText("The times are not held");
            visitor.accessible();
        }
        assertThat(Db.column(
                        """
                        select o.hold || ' ' || to_char(s.starts_at at time zone 'Asia/Kolkata', 'HH24:MI')
                        from one_off o join offered_slot s on s.one_off_id = o.id where o.tenant_id = ?
                        """,
                        organization.id()))
                .containsExactly("false 09:15");
        assertThat(Db.count("select count(*) from host_time where tenant_id = ?", organization.id()))
                .isZero();
    }
}
