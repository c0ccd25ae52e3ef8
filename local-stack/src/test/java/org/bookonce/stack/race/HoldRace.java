package org.bookonce.stack.race;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Races of invitees who choose a time of a team, which keeps it back while they fill in the form (R8.4). */
final class HoldRace implements AutoCloseable {

    private final LinkStage stage;
    private final Start start = new Start();

    HoldRace(Site site) {
        this.stage = new LinkStage(site);
    }

    /**
     * What became of those who wanted one slot of a team.
     *
     * @param answers of those who chose it first, then of those who booked it at once
     * @param holds forms that keep it back
     * @param bookings of those who booked it at once
     * @param hosts different hosts whose time is taken by now
     */
    record Round(
            LinkFixture.Link link,
            Instant slot,
            List<InviteeClient.Answer> answers,
            long holds,
            long bookings,
            long hosts) {

        long won() {
            return had().size();
        }

        /** The answers of those who have it. */
        private List<InviteeClient.Answer> had() {
            return answers.stream().filter(answer -> answer.status() == 303).toList();
        }

        private List<InviteeClient.Answer> holding() {
            return had().stream()
                    .filter(answer -> !answer.location().contains("/bookings/"))
                    .toList();
        }
    }

    UUID tenant() {
        return stage.tenant();
    }

    /** So many choose a slot of so many hosts, while others book it without having chosen it. */
    Round oneSlot(int hosts, int choosing, int booking) {
        LinkFixture.Link link = stage.link(LinkFixture.Rules.of("ROUND_ROBIN"), hosts);
        Instant slot = stage.later();
        List<Callable<Callable<InviteeClient.Answer>>> ready = new ArrayList<>();
        IntStream.range(0, choosing).forEach(i -> ready.add(stage.choosing(link, slot)));
        IntStream.range(0, booking).forEach(i -> ready.add(stage.booking(link, slot, i)));
        List<InviteeClient.Answer> answers = start.together(start.prepared(ready));
        return new Round(link, slot, answers, stage.holds(link), stage.bookings(link), stage.taken(link));
    }

    /** Those who hold the slot book it, all at once. */
    List<InviteeClient.Answer> book(Round held) {
        List<InviteeClient.Answer> holding = held.holding();
        return start.together(start.prepared(IntStream.range(0, holding.size())
                .mapToObj(i -> stage.booking(held.link(), held.slot(), holding.get(i), i))
                .toList()));
    }

    /** How many bookings of how many hosts a link has by now. */
    long bookings(Round round) {
        return stage.bookings(round.link());
    }

    long hosts(Round round) {
        return stage.hosts(round.link());
    }

    @Override
    public void close() {
        start.close();
    }
}
