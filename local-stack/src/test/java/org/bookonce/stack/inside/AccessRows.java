package org.bookonce.stack.inside;

import static org.bookonce.stack.inside.AccessRow.Manner.CHANGES;
import static org.bookonce.stack.inside.AccessRow.Manner.ELSEWHERE;
import static org.bookonce.stack.inside.AccessRow.Manner.PUBLIC;
import static org.bookonce.stack.inside.AccessRow.Manner.READS;

import jakarta.enterprise.inject.spi.CDI;
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
import org.bookonce.scheduling.booking.ListBookings;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.notification.Messages;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.Location;
import org.bookonce.scheduling.oneoff.LocationKind;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.ShowHostTime;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.tenant.audit.AuditFilter;
import org.bookonce.tenant.audit.ExportAudit;
import org.bookonce.tenant.audit.ListAudit;
import org.bookonce.tenant.membership.EnterOrganization;
import org.bookonce.tenant.membership.ListMyOrganizations;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.organization.FindOrganization;
import org.bookonce.tenant.shared.FormKeys;

/** The matrix: a use case that is not in it fails {@link AccessIT}. */
final class AccessRows {

    private static final Set<String> EVERYBODY = Set.of("owner", "admin", "member");
    private static final Set<String> ADMINS = Set.of("owner", "admin");
    private static final Set<String> OWNER = Set.of("owner");
    private static final Set<String> INVITEES = Set.of();

    private AccessRows() {}

    static List<AccessRow> all() {
        return List.of(
                // one-offs (SPEC 2)
                row(CreateOneOff.class, CHANGES, EVERYBODY, Thing.HOST, host -> use(CreateOneOff.class)
                        .create(oneOff(host))),
                row(DeleteOneOff.class, CHANGES, EVERYBODY, Thing.ONE_OFF, id -> use(DeleteOneOff.class)
                        .delete(uuid(id))),
                row(ListOneOffs.class, READS, EVERYBODY, Thing.NOTHING, none -> use(ListOneOffs.class)
                        .list(new OneOffFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200))),
                row(ShowHostTime.class, READS, EVERYBODY, Thing.HOST, host -> use(ShowHostTime.class)
                        .show(uuid(host), today(), today())),
                row(OpenOneOff.class, PUBLIC, INVITEES, Thing.ONE_OFF_TOKEN, token -> use(OpenOneOff.class)
                        .open(token)),
                row(BookOfferedSlot.class, PUBLIC, INVITEES, Thing.ONE_OFF_TOKEN, AccessRows::book),
                // bookings (SPEC 7)
                row(ListBookings.class, READS, EVERYBODY, Thing.NOTHING, none -> use(ListBookings.class)
                        .list(new BookingFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200))),
                row(ShowBookingAsHost.class, READS, EVERYBODY, Thing.BOOKING, id -> use(ShowBookingAsHost.class)
                        .show(uuid(id))),
                row(CancelBookingAsHost.class, CHANGES, EVERYBODY, Thing.BOOKING, id -> use(CancelBookingAsHost.class)
                        .cancel(uuid(id), "")),
                row(ShowBooking.class, PUBLIC, INVITEES, Thing.BOOKING_TOKEN, token -> use(ShowBooking.class)
                        .show(token)),
                row(CancelBooking.class, PUBLIC, INVITEES, Thing.BOOKING_TOKEN, AccessRows::cancel),
                row(
                        DownloadInvitation.class,
                        PUBLIC,
                        INVITEES,
                        Thing.BOOKING_TOKEN,
                        token -> use(DownloadInvitation.class).ics(token)),
                // people and organizations (SPEC 1)
                row(ListTeammates.class, READS, EVERYBODY, Thing.NOTHING, none -> use(ListTeammates.class)
                        .list()),
                row(ListAudit.class, READS, ADMINS, Thing.NOTHING, none -> use(ListAudit.class)
                        .list(everything(), Optional.empty(), 50)),
                row(ExportAudit.class, READS, ADMINS, Thing.NOTHING, none -> use(ExportAudit.class)
                        .export(everything(), Optional.empty())),
                // who comes before an organization, and the queue's own
                elsewhere(FindOrganization.class),
                elsewhere(EnterOrganization.class),
                elsewhere(ListMyOrganizations.class),
                elsewhere(Messages.class));
    }

    private static AccessRow row(
            Class<?> useCase, AccessRow.Manner manner, Set<String> may, Thing thing, AccessRow.Call call) {
        return new AccessRow(useCase, manner, may, thing, call);
    }

    private static AccessRow elsewhere(Class<?> useCase) {
        return new AccessRow(useCase, ELSEWHERE, Set.of(), Thing.NOTHING, none -> {});
    }

    private static <T> T use(Class<T> useCase) {
        return CDI.current().select(useCase).get();
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("UTC"));
    }

    private static AuditFilter everything() {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", "");
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
                false);
    }

    private static void book(String token) {
        UUID slot = AccessThings.slotOf(token);
        String key = use(FormKeys.class).issue(BookOfferedSlot.purpose(AccessThings.oneOffOf(token), slot));
        use(BookOfferedSlot.class)
                .book(new SlotBooking(
                        token, slot, "Ada", "ada@access.example", "", ZoneId.of("Asia/Tokyo"), "en", true, key));
    }

    private static void cancel(String token) {
        String key = use(FormKeys.class).issue(CancelBooking.purpose(AccessThings.bookingOf(token)));
        use(CancelBooking.class).cancel(token, "", key);
    }
}
