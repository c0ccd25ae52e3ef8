package org.bookonce.stack.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.TestOrganization;

/**
 * A booking link of the member whose form asks a question of each kind, and needs all answers.
 *
 * @param day in three weeks, with a free slot at ten
 */
record AskingLink(BookingLinks.Link link, LocalDate day, UUID line, UUID lines, UUID choice, UUID box, UUID phone) {

    static AskingLink of(TestOrganization organization) {
        BookingLinks.Link link = new BookingLinks(organization).of(organization.member(), "intro");
        return new AskingLink(
                link,
                LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(20),
                link.asks(0, "TEXT", "Line", true, "{}"),
                link.asks(1, "LONG_TEXT", "Lines", true, "{}"),
                link.asks(2, "CHOICE", "Choice", true, "{One}"),
                link.asks(3, "CHECKBOX", "Box", true, "{}"),
                link.asks(4, "PHONE", "Phone", true, "{}"));
    }

    /** When that slot begins. */
    Instant start() {
        return link.start(day, "10:00");
    }
}
