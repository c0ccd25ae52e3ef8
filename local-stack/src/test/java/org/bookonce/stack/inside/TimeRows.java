package org.bookonce.stack.inside;

import static org.bookonce.stack.inside.AccessRow.Manner.CHANGES;
import static org.bookonce.stack.inside.AccessRow.Manner.PUBLIC;
import static org.bookonce.stack.inside.AccessRow.Manner.READS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.DownloadInvitation;
import org.bookonce.scheduling.booking.ExportBookings;
import org.bookonce.scheduling.booking.FindOtherHosts;
import org.bookonce.scheduling.booking.HostMove;
import org.bookonce.scheduling.booking.HostReassignment;
import org.bookonce.scheduling.booking.ListBookings;
import org.bookonce.scheduling.booking.MarkNoShow;
import org.bookonce.scheduling.booking.MoveBooking;
import org.bookonce.scheduling.booking.Occurrence;
import org.bookonce.scheduling.booking.ReassignBooking;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.booking.ShowHostDay;
import org.bookonce.scheduling.booking.UndoNoShow;
import org.bookonce.scheduling.booking.WriteBookingNotes;
import org.bookonce.scheduling.closing.DeleteOrganization;
import org.bookonce.scheduling.closing.EraseOrganization;
import org.bookonce.scheduling.closing.KeepOrganization;
import org.bookonce.scheduling.closing.ShowDeletionEffects;
import org.bookonce.scheduling.departure.CancelUpcomingBookings;
import org.bookonce.scheduling.departure.DeactivateMember;
import org.bookonce.scheduling.departure.LeaveOrganization;
import org.bookonce.scheduling.departure.ShowDeparture;
import org.bookonce.scheduling.home.ShowHome;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.notification.Messages;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOffs;
import org.bookonce.scheduling.oneoff.DuplicateOneOff;
import org.bookonce.scheduling.oneoff.ExportOneOffs;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.MoveToOfferedSlot;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.ShowHeldHours;
import org.bookonce.scheduling.oneoff.ShowHostTime;
import org.bookonce.scheduling.oneoff.ShowOneOff;
import org.bookonce.scheduling.oneoff.ShowOtherSlots;
import org.bookonce.scheduling.oneoff.ShowReplacement;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.scheduling.oneoff.SlotMove;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.FormKeys;

/** The lines of everything about time. */
final class TimeRows {

    private static final Set<String> EVERYBODY = Set.of("owner", "admin", "member");
    private static final Set<String> ADMINS = Set.of("owner", "admin");
    private static final Set<String> OWNER = Set.of("owner");
    private static final Set<String> INVITEES = Set.of();

    private TimeRows() {}

