package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.reminder.WriteReminders;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** R10.1: however many workers have the same reminder at once, each party gets it once, and none after a cancellation. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ReminderRacesIT {

    private static final int THREADS = 8;
    private static final int ROUNDS = 20;
    private static final String REMINDERS =
            """
            select count(*) from message m join booking b on b.tenant_id = m.tenant_id and b.id = m.booking_id
            where m.tenant_id = ? and m.kind = 'BOOKING_REMINDER' and b.status = 'CONFIRMED'
            """;
    private static final String FILE = "reminders.properties";

    private static UUID tenant;

    @Inject
    WriteReminders writeReminders;

    @Inject
    CancelBookingAsHost cancel;

    @Resource
    ManagedExecutorService executor;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("reminded");
        tenant = organization.id();
        WebArchive archive = InsideArchive.with(organization, TestOrganization.create("elsewhere"));
        Instant start = Instant.now().plus(40, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
        Properties bookings = new Properties();
        bookings.setProperty("tenant", tenant.toString());
        bookings.setProperty("start", start.toString());
        for (int i = 0; i < 2 * ROUNDS + 2; i++) {
            bookings.setProperty(
                    "booking." + i, NearBookings.at(organization, start).toString());
        }
        Known.write(FILE, bookings);
        return archive;
    }

    @Test
    @Order(1)
    void manyWorkersWriteEachReminderOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID booking = known(round);
            Together.run(executor, THREADS, () -> written(booking));
        }
    }

    @Test
    @Order(1)
    void aReminderAndACancellationMeet() {
        for (int round = ROUNDS; round < 2 * ROUNDS; round++) {
            UUID booking = known(round);
            AtomicInteger turn = new AtomicInteger();
            Together.run(executor, 4, () -> turn.getAndIncrement() == 0 ? cancelled(booking) : written(booking));
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void eachPartyHasOneMailAndNoneAfterACancellation() {
        assertThat(Db.count(
                        """
                        select count(*) from (
                          select 1 from message where tenant_id = ? and kind = 'BOOKING_REMINDER'
                          group by booking_id, recipient having count(*) > 1) twice
                        """,
                        tenant))
                .isZero();
        assertThat(Db.count(REMINDERS, tenant))
                .as("both parties of every booking that was not cancelled")
                .isEqualTo(2L * ROUNDS);
        assertThat(Db.count(
                        """
                        select count(*) from message r join message c
                          on c.tenant_id = r.tenant_id and c.booking_id = r.booking_id and c.recipient = r.recipient
                        where r.tenant_id = ? and r.kind = 'BOOKING_REMINDER' and c.kind = 'BOOKING_CANCELLED'
                          and r.created_at > c.created_at
                        """,
                        tenant))
                .isZero();
    }

    @Test
    @Order(3)
    @RunAsClient
    void theOrganizationIsSuspended() {
        assertThat(Db.execute("update organization set suspended_at = now() where tenant_id = ?", tenant))
                .isOne();
    }

    @Test
    @Order(4)
    void whatFallsDueMeanwhileIsLookedAtAgain() {
        assertThat(written(known(2 * ROUNDS))).as("not settled").isFalse();
        assertThat(overtaken(known(2 * ROUNDS + 1)))
                .as("the shorter one says the same")
                .isTrue();
    }

    @Test
    @Order(5)
    @RunAsClient
    void theSuspensionEnds() {
        assertThat(Db.count(REMINDERS, tenant))
                .as("nothing was written meanwhile")
                .isEqualTo(2L * ROUNDS);
        assertThat(Db.execute("update organization set suspended_at = null where tenant_id = ?", tenant))
                .isOne();
    }

    @Test
    @Order(6)
    void thenItIsWritten() {
        assertThat(written(known(2 * ROUNDS))).isTrue();
        assertThat(overtaken(known(2 * ROUNDS + 1))).isTrue();
    }

    @Test
    @Order(7)
    @RunAsClient
    void toBothOnceThoughLaterThanPlanned() {
        assertThat(Db.count(REMINDERS, tenant)).isEqualTo(2L * ROUNDS + 2);
    }

    private boolean written(UUID booking) {
        return written(booking, 60, 0);
    }

    /** A reminder of a day before, whose next one is due. */
    private boolean overtaken(UUID booking) {
        return written(booking, 24 * 60, 60);
    }

    private boolean written(UUID booking, int lead, int next) {
        return new People().nowhere(() -> {
            CDI.current().select(CurrentTenant.class).get().enter(UUID.fromString(text("tenant")));
            WriteReminders.Job job = new WriteReminders.Job(
                    UUID.fromString(text("tenant")), booking, Instant.parse(text("start")), lead, next);
            return writeReminders.write(job).isEmpty();
        });
    }

    private boolean cancelled(UUID booking) {
        return new People().as("owner", () -> {
            cancel.cancel(booking, "");
            return true;
        });
    }

    private static UUID known(int number) {
        return UUID.fromString(text("booking." + number));
    }

    private static String text(String name) {
        return Known.read(FILE).getProperty(name);
    }
}
