package org.bookonce.scheduling.booking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.tenant.membership.Member;

/**
 * A booking about to be made.
 *
 * @param host whose booking it is
 * @param team everybody whose time it takes, the host among them; none where that is the host alone
 * @param changeNotice minutes before the start until which the invitee may cancel or move it; nothing means never (R7.2)
 * @param answers what the form asked beside name and e-mail
 * @param formNonce the idempotency key of the form that made it (R8.3)
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewBooking(
        UUID id,
        Member host,
        List<Member> team,
        Origin origin,
        Meeting meeting,
        Invitee invitee,
        Optional<Integer> changeNotice,
        List<Answer> answers,
        byte[] formNonce) {

    /** Everybody whose time it takes; whose booking it is comes first. */
    List<Member> hosts() {
        Comparator<Member> order = Comparator.comparing(member -> member.id().toString());
        return Stream.concat(
                        Stream.of(host),
                        team.stream()
                                .filter(member -> !member.id().equals(host.id()))
                                .sorted(order))
                .toList();
    }

    public NewBooking {
        team = List.copyOf(team);
        answers = List.copyOf(answers);
    }
}
