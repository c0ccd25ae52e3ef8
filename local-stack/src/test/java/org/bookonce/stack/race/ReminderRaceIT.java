package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R10.1: however many workers at however many nodes have one reminder at once, each party gets it once. */
class ReminderRaceIT {

    private static final int ROUNDS = 10;

    private static final String REMINDERS =
            "select count(*) from message where tenant_id = ? and kind = 'BOOKING_REMINDER'";

    private static final String TWICE =
            """
            select count(*) from (select 1 from message where tenant_id = ? and kind = 'BOOKING_REMINDER'
                                  group by booking_id, recipient having count(*) > 1) twice
            """;

    private static final String AFTER_THE_CANCELLATION =
            """
            select count(*) from message r join message c
              on c.tenant_id = r.tenant_id and c.booking_id = r.booking_id and c.recipient = r.recipient
            where r.tenant_id = ? and r.kind = 'BOOKING_REMINDER' and c.kind = 'BOOKING_CANCELLED'
              and r.created_at > c.created_at
            """;

    private final Instant start = Instant.now().plus(40, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void manyWorkersWriteEachReminderOnceAndItArrivesOnce(Site.Kind kind) {
        Site site = Site.ofDeeds(kind);
        RaceDatabase database = site.database();
        RaceDatabase.Host last = null;
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.Host host = database.host();
            UUID booking = booked(site, host);

            assertThat(run(reminding(8, site, host, booking))).containsOnly("done Optional.empty");

            assertThat(database.number(REMINDERS, host.tenant()))
                    .as("one to the invitee, one to the host")
                    .isEqualTo(2);
            assertThat(database.number(TWICE, host.tenant())).isZero();
            last = host;
        }
        Delivery delivery = new Delivery(database, last);
        delivery.awaitSent();
        assertThat(delivery.arrived()).hasSize(4);
        assertThat(Delivery.duplicates(delivery.arrived())).isZero();
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void afterACancellationNobodyIsReminded(Site.Kind kind) {
        Site site = Site.ofDeeds(kind);
        RaceDatabase database = site.database();
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.Host host = database.host();
            UUID booking = booked(site, host);
            List<Callable<String>> tasks = new ArrayList<>(reminding(4, site, host, booking));
            tasks.add(round % 4, new Deeds(site).of(host, "host", "cancel", "id", booking));

            assertThat(run(tasks)).allMatch(answer -> answer.startsWith("done"));

            assertThat(database.number(TWICE, host.tenant())).isZero();
            assertThat(database.number(REMINDERS, host.tenant())).isIn(0L, 2L);
            assertThat(database.number(AFTER_THE_CANCELLATION, host.tenant())).isZero();
            Invariants.hold(database, host.tenant());
        }
    }

    private static List<String> run(List<Callable<String>> tasks) {
        try (Start start = new Start()) {
            return start.together(tasks);
        }
    }

    private List<Callable<String>> reminding(int workers, Site site, RaceDatabase.Host host, UUID booking) {
        return new Deeds(site).times(workers, host, "", "remind", "id", booking, "start", start);
    }

    /** So soon that nothing is planned for it: what is due when a booking is made is skipped. */
    private UUID booked(Site site, RaceDatabase.Host host) {
        InviteeClient client = new InviteeClient(site);
        RaceDatabase.OneOff link = site.database().oneOff(host, true, start);
        UUID slot = link.slots().get(0);
        assertThat(client.book(link, slot, client.formKey(link, slot), host.slug() + "-ada")
                        .status())
                .isEqualTo(303);
        return UUID.fromString(site.database()
                .column("select id from booking where one_off_id = ?", link.id())
                .get(0));
    }
}
