package org.bookonce.stack.inside;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.ExportBookings;
import org.bookonce.scheduling.booking.HistoryLine;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.scheduling.booking.HostMove;
import org.bookonce.scheduling.booking.ListBookings;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.MarkNoShow;
import org.bookonce.scheduling.booking.MoveBooking;
import org.bookonce.scheduling.booking.Occurrence;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.booking.UndoNoShow;
import org.bookonce.scheduling.booking.WriteBookingNotes;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.MoveToOfferedSlot;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.ShowOtherSlots;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.scheduling.oneoff.SlotMove;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Slice;

/** Bookings of one organization that are made to be changed, and what is done with them. */
abstract class BookingChanges {

    static final AtomicInteger DAYS = new AtomicInteger(100);

    static UUID tenant;

    @Inject
    CreateOneOff create;

    @Inject
    OpenOneOff open;

    @Inject
    BookOfferedSlot book;

    @Inject
    ShowOtherSlots others;

    @Inject
    MoveToOfferedSlot moveToSlot;

    @Inject
    MoveBooking moveBooking;

    @Inject
    CancelBooking cancel;

    @Inject
    ShowBooking show;

    @Inject
    ShowBookingAsHost showAsHost;

    @Inject
    WriteBookingNotes writeNotes;

    @Inject
    MarkNoShow markNoShow;

    @Inject
    UndoNoShow undoNoShow;

    @Inject
    ListBookings list;

    @Inject
    ExportBookings export;

    @Inject
    FormKeys keys;

    People people;

    /** A booking that was made, with the link it came from. */
    record Made(UUID id, String token, String link, Instant start) {}

    People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    Made made(Integer notice, int slots, boolean hold) {
        return made(notice, slots, hold, new Instant[0]);
    }

    Made made(Integer notice, int slots, boolean hold, Instant... first) {
        return made(offer(slots, hold, notice, first));
    }

    /** One through this offer, at its first time. */
    Made made(NewOneOff offer) {
        CreatedOneOff created = people().as("owner", () -> create.create(offer));
        String link = created.url().substring(created.url().lastIndexOf('/') + 1);
        return people().asInvitee(() -> {
            OpenedOneOff opened = open.open(link);
            UUID slot = opened.slots().get(0).id();
            MadeBooking booking = book.book(new SlotBooking(
                    link,
                    slot,
                    "Ada",
                    "ada@changes.example",
                    "",
                    ZoneId.of("Asia/Tokyo"),
                    "en",
                    true,
                    keys.issue(BookOfferedSlot.purpose(opened.id(), slot))));
            return new Made(booking.id(), booking.manageToken(), link, booking.start());
        });
    }

    /** Of the member, who is in Kolkata: one slot a day, at days that nothing else uses. */
    NewOneOff offer(int slots, boolean hold, Integer notice, Instant... first) {
        List<NewSlot> times = Stream.iterate(0, i -> i + 1)
                .limit(slots)
                .map(i -> i < first.length
                        ? wall(first[i])
                        : LocalDateTime.now(ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.DAYS)
                                .plusDays(DAYS.incrementAndGet())
                                .plusHours(9))
                .map(start -> new NewSlot(start, 30, Overlap.NONE))
                .toList();
        return new NewOneOff(
                people().id("member"),
                "Changes",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                times,
                hold,
                null,
                true,
                "",
                "",
                new OneOffChoices(null, false, false, notice),
                false);
    }

    static LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MINUTES), ZoneId.of("Asia/Kolkata"));
    }

    BookingDetail detail(Made made) {
        return people().as("owner", () -> showAsHost.show(made.id()));
    }

    static List<What> whats(BookingDetail detail) {
        return detail.history().stream().map(HistoryLine::what).toList();
    }

    String moved(Made made, UUID slot, String key) {
        return people().asInvitee(() -> Answers.of(() -> run(
                () -> moveToSlot.move(new SlotMove(made.token(), slot, ZoneId.of("America/Lima"), "ar", false, key)))));
    }

    String hostMoves(String who, Made made, int sequence, LocalDateTime start, int minutes) {
        return people().as(
                        who,
                        () -> Answers.of(() -> run(() -> moveBooking.move(
                                new HostMove(made.id(), sequence, start, minutes, Occurrence.UNSAID)))));
    }

    String notes(String who, Made made, int version, String text) {
        return people().as(who, () -> Answers.of(() -> run(() -> writeNotes.write(made.id(), version, text))));
    }

    String noShow(Made made) {
        return people().as("member", () -> Answers.of(() -> run(() -> markNoShow.mark(made.id()))));
    }

    String cancelled(Made made) {
        String key = keys.issue(CancelBooking.purpose(made.id()));
        return people().asInvitee(() -> Answers.of(() -> run(() -> cancel.cancel(made.token(), "", key))));
    }

    List<UUID> paged(BookingFilter filter) {
        List<UUID> ids = new java.util.ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            Slice<BookingRow> page =
                    people().as("owner", () -> list.list(filter, from, 2)).slice();
            page.rows().forEach(row -> ids.add(row.id()));
            cursor = page.next();
        } while (cursor.isPresent());
        return ids;
    }

    static Object run(Runnable work) {
        work.run();
        return work;
    }
}
