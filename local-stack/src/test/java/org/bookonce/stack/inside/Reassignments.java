package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.HostReassignment;
import org.bookonce.scheduling.booking.ReassignBooking;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.stack.Db;
import org.bookonce.stack.race.InvariantsOf;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Bookings that another host takes: how they are given away, and what is seen of them afterwards. */
abstract class Reassignments extends BookingChanges {

    @Inject
    ReassignBooking reassignBooking;

    @Inject
    ListOneOffs listOneOffs;

    @Test
    @Order(4)
    @RunAsClient
    void afterwardsEveryInvariantHoldsAndEverybodyWasTold() {
        InvariantsOf.organization(tenant);
        for (String kind : List.of("BOOKING_REASSIGNED", "BOOKING_REASSIGNED_TO", "BOOKING_REASSIGNED_FROM")) {
            assertThat(Db.count(
                            """
                            select count(*) from booking b where b.tenant_id = ? and
                              (select count(*) from booking_event e where e.tenant_id = b.tenant_id
                                 and e.booking_id = b.id and e.what = 'REASSIGNED')
                              <> (select count(distinct m.content ->> 'sequence') from message m
                                  where m.tenant_id = b.tenant_id and m.booking_id = b.id and m.kind = ?)
                            """,
                            tenant,
                            kind))
                    .as("bookings of whose hosts not each was told once: " + kind)
                    .isZero();
        }
        assertThat(Db.count(
                        """
                        select count(*) from message f join message t on t.tenant_id = f.tenant_id
                          and t.booking_id = f.booking_id and t.kind = 'BOOKING_REASSIGNED_TO'
                          and t.content ->> 'sequence' = f.content ->> 'sequence'
                        where f.tenant_id = ? and f.kind = 'BOOKING_REASSIGNED_FROM'
                          and (f.recipient = t.recipient or f.content ->> 'uid' <> t.content ->> 'uid')
                        """,
                        tenant))
                .isZero();
        assertThat(Db.count(
                        "select count(*) from audit_entry where tenant_id = ? and action = 'booking.reassign' and details = ''",
                        tenant))
                .as("lines that do not say to whom")
                .isZero();
    }

    String reassigned(String who, Made made, int sequence, String to, String words) {
        return reassigned(who, made, sequence, people().id(to), words);
    }

    String reassigned(String who, Made made, int sequence, UUID to, String words) {
        return people().as(
                        who,
                        () -> Answers.of(
                                () -> reassignBooking.reassign(new HostReassignment(made.id(), sequence, to, words))));
    }

    /** A one-off of this person that holds half an hour. */
    Object create(String host, Instant start) {
        String zone = host.equals("second") ? "America/Sao_Paulo" : "Asia/Kolkata";
        NewOneOff like = offer(1, true, 0);
        NewOneOff wanted = new NewOneOff(
                people().id(host),
                "Kept",
                "",
                30,
                like.location(),
                List.of(new NewSlot(LocalDateTime.ofInstant(start, ZoneId.of(zone)), 30, Overlap.NONE)),
                true,
                null,
                true,
                "",
                "",
                new OneOffChoices(null, false, false, 0),
                false);
        return people().as("owner", () -> create.create(wanted));
    }

    OneOffRow row(String who, Made made) {
        OneOffFilter all = new OneOffFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200);
        return people().as(who, () -> listOneOffs.list(all)).rows().stream()
                .filter(row -> row.bookingId().filter(made.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
