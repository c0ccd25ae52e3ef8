package org.bookonce.stack.race;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What becomes of an invitee of a booking link for whom the link, its hosts or the time changed while they waited. */
final class LateRace implements AutoCloseable {

    private static final Duration AHEAD = Duration.ofMinutes(40);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration LATER = Duration.ofMinutes(5);

    private final LinkStage stage;
    private final LateInvitee invitee = new LateInvitee();

    LateRace(Site site) {
        this.stage = new LinkStage(site);
    }

    LinkStage stage() {
        return stage;
    }

    /** Somebody books, and waits for a host. */
    InviteeClient.Answer booking(LinkFixture.Link link, Instant slot, UUID host, LateInvitee.Change meanwhile) {
        return invitee.waiting(stage.booking(link, slot, 1), () -> HeldRows.ofHost(stage.database(), host), meanwhile);
    }

    /** Somebody chooses a time, and waits for a host. */
    InviteeClient.Answer choosing(LinkFixture.Link link, Instant slot, UUID host, LateInvitee.Change meanwhile) {
        return invitee.waiting(stage.choosing(link, slot), () -> HeldRows.ofHost(stage.database(), host), meanwhile);
    }

    /** Somebody books a second time of a day, while whoever changes the link allows but one. */
    InviteeClient.Answer whileItsCapIsLowered() {
        LinkFixture.Link link = stage.link(LinkFixture.Rules.of("HOST"), 1);
        Instant slot = stage.later();
        booked(link, slot);
        Callable<HeldRows> change =
                () -> HeldRows.of(stage.database(), "update event_type set cap_day = 1 where id = ?", link.id());
        return invitee.waiting(stage.booking(link, slot.plus(HALF_HOUR), 1), change, held -> {});
    }

    /** Somebody waits for a host until the notice of the slot has passed. */
    InviteeClient.Answer untilItsNoticeHasPassed(boolean choosing) {
        UUID[] team = stage.team(1);
        LinkFixture.Link link = stage.link(LinkFixture.Rules.of("HOST"), team);
        Instant now = Instant.now();
        long halfHours = now.plus(AHEAD).getEpochSecond() / HALF_HOUR.toSeconds() + 1;
        Instant slot = Instant.ofEpochSecond(halfHours * HALF_HOUR.toSeconds());
        stage.change(link, "notice = ?", (int) Duration.between(now, slot).toMinutes() - 2);
        LateInvitee.Change passing = held -> stage.database()
                .execute(
                        "insert into clock_shift (tenant_id, shift) values (?, make_interval(secs => ?))",
                        stage.tenant(),
                        (double) LATER.toSeconds());
        InviteeClient.Answer answer =
                choosing ? choosing(link, slot, team[0], passing) : booking(link, slot, team[0], passing);
        stage.database().execute("delete from clock_shift where tenant_id = ?", stage.tenant());
        return answer;
    }

    /** A booking that was there before. */
    void booked(LinkFixture.Link link, Instant slot) {
        try {
            InviteeClient.Answer answer = stage.booking(link, slot, 0).call().call();
            if (answer.status() != 303) {
                throw new IllegalStateException(answer.toString());
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whose time the only claim of a link is. */
    UUID hostOf(LinkFixture.Link link) {
        return UUID.fromString(stage.database()
                .column("select host_id from host_time where event_type_id = ?", link.id())
                .get(0));
    }

    @Override
    public void close() {
        invitee.close();
    }
}
