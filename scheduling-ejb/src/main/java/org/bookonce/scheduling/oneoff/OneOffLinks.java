package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.TakenTimes;
import org.bookonce.scheduling.location.Location;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;

/** The links of one-offs, for features that stand on them. What changes one is called under the lock of its host. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OneOffLinks {

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    SlotBookings slotBookings;

    @Inject
    HostTime hostTime;

    @Inject
    TakenTimes takenTimes;

    @Inject
    Members members;

    @Inject
    OneOffAddresses addresses;

    protected OneOffLinks() {}

    /** Which one-off, and whose time is to be locked before more of it is read. */
    public record Found(UUID id, UUID hostId) {}

    /**
     * What a one-off says.
     *
     * @param zone the host's
     * @param minutes how long its times last unless somebody chose otherwise
     * @param proposals whether invitees may propose other times (R2.12)
     * @param starts when its times begin
     */
    public record Terms(
            UUID id,
            UUID hostId,
            String title,
            ZoneId zone,
            int minutes,
            Location location,
            boolean proposals,
            OneOffStatus status,
            List<Instant> starts) {}

    /** The one with this token. */
    public Optional<Found> byToken(String token) {
        return oneOffs.byToken(token).map(found -> new Found(found.id(), found.hostId()));
    }

    /** Whose it is. */
    public Optional<UUID> hostOf(UUID id) {
        return oneOffs.hostOf(id);
    }

    /** What it says, and its state at an instant. */
    public Terms terms(UUID id, Instant now) {
        OneOffMeeting meeting = oneOffs.find(id).orElseThrow();
        return new Terms(
                id,
                meeting.hostId(),
                meeting.title(),
                meeting.zone(),
                meeting.minutes(),
                meeting.location(),
                meeting.proposals(),
                meeting.status(now),
                meeting.slots().stream().map(OfferedSlot::start).toList());
    }

    /** The same of one that is open; the message of its state for any other (SPEC 13). */
    public Terms open(UUID id, Instant now) {
        Terms terms = terms(id, now);
        ClosedOneOff.refuse(terms.status());
        return terms;
    }

    /** Its public address, absolute. */
    public String url(UUID id) {
        return addresses.of(oneOffs.find(id).orElseThrow().tokenSeed());
    }

    /**
     * Keeps it open until the last time that waits for an answer begins, but never beyond its expiry (R2.6).
     *
     * @param last nothing when no answer is waited for any more
     */
    public void waitUntil(UUID id, Optional<Instant> last) {
        oneOffs.find(id).orElseThrow().waitUntil(last);
    }

    /**
     * Adds a time to an open one-off and books it at once.
     *
     * @param nonce the idempotency key of the form that asked for it (R8.3)
     * @throws BusinessException the message of the link's state; {@link OneOffError#SLOT_MEETS_BOOKING} or
     *     {@link OneOffError#SLOT_MEETS_HOLD} naming what the time meets
     */
    public MadeBooking book(
            UUID id, Instant start, Instant end, Invitee invitee, String place, byte[] nonce, Instant now) {
        OneOffMeeting meeting = oneOffs.find(id).orElseThrow();
        ClosedOneOff.refuse(meeting.status(now));
        Member host = members.any(meeting.hostId()).orElseThrow();
        hostTime.freeHolds(id);
        takenTimes.meeting(host.id(), start, end).stream().findFirst().ifPresent(taken -> {
            throw new BusinessException(OfferCheck.code(taken), taken.details(host));
        });
        OfferedSlot slot =
                meeting.offer(new OfferedTime("", start, end, LocalDateTime.ofInstant(start, meeting.zone())));
        return slotBookings.book(meeting, slot, invitee, place, nonce, now);
    }
}
