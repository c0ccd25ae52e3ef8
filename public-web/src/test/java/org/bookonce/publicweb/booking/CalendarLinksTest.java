package org.bookonce.publicweb.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarLinksTest {

    private static final Instant START = Instant.parse("2027-03-02T10:00:00Z");
    private static final Instant END = Instant.parse("2027-03-02T10:30:00Z");

    @Test
    void timesAreInUtcAsEachCalendarWantsThem() {
        CalendarLinks links = CalendarLinks.of("/acme/bookings/t/invitation.ics", "Review", START, END, "", "");

        assertThat(links.google()).contains("dates=20270302T100000Z%2F20270302T103000Z");
        assertThat(links.outlook())
                .contains("startdt=2027-03-02T10%3A00%3A00Z")
                .contains("enddt=2027-03-02T10%3A30%3A00Z");
        assertThat(links.yahoo()).contains("st=20270302T100000Z").contains("et=20270302T103000Z");
    }

    @Test
    void whatPeopleTypedCannotAddParametersOrLines() {
        CalendarLinks links = CalendarLinks.of("/x", "A&text=B#c \"é\"\r\n", START, END, "Rua & 1", "50% + more");

        assertThat(links.google())
                .contains("text=A%26text%3DB%23c%20%22%C3%A9%22%0D%0A")
                .contains("location=Rua%20%26%201")
                .contains("details=50%25%20%2B%20more")
                .doesNotContain("#", "\"", "\n", " ");
    }

    @Test
    void noForeignLinkCarriesOurToken() {
        CalendarLinks links = CalendarLinks.of("/acme/bookings/secret/invitation.ics", "Review", START, END, "", "");

        assertThat(links.google() + links.outlook() + links.yahoo()).doesNotContain("secret");
    }
}
