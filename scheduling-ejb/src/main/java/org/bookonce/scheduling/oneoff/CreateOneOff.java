package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.Token;
import org.bookonce.tenant.tenancy.InTenant;

/** Makes a one-off, for oneself or on behalf of a teammate (R2.1–2.4), and holds its times. */
@Stateless
@InTenant
public class CreateOneOff {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    HostTime hostTime;

    @Inject
    OfferCheck offerCheck;

    @Inject
    HeldSlots heldSlots;

    @Inject
    OneOffNotices notices;

    /**
     * Makes it.
     *
     * @throws BusinessException {@link OneOffError#NOT_YOURS_TO_OFFER} for a member who acts for somebody else; what is
     *     wrong with the fields, of which {@code hold} says that the host has no held hours left, so that it can be made
     *     without hold only (R1.6); {@link OneOffError#RISK} when unheld times meet something and the risk was not
     *     accepted
     */
    public CreatedOneOff create(NewOneOff wanted) {
        Member me = current.require();
        if (wanted.hostId() != null && !me.mayActFor(wanted.hostId())) {
            throw new BusinessException(OneOffError.NOT_YOURS_TO_OFFER);
        }
        Member host = host(wanted.hostId());
        Input input = new Input();
        OneOffTerms terms = OneOffInput.read(wanted, host, input);
        List<OfferedTime> times = new OfferedTimes(host.zone(), input).resolve(wanted.slots());
        Instant now = hostTime.lock(host.id());
        host(host.id()); // who was deactivated while the lock was waited for offers nothing any more (R1.5)
        offerCheck.check(wanted, host, times, now, input);
        Token token = oneOffs.newToken();
        OneOffMeeting meeting = new OneOffMeeting(Ids.next(), me.id(), terms, times, token, now);
        oneOffs.add(meeting);
        heldSlots.keep(meeting, host, now);
        return new CreatedOneOff(meeting.id(), notices.created(meeting, host, token.text()));
    }

    private Member host(UUID hostId) {
        return Optional.ofNullable(hostId)
                .flatMap(members::active)
                .orElseThrow(() -> Input.refusal("hostId", OneOffError.HOST_UNKNOWN));
    }
}
