package org.bookonce.stack.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.ListBookings;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.ShowHostTime;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.shared.FormKeys;

/** One-offs of one organization at hours that nothing else uses, and their bookings. */
abstract class OneOffsInside {

    static final AtomicInteger HOURS = new AtomicInteger();

    static UUID tenant;

    @Inject
    CreateOneOff create;

    @Inject
    DeleteOneOff delete;

    @Inject
    OpenOneOff open;

    @Inject
    BookOfferedSlot book;

    @Inject
    CancelBookingAsHost cancelAsHost;

    @Inject
    ShowBooking show;

    @Inject
    ShowBookingAsHost showAsHost;

    @Inject
    ShowHostTime hostTime;

    @Inject
    ListOneOffs oneOffs;

    @Inject
    ListBookings bookings;

    @Inject
    ListTeammates teammates;

    @Inject
    FormKeys keys;

    @Resource
    ManagedExecutorService executor;

    People people;

    People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    /** A held one-off of the host at an hour that no other call uses. */
    NewOneOff oneOff(String host) {
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC)
                .plusDays(100)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(HOURS.incrementAndGet());
        return new NewOneOff(
                people().id(host),
                "Inside",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                List.of(new NewSlot(start, 30, Overlap.NONE)),
                true,
                null,
                true,
                "",
                "",
                OneOffChoices.STANDARD,
                false);
    }

    static NewOneOff unheld(NewOneOff held) {
        return new NewOneOff(
                held.hostId(),
                "Unheld",
                "",
                30,
                held.location(),
                held.slots(),
                false,
                null,
                true,
                "",
                "",
                OneOffChoices.STANDARD,
                false);
    }

    MadeBooking booked(CreatedOneOff link) {
        return people().asInvitee(() -> {
            OpenedOneOff opened = open.open(token(link));
            String key = keys.issue(
                    BookOfferedSlot.purpose(opened.id(), opened.slots().get(0).id()));
            return book.book(form(link, opened, key, "ada@inside.example"));
        });
    }

    static SlotBooking form(CreatedOneOff link, OpenedOneOff opened, String key, String email) {
        UUID slot = opened.slots().get(0).id();
        return new SlotBooking(token(link), slot, "Ada", email, "", ZoneId.of("Asia/Tokyo"), "en", true, key);
    }

    Object deleted(UUID id) {
        delete.delete(id);
        return id;
    }

    Object cancelled(UUID id) {
        cancelAsHost.cancel(id, "");
        return id;
    }

    static OneOffFilter allOneOffs() {
        return new OneOffFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200);
    }

    static String token(CreatedOneOff link) {
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }
}
