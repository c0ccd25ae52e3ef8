package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/** An invitee for whom it is tomorrow already: R2.9, R6.2, R10.1. */
class DateLineIT {

    private static final String KIRITIMATI = "Pacific/Kiritimati";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("date-line");

    @Test
    void a_time_stands_under_the_invitees_day_on_every_page_and_in_the_mail() {
        Instant start = Offers.at(25, "20:30", "America/Sao_Paulo");
        LocalDate day = LocalDate.ofInstant(start, ZoneId.of(KIRITIMATI));
        assertThat(day)
                .isEqualTo(LocalDate.ofInstant(start, ZoneId.of("America/Sao_Paulo"))
                        .plusDays(1));
        RaceDatabase.OneOff oneOff = Offers.held(organization, organization.secondMember(), "Across", start);
        String email = "kiri-" + UUID.randomUUID() + "@invitee.example";
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).in(KIRITIMATI))) {
            Invitee invitee = new Invitee(visitor);
            visitor.go(oneOff.path());
            invitee.seesTimesIn(KIRITIMATI);
            assertThat(visitor.page().locator("section.day")).hasCount(1);
            assertThat(visitor.page().locator("#day-" + day)).isVisible();
            isTold(day, visitor.page().locator("#day-" + day).innerText());
            assertThat(invitee.slot(oneOff.slots().get(0))).containsText("13:30");

            invitee.pick(oneOff.slots().get(0));
            isTold(day, visitor.page().locator("#chosen .chosen-day").innerText());
            invitee.fill("Tia", email);
            invitee.confirm();
            invitee.booked();
            isTold(day, visitor.page().locator("#when-day").innerText());
        }
        List<Mails.Received> mails = Mails.await(email, 1, Duration.ofSeconds(30));
        isTold(day, mails.get(0).part("text/plain").orElseThrow());
        assertThat(Invitation.of(mails.get(0)).start()).isEqualTo(start);
    }

    private static void isTold(LocalDate day, String where) {
        assertThat(where)
                .contains(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK))
                .contains(day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK))
                .containsPattern("\\b" + day.getDayOfMonth() + "\\b")
                .contains(String.valueOf(day.getYear()));
    }
}
