package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.scheduling.notification.InvitationFile;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** The calendar file of a booking, as it stands now (R7.2). Reads only. */
@Stateless
@InTenant
public class DownloadInvitation {

    @Inject
    Bookings bookings;

    @Inject
    Members members;

    @Inject
    BookingNotices notices;

    /** The iCalendar text for whoever has the token; {@link BookingError#NOT_FOUND} for any other text. */
    public String ics(String token) {
        return bookings.byToken(token)
                .flatMap(access -> bookings.find(access.bookingId())
                        .map(booking -> notices.current(
                                booking, members.any(access.hostId()).orElseThrow(), access.party())))
                .map(InvitationFile::of)
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
    }
}
