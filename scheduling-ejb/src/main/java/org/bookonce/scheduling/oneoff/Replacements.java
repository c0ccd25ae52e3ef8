package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.bookonce.scheduling.booking.BookingChanged;
import org.bookonce.scheduling.booking.TakenTimes;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.shared.Token;

/**
 * When a booking is cancelled, by whichever party, its one-off stays closed; a new one takes its place, if its creator
 * chose so beforehand (R2.13): with the times that are still ahead, held as far as they are free, outside of the limits.
 * Where the host goes, or somebody else had taken the booking (R7.4), nothing takes its place: what was offered is the time
 * of whoever gave it away. It happens in the transaction of the cancellation, under the lock that it holds.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Replacements {

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    Members members;

    @Inject
    TakenTimes takenTimes;

    @Inject
    HeldSlots heldSlots;

    @Inject
    OneOffNotices notices;

    protected Replacements() {}

    void replace(@Observes BookingChanged change) {
        if (change.what() != BookingChanged.What.CANCELLED || change.hostGoes()) {
            return;
        }
        change.oneOffId()
                .flatMap(oneOffs::find)
                .filter(meeting -> meeting.replacement() && meeting.hostId().equals(change.hostId()))
                .ifPresent(meeting ->
                        members.active(meeting.hostId()).ifPresent(host -> replace(meeting, host, change.at())));
    }

    private void replace(OneOffMeeting old, Member host, Instant now) {
        List<OfferedTime> ahead = OfferedAgain.of(old.slots(), now);
        if (ahead.isEmpty()) {
            return;
        }
        boolean holdable = ahead.stream()
                .anyMatch(time ->
                        takenTimes.meeting(host.id(), time.start(), time.end()).isEmpty());
        Token token = oneOffs.newToken();
        OneOffMeeting meeting =
                new OneOffMeeting(Ids.next(), old.createdBy(), old.terms().anew(holdable, now), ahead, token, now);
        meeting.cameFrom(old.id());
        oneOffs.add(meeting);
        heldSlots.keepWhatIsFree(meeting, host, now);
        notices.replaced(meeting, host, token.text());
    }
}
