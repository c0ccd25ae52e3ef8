package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.TakenTime;
import org.bookonce.scheduling.booking.TakenTimes;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/** A host's bookings and holds, for whoever picks times to offer (R2.3). Reads only. */
@Stateless
@InTenant
public class ShowHostTime {

    private static final int MOST_DAYS = 62;

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    TakenTimes takenTimes;

    /**
     * What takes the host's time from the first day to the last, both included, days of the host's zone; at most 62.
     *
     * @throws BusinessException {@link OneOffError#NOT_YOURS_TO_OFFER} for a member who asks about somebody else
     */
    public List<TakenTime> show(UUID hostId, LocalDate from, LocalDate to) {
        if (!current.reader().mayActFor(hostId)) {
            throw new BusinessException(OneOffError.NOT_YOURS_TO_OFFER);
        }
        Member host = members.active(hostId).orElseThrow(() -> Input.refusal("hostId", OneOffError.HOST_UNKNOWN));
        LocalDate last = to.isAfter(from.plusDays(MOST_DAYS)) ? from.plusDays(MOST_DAYS) : to;
        return takenTimes.meeting(
                hostId,
                from.atStartOfDay(host.zone()).toInstant(),
                last.plusDays(1).atStartOfDay(host.zone()).toInstant());
    }
}
