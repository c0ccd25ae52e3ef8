package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.Answer;
import org.bookonce.scheduling.booking.BookingDesk;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.booking.NewBooking;
import org.bookonce.scheduling.booking.Origin;
import org.bookonce.scheduling.location.Location;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.Awaited;

/** How a free slot becomes a booking of those who take it. Called under the locks of all hosts of the link. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinkBookings {

    @Inject
    HostChoice choice;

    @Inject
    HostTime hostTime;

    @Inject
    BookingDesk desk;

    @Inject
    Members members;

    protected LinkBookings() {}

    /** Books it, or says what is wrong with the form. */
    MadeBooking book(Asked asked, FoundSlot slot, SlotRequest wanted, byte[] nonce, Instant now) {
        List<Member> team = team(asked, choice.of(asked, slot));
        Member host = first(asked, team);
        Input input = new Input();
        AnswerInput form = new AnswerInput(wanted, input);
        Invitee invitee = form.invitee(host.zone());
        Location location = form.location(asked.type());
        String place = form.place(location);
        List<Answer> answers = form.answers(asked.type().questions());
        input.check();
        UUID id = Ids.next();
        List<Awaited<Boolean>> claims = new ArrayList<>();
        MadeBooking made = desk.confirm(
                new NewBooking(
                        id,
                        host,
                        team.size() == 1 ? List.of() : team,
                        Origin.eventType(asked.type().id()),
                        agreed(asked, wanted.start(), location, place, host),
                        invitee,
                        Optional.ofNullable(asked.type().changeNotice()),
                        answers,
                        nonce),
                () -> claims.addAll(take(asked, slot, team, wanted.start(), id)),
                now);
        if (!claims.stream().allMatch(Awaited::get)) {
            throw new BusinessException(BookingLinkError.SLOT_TAKEN);
        }
        return made;
    }

    /** Asks ahead for those who may take it, in the round trip of the locks. */
    void ahead(Asked asked) {
        members.activeAhead(asked.hostIds());
    }

    /** They are active as long as they are locked. */
    private List<Member> team(Asked asked, List<UUID> chosen) {
        List<Member> active = members.active(asked.hostIds());
        return chosen.stream()
                .map(id -> active.stream()
                        .filter(member -> member.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** Whose booking a collective one is: the owner's, if they take part, or the first one's. */
    private static Member first(Asked asked, List<Member> team) {
        return team.stream()
                .filter(member -> member.id().equals(asked.type().ownerId()))
                .findFirst()
                .orElse(team.get(0));
    }

    /** What the visitor's form keeps back elsewhere is given back first: it may lie in the way. */
    private List<Awaited<Boolean>> take(Asked asked, FoundSlot slot, List<Member> team, Instant start, UUID bookingId) {
        boolean held = slot.holding().containsAll(team.stream().map(Member::id).toList());
        if (!held) {
            hostTime.freeForm(asked.type().id(), asked.visitor(), asked.hostIds());
        }
        return team.stream()
                .map(member -> hostTime.book(FormHolds.time(asked, member.id(), start), bookingId, held))
                .toList();
    }

    private static Meeting agreed(Asked asked, Instant start, Location location, String place, Member host) {
        return new Meeting(
                asked.type().title(),
                asked.type().description(),
                location.kind().name(),
                place,
                start,
                asked.end(start),
                host.zone());
    }
}
