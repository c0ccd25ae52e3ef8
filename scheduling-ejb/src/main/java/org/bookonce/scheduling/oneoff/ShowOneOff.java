package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows what a one-off says, so that another one can be made from it (R2.5). */
@Stateless
@InTenant
public class ShowOneOff {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    DatabaseClock clock;

    /** To its host, owners and admins, in any state; {@link OneOffError#NOT_FOUND} for everyone else. */
    public OneOffView show(UUID id) {
        Member me = current.reader();
        OneOffMeeting meeting = oneOffs.hostOf(id)
                .filter(me::mayActFor)
                .flatMap(host -> oneOffs.find(id))
                .orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        return view(meeting, members.any(meeting.hostId()).orElseThrow(), clock.now());
    }

    private static OneOffView view(OneOffMeeting meeting, Member host, Instant now) {
        OneOffTerms terms = meeting.terms();
        return new OneOffView(
                meeting.id(),
                meeting.status(now),
                host.id(),
                host.zone(),
                terms.title(),
                terms.description(),
                terms.minutes(),
                terms.location(),
                ahead(meeting, now),
                terms.hold(),
                Optional.ofNullable(terms.expiresAt()).filter(now::isBefore),
                terms.contactRequired(),
                terms.inviteeName(),
                terms.inviteeEmail(),
                Optional.ofNullable(terms.holdUntil()).filter(now::isBefore),
                terms.replacement(),
                terms.proposals(),
                terms.changeNotice());
    }

    private static List<OneOffView.Slot> ahead(OneOffMeeting meeting, Instant now) {
        return OfferedAgain.of(meeting.slots(), now).stream()
                .map(time -> new OneOffView.Slot(time.start(), (int)
                        Duration.between(time.start(), time.end()).toMinutes()))
                .toList();
    }
}
