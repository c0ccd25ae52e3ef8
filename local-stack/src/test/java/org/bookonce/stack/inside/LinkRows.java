package org.bookonce.stack.inside;

import static org.bookonce.stack.inside.AccessRow.Manner.PUBLIC;
import static org.bookonce.stack.inside.AccessRow.Manner.READS;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bookonce.scheduling.bookinglink.AskedMonth;
import org.bookonce.scheduling.bookinglink.BookSlot;
import org.bookonce.scheduling.bookinglink.ExplainStart;
import org.bookonce.scheduling.bookinglink.FindSlots;
import org.bookonce.scheduling.bookinglink.FindSlotsForBooking;
import org.bookonce.scheduling.bookinglink.HoldSlot;
import org.bookonce.scheduling.bookinglink.MoveToSlot;
import org.bookonce.scheduling.bookinglink.OpenBookingLink;
import org.bookonce.scheduling.bookinglink.OpenCalendar;
import org.bookonce.scheduling.bookinglink.OpenSlotForm;
import org.bookonce.scheduling.bookinglink.ShowHostPage;
import org.bookonce.scheduling.bookinglink.ShowOrganizationPage;
import org.bookonce.scheduling.bookinglink.SlotRequest;
import org.bookonce.tenant.shared.FormKeys;

/** The lines of booking links, whose address anybody may know (R3.3); a link is called by its slug here. */
final class LinkRows {

    private static final Set<String> EVERYBODY = Set.of("owner", "admin", "member");
    private static final Set<String> INVITEES = Set.of();

    private LinkRows() {}

    static List<AccessRow> all() {
        return List.of(
                AccessRow.of(OpenBookingLink.class, PUBLIC, INVITEES, Thing.BOOKING_LINK, slug -> AccessRow.use(
                                OpenBookingLink.class)
                        .open(slug)),
                AccessRow.of(FindSlots.class, PUBLIC, INVITEES, Thing.BOOKING_LINK, slug -> AccessRow.use(
                                FindSlots.class)
                        .find(month(slug))),
                AccessRow.of(OpenCalendar.class, PUBLIC, INVITEES, Thing.BOOKING_LINK, slug -> AccessRow.use(
                                OpenCalendar.class)
                        .open(month(slug))),
                AccessRow.of(HoldSlot.class, PUBLIC, INVITEES, Thing.BOOKING_LINK, slug -> AccessRow.use(HoldSlot.class)
                        .hold(slug, 30, start(0), key(HoldSlot.purpose(AccessThings.eventTypeOf(slug))))),
                AccessRow.of(OpenSlotForm.class, PUBLIC, INVITEES, Thing.BOOKING_LINK, slug -> AccessRow.use(
                                OpenSlotForm.class)
                        .open(slug, 30, start(0), new byte[16])),
                AccessRow.of(BookSlot.class, PUBLIC, INVITEES, Thing.BOOKING_LINK, LinkRows::book),
                AccessRow.of(FindSlotsForBooking.class, PUBLIC, INVITEES, Thing.LINK_BOOKING_TOKEN, token -> AccessRow.use(
                                FindSlotsForBooking.class)
                        .find(token, null, ZoneOffset.UTC)),
                AccessRow.of(MoveToSlot.class, PUBLIC, INVITEES, Thing.LINK_BOOKING_TOKEN, token -> AccessRow.use(
                                MoveToSlot.class)
                        .move(token, start(3), key(MoveToSlot.purpose(AccessThings.bookingOf(token), start(3))))),
                AccessRow.of(ShowHostPage.class, PUBLIC, INVITEES, Thing.HOST_PAGE, slug -> AccessRow.use(
                                ShowHostPage.class)
                        .show(slug)),
                AccessRow.of(ShowOrganizationPage.class, PUBLIC, INVITEES, Thing.NOTHING, none -> AccessRow.use(
                                ShowOrganizationPage.class)
                        .show()),
                AccessRow.of(
                        ExplainStart.class, READS, EVERYBODY, Thing.HOST, host -> AccessRow.use(ExplainStart.class)
                                .explain(AccessThings.eventTypeOf(host), java.util.UUID.fromString(host), 30, start(0))));
    }

    private static AskedMonth month(String slug) {
        return new AskedMonth(slug, 30, null, ZoneOffset.UTC, new byte[16]);
    }

    /** A noon that nothing else takes, of hosts who are always open. */
    private static Instant start(int days) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(400L + days, ChronoUnit.DAYS)
                .plus(12, ChronoUnit.HOURS);
    }

    private static String key(String purpose) {
        return AccessRow.use(FormKeys.class).issue(purpose);
    }

    private static void book(String slug) {
        AccessRow.use(BookSlot.class)
                .book(new SlotRequest(
                        slug,
                        30,
                        start(0),
                        "Ada",
                        "ada@access.example",
                        0,
                        "",
                        Map.of(),
                        ZoneId.of("Asia/Tokyo"),
                        "en",
                        true,
                        key(BookSlot.purpose(AccessThings.eventTypeOf(slug), 30, start(0)))));
    }
}
