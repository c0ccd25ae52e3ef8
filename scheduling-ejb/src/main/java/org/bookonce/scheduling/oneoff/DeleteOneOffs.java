package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Deletes several one-offs in one transaction (SPEC 12). One that is not there, or not the person's to delete, refuses
 * them all; one that was booked meanwhile is left as it is, and counted.
 */
@Stateless
@InTenant
public class DeleteOneOffs {

    @Inject
    CurrentMember current;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    HostTime hostTime;

    @Inject
    Removal removal;

    /** How many were deleted, and how many could not be, since they were booked. */
    public record Deleted(int deleted, int booked) {}

    /**
     * By their hosts, owners and admins.
     *
     * @param ids at most {@link Slice#MOST}, which is what a page of the list has
     * @throws BusinessException {@link OneOffError#NOT_FOUND} when one of them is not there for this person
     */
    public Deleted delete(Collection<UUID> ids) {
        Member me = current.require();
        List<UUID> wanted = ids.stream().distinct().sorted().toList();
        if (wanted.size() > Slice.MOST) {
            throw new BusinessException(OneOffError.NOT_FOUND);
        }
        UUID[] hosts = wanted.stream()
                .map(id -> oneOffs.hostOf(id)
                        .filter(me::mayActFor)
                        .orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND)))
                .distinct()
                .toArray(UUID[]::new);
        Instant now = hostTime.lock(hosts);
        List<OneOffMeeting> found =
                wanted.stream().map(id -> oneOffs.find(id).orElseThrow()).toList();
        List<OneOffMeeting> booked = found.stream()
                .filter(meeting -> meeting.status(now) == OneOffStatus.BOOKED)
                .toList();
        found.stream().filter(meeting -> !booked.contains(meeting)).forEach(meeting -> removal.of(meeting, me, now));
        return new Deleted(found.size() - booked.size(), booked.size());
    }
}
