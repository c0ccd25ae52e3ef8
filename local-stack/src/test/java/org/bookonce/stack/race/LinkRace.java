package org.bookonce.stack.race;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Races of invitees for the slots of booking links, against any nodes and their database. */
final class LinkRace implements AutoCloseable {

    private final LinkStage stage;
    private final Start start = new Start();

    LinkRace(Site site) {
        this.stage = new LinkStage(site);
    }

    /**
     * What a round came to.
     *
     * @param bookings confirmed ones of the link
     * @param hosts different hosts whose time they take
     */
    record Round(List<InviteeClient.Answer> answers, long bookings, long hosts) {

        long won() {
            return answers.stream().filter(answer -> answer.status() == 303).count();
        }
    }

    UUID tenant() {
        return stage.tenant();
    }

    /** That many invitees want one slot, of so many hosts. */
    Round oneSlot(String assignment, int hosts, int invitees) {
        LinkFixture.Link link = stage.link(LinkFixture.Rules.of(assignment), hosts);
        Instant slot = stage.later();
        return race(link, IntStream.range(0, invitees).mapToObj(i -> slot).toList());
    }

    /** That many invitees want as many slots of one day, of which a host takes only so many. */
    Round capped(int cap, int invitees) {
        LinkFixture.Link link = stage.link(new LinkFixture.Rules("HOST", 0, 0, cap), 1);
        Instant first = stage.later();
        return race(
                link,
                IntStream.range(0, invitees)
                        .mapToObj(i -> first.plusSeconds(3600L * i))
                        .toList());
    }

    /** That many invitees want slots that touch each other, of a host who wants half an hour in between. */
    Round buffered(int invitees) {
        LinkFixture.Link link = stage.link(new LinkFixture.Rules("HOST", 0, 30, 0), 1);
        Instant first = stage.later();
        return race(
                link,
                IntStream.range(0, invitees)
                        .mapToObj(i -> first.plusSeconds(1800L * (i % 2)))
                        .toList());
    }

    /** Half of the invitees want everybody at the time, the others one host alone. */
    Round collectiveAgainstItsHosts(int hosts, int invitees) {
        UUID[] team = stage.team(hosts);
        LinkFixture.Link together = stage.link(LinkFixture.Rules.of("COLLECTIVE"), team);
        LinkFixture.Link alone = stage.link(LinkFixture.Rules.of("HOST"), team[hosts - 1]);
        Instant slot = stage.later();
        List<Callable<Callable<InviteeClient.Answer>>> forms = new ArrayList<>();
        for (int i = 0; i < invitees; i++) {
            forms.add(stage.booking(i % 2 == 0 ? together : alone, slot, i));
        }
        List<InviteeClient.Answer> answers = start.together(start.prepared(forms));
        return new Round(answers, stage.bookings(together) + stage.bookings(alone), stage.hosts(together));
    }

    /**
     * That many invitees want one slot of a team of three, while one of the three is deactivated and another one's place
     * is given to a fourth; the third one stays. The answers are the invitees' alone.
     */
    Round whileTheTeamChanges(Deeds deeds, int invitees) {
        UUID[] team = stage.team(4);
        LinkFixture.Link link = stage.link(LinkFixture.Rules.of("ROUND_ROBIN"), team[0], team[1], team[2]);
        Instant slot = stage.later();
        List<Callable<Callable<InviteeClient.Answer>>> forms = new ArrayList<>();
        for (int i = 0; i < invitees; i++) {
            forms.add(stage.booking(link, slot, i));
        }
        List<Callable<InviteeClient.Answer>> tasks = new ArrayList<>(start.prepared(forms));
        tasks.add(() -> {
            stage.replace(link, team[1], team[3]);
            return null;
        });
        tasks.add(() -> {
            deeds.now(stage.owner(), "host", "deactivate", "id", team[0]);
            return null;
        });
        List<InviteeClient.Answer> answers = start.together(tasks).subList(0, invitees);
        return new Round(answers, stage.bookings(link), stage.hosts(link));
    }

    /** Whether a slot that is booked at the second node is gone at the first one, which offered it a moment before. */
    boolean seenAtOnce(List<String> nodes) {
        LinkFixture.Link link = stage.link(LinkFixture.Rules.of("HOST"), 1);
        Instant slot = stage.later();
        boolean offered = stage.offers(nodes.get(0), link, slot, ZoneOffset.UTC)
                && stage.offers(nodes.get(0), link, slot, ZoneOffset.UTC);
        stage.client().send(nodes.get(1), "POST", LinkStage.path(link, slot), stage.form(link, slot, 0));
        return offered && stage.bookings(link) == 1 && !stage.offers(nodes.get(0), link, slot, ZoneOffset.UTC);
    }

    private Round race(LinkFixture.Link link, List<Instant> slots) {
        List<Callable<Callable<InviteeClient.Answer>>> forms = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            forms.add(stage.booking(link, slots.get(i), i));
        }
        List<InviteeClient.Answer> answers = start.together(start.prepared(forms));
        return new Round(answers, stage.bookings(link), stage.hosts(link));
    }

    @Override
    public void close() {
        start.close();
    }
}