    static List<AccessRow> all() {
        return List.of(
                // one-offs (SPEC 2)
                AccessRow.of(
                        CreateOneOff.class, CHANGES, EVERYBODY, Thing.HOST, host -> AccessRow.use(CreateOneOff.class)
                                .create(oneOff(host))),
                AccessRow.of(
                        DeleteOneOff.class, CHANGES, EVERYBODY, Thing.ONE_OFF, id -> AccessRow.use(DeleteOneOff.class)
                                .delete(uuid(id))),
                AccessRow.of(
                        ListOneOffs.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(ListOneOffs.class)
                                .list(new OneOffFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200))),
                AccessRow.of(DuplicateOneOff.class, CHANGES, EVERYBODY, Thing.ONE_OFF, TimeRows::duplicate),
                AccessRow.of(
                        DeleteOneOffs.class, CHANGES, EVERYBODY, Thing.ONE_OFF, id -> AccessRow.use(DeleteOneOffs.class)
                                .delete(List.of(uuid(id)))),
                AccessRow.of(ShowOneOff.class, READS, EVERYBODY, Thing.ONE_OFF, id -> AccessRow.use(ShowOneOff.class)
                        .show(uuid(id))),
                AccessRow.of(ExportOneOffs.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(
                                ExportOneOffs.class)
                        .export(new OneOffFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200))),
                AccessRow.of(
                        ShowHeldHours.class, READS, EVERYBODY, Thing.HOST, host -> AccessRow.use(ShowHeldHours.class)
                                .show(uuid(host))),
                AccessRow.of(ShowHostTime.class, READS, EVERYBODY, Thing.HOST, host -> AccessRow.use(ShowHostTime.class)
                        .show(uuid(host), today(), today())),
                AccessRow.of(OpenOneOff.class, PUBLIC, INVITEES, Thing.ONE_OFF_TOKEN, token -> AccessRow.use(
                                OpenOneOff.class)
                        .open(token)),
                AccessRow.of(BookOfferedSlot.class, PUBLIC, INVITEES, Thing.ONE_OFF_TOKEN, TimeRows::book),
                // bookings (SPEC 7)
                AccessRow.of(
                        ListBookings.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(ListBookings.class)
                                .list(BookingFilter.ALL, Optional.empty(), 200)),
                AccessRow.of(ExportBookings.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(
                                ExportBookings.class)
                        .export(BookingFilter.ALL, Optional.empty())),
                AccessRow.of(ShowHostDay.class, READS, EVERYBODY, Thing.BOOKING, id -> AccessRow.use(ShowHostDay.class)
                        .show(uuid(id), today())),
                AccessRow.of(MoveBooking.class, CHANGES, EVERYBODY, Thing.BOOKING, id -> AccessRow.use(
                                MoveBooking.class)
                        .move(new HostMove(uuid(id), 0, today().plusDays(305).atTime(10, 0), 30, Occurrence.UNSAID))),
                AccessRow.of(
                        FindOtherHosts.class, READS, EVERYBODY, Thing.BOOKING, id -> AccessRow.use(FindOtherHosts.class)
                                .find(uuid(id), "")),
                AccessRow.of(ReassignBooking.class, CHANGES, EVERYBODY, Thing.BOOKING, id -> AccessRow.use(
                                ReassignBooking.class)
                        .reassign(new HostReassignment(uuid(id), 0, new People().id("owner"), ""))),
                AccessRow.of(
                        MarkNoShow.class, CHANGES, EVERYBODY, Thing.BEGUN_BOOKING, id -> AccessRow.use(MarkNoShow.class)
                                .mark(uuid(id))),
                AccessRow.of(
                        UndoNoShow.class, CHANGES, EVERYBODY, Thing.BEGUN_BOOKING, id -> AccessRow.use(UndoNoShow.class)
                                .undo(uuid(id))),
                AccessRow.of(WriteBookingNotes.class, CHANGES, EVERYBODY, Thing.BOOKING, id -> AccessRow.use(
                                WriteBookingNotes.class)
                        .write(uuid(id), 0, "Noted")),
                AccessRow.of(ShowOtherSlots.class, PUBLIC, INVITEES, Thing.BOOKING_TOKEN, token -> AccessRow.use(
                                ShowOtherSlots.class)
                        .show(token)),
                AccessRow.of(MoveToOfferedSlot.class, PUBLIC, INVITEES, Thing.BOOKING_TOKEN, TimeRows::move),
                AccessRow.of(ShowBookingAsHost.class, READS, EVERYBODY, Thing.BOOKING, id -> AccessRow.use(
                                ShowBookingAsHost.class)
                        .show(uuid(id))),
                AccessRow.of(ShowReplacement.class, READS, EVERYBODY, Thing.BOOKING, id -> AccessRow.use(
                                ShowReplacement.class)
                        .show(uuid(id))),
                AccessRow.of(CancelBookingAsHost.class, CHANGES, EVERYBODY, Thing.BOOKING, id -> AccessRow.use(
                                CancelBookingAsHost.class)
                        .cancel(uuid(id), "")),
                AccessRow.of(ShowBooking.class, PUBLIC, INVITEES, Thing.BOOKING_TOKEN, token -> AccessRow.use(
                                ShowBooking.class)
                        .show(token)),
                AccessRow.of(CancelBooking.class, PUBLIC, INVITEES, Thing.BOOKING_TOKEN, TimeRows::cancel),
                AccessRow.of(DownloadInvitation.class, PUBLIC, INVITEES, Thing.BOOKING_TOKEN, token -> AccessRow.use(
                                DownloadInvitation.class)
                        .ics(token)),
                AccessRow.of(ShowHome.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(ShowHome.class)
                        .show(false)),
                // a member goes (R1.5), an organization closes
                AccessRow.of(ShowDeparture.class, READS, EVERYBODY, Thing.HOST, id -> AccessRow.use(ShowDeparture.class)
                        .show(uuid(id))),
                AccessRow.of(CancelUpcomingBookings.class, CHANGES, EVERYBODY, Thing.HOST, id -> AccessRow.use(
                                CancelUpcomingBookings.class)
                        .cancel(uuid(id), "")),
                AccessRow.of(
                        DeactivateMember.class, CHANGES, ADMINS, Thing.HOST, id -> AccessRow.use(DeactivateMember.class)
                                .deactivate(uuid(id))),
                AccessRow.of(
                        LeaveOrganization.class,
                        CHANGES,
                        Set.of("admin", "member"),
                        Thing.NOTHING,
                        none -> AccessRow.use(LeaveOrganization.class).leave()),
                AccessRow.of(ShowDeletionEffects.class, READS, OWNER, Thing.NOTHING, none -> AccessRow.use(
                                ShowDeletionEffects.class)
                        .show()),
                AccessRow.of(DeleteOrganization.class, CHANGES, OWNER, Thing.NOTHING, none -> AccessRow.use(
                                DeleteOrganization.class)
                        .delete(AccessThings.slug())),
                AccessRow.elsewhere(KeepOrganization.class),
                // the queue's own
                AccessRow.elsewhere(EraseOrganization.class),
                AccessRow.elsewhere(Messages.class));
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("UTC"));
    }

    private static NewOneOff oneOff(String host) {
        NewSlot slot = new NewSlot(today().plusDays(300).atTime(10, 0), 30, Overlap.NONE);
        return new NewOneOff(
                uuid(host),
                "Access",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                List.of(slot),
                true,
                (LocalDateTime) null,
                true,
                "",
                "",
                OneOffChoices.STANDARD,
                false);
    }

    /** For the host of the one-off, who is the one that calls it or that it is called for. */
    private static void duplicate(String id) {
        String host = AccessRow.use(CurrentMember.class)
                .get()
                .map(me -> me.id().toString())
                .orElse(id);
        AccessRow.use(DuplicateOneOff.class).duplicate(uuid(id), true, oneOff(host));
    }

    private static void book(String token) {
        UUID slot = AccessThings.slotOf(token);
        String key = AccessRow.use(FormKeys.class).issue(BookOfferedSlot.purpose(AccessThings.oneOffOf(token), slot));
        AccessRow.use(BookOfferedSlot.class)
                .book(new SlotBooking(
                        token, slot, "Ada", "ada@access.example", "", ZoneId.of("Asia/Tokyo"), "en", true, key));
    }

    private static void move(String token) {
        UUID slot = AccessThings.otherSlotOf(token);
        String key =
                AccessRow.use(FormKeys.class).issue(MoveToOfferedSlot.purpose(AccessThings.bookingOf(token), slot));
        AccessRow.use(MoveToOfferedSlot.class)
                .move(new SlotMove(token, slot, ZoneId.of("Asia/Tokyo"), "en", true, key));
    }

    private static void cancel(String token) {
        String key = AccessRow.use(FormKeys.class).issue(CancelBooking.purpose(AccessThings.bookingOf(token)));
        AccessRow.use(CancelBooking.class).cancel(token, "", key);
    }
}
