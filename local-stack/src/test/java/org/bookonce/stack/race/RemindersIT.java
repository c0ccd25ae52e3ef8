package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.Mails;
import org.bookonce.stack.PostgresPart;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.Shift;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;

/** R10.1: who is reminded of what, and of what not, by a clock that runs ahead. */
class RemindersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RaceDatabase database = new RaceDatabase(PostgresPart.BOOKONCE);
    private final TestOrganization organization = TestOrganization.create("remind");
    private final InviteeClient client = new InviteeClient(Site.of(Site.Kind.ONE_NODE));
    private final String invitee = "r" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = invitee + "@race.example";

    @Test
    void both_are_reminded_a_day_and_an_hour_before_once_each() {
        Instant start = in(Duration.ofDays(3));
        UUID booking = booked(start);
        assertThat(planned(booking)).containsExactly("1440", "60");
        assertThat(Mails.await(address, 1, PATIENCE)).hasSize(1);

        passes(Duration.ofDays(2).plusMinutes(5), booking);
        List<Mails.Received> mails = Mails.await(address, 2, PATIENCE);
        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).subject()).startsWith("Reminder: Race with ");
        assertThat(mails.get(0).part("text/calendar").orElseThrow())
                .contains("METHOD:REQUEST", "SEQUENCE:0", "STATUS:CONFIRMED");
        assertThat(mails.get(0).part("text/plain").orElseThrow()).contains("/bookings/");

        passes(Duration.ofDays(3).minusMinutes(50), booking);
        assertThat(Mails.await(address, 3, PATIENCE)).hasSize(3);
        settled(booking);
        assertThat(written(booking)).containsExactlyInAnyOrder("1440 INVITEE", "1440 HOST", "60 INVITEE", "60 HOST");
        assertThat(Mails.to(organization.member().email())).hasSize(3);
    }

    @Test
    void what_is_due_when_a_booking_is_made_is_skipped() {
        UUID booking = booked(in(Duration.ofHours(3)));

        assertThat(planned(booking)).containsExactly("60");
    }

    @Test
    void a_task_that_runs_early_writes_nothing_and_waits() {
        UUID booking = booked(in(Duration.ofDays(3)));

        passes(Duration.ofDays(1), booking);
        awaitPlanned(booking, 2);

        assertThat(written(booking)).isEmpty();
    }

    @Test
    void of_a_cancelled_booking_nobody_is_reminded() {
        UUID booking = booked(in(Duration.ofDays(3)));
        Db.execute(
                "update booking set status = 'CANCELLED', cancelled_at = now(), cancelled_by = 'HOST' where id = ?",
                booking);

        passes(Duration.ofDays(3).minusMinutes(50), booking);
        settled(booking);

        assertThat(written(booking)).isEmpty();
    }

    @Test
    void of_a_moved_booking_its_former_time_is_forgotten() {
        UUID booking = booked(in(Duration.ofDays(3)));
        Db.execute(
                "update booking set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'"
                        + " where id = ?",
                booking);

        passes(Duration.ofDays(3).minusMinutes(50), booking);
        settled(booking);

        assertThat(written(booking)).isEmpty();
    }

    @Test
    void when_the_queue_stood_still_only_the_later_of_two_is_written() {
        UUID booking = booked(in(Duration.ofDays(3)));

        passes(Duration.ofDays(3).minusMinutes(50), booking);
        settled(booking);

        assertThat(written(booking)).containsExactlyInAnyOrder("60 INVITEE", "60 HOST");
    }

    @Test
    void once_the_meeting_has_begun_nobody_is_reminded() {
        UUID booking = booked(in(Duration.ofDays(3)));

        passes(Duration.ofDays(3).plusMinutes(1), booking);
        settled(booking);

        assertThat(written(booking)).isEmpty();
    }

    @Test
    void what_the_organization_took_away_counts_at_once() {
        UUID booking = booked(in(Duration.ofDays(3)));
        Db.execute(
                "insert into reminder_settings (tenant_id, leads, to_invitee, to_host, version) values (?, '{60}', true, false, 1)",
                organization.id());

        passes(Duration.ofDays(2).plusMinutes(5), booking);
        awaitPlanned(booking, 1);
        assertThat(written(booking)).isEmpty();

        passes(Duration.ofDays(3).minusMinutes(50), booking);
        settled(booking);
        assertThat(written(booking)).containsExactly("60 INVITEE");
    }

    @Test
    void a_reminder_that_could_not_be_sent_in_time_is_not_sent() {
        UUID booking = booked(in(Duration.ofDays(3)));
        assertThat(Mails.await(address, 1, PATIENCE)).hasSize(1);
        SharedStack.mail().shut();
        try {
            passes(Duration.ofDays(3).minusMinutes(50), booking);
            settled(booking);
            Shift.of(organization, Duration.ofDays(3).plusMinutes(1));
        } finally {
            SharedStack.mail().open();
        }
        Until.holds(
                PATIENCE,
                () -> Db.count(
                                "select count(*) from message where booking_id = ? and kind = 'BOOKING_REMINDER' and failure = 'too late'",
                                booking)
                        == 2);
        assertThat(Mails.to(address)).hasSize(1);
    }

    private UUID booked(Instant start) {
        RaceDatabase.Host host = new RaceDatabase.Host(
                organization.id(), organization.slug(), organization.member().id());
        RaceDatabase.OneOff oneOff = database.oneOff(host, true, start);
        UUID slot = oneOff.slots().get(0);
        assertThat(client.book(oneOff, slot, client.formKey(oneOff, slot), invitee)
                        .status())
                .isEqualTo(303);
        return (UUID) Db.column("select id from booking where one_off_id = ?", oneOff.id())
                .get(0);
    }

    /** The clock shows that much later, and the queue looks at what is planned. */
    private void passes(Duration time, UUID booking) {
        Shift.of(organization, time);
        Shift.hasten(booking);
    }

    /** Lead times of what is planned, in the order of their time. */
    private static List<Object> planned(UUID booking) {
        return Db.column(
                """
                select split_part(task_instance, ':', 3) from scheduled_tasks
                where task_name = 'write-reminders' and task_instance like ? order by execution_time
                """,
                booking + ":%");
    }

    /** Waits until so many are planned for later, and none is due. */
    private static void awaitPlanned(UUID booking, int count) {
        Until.holds(
                PATIENCE,
                () -> Db.count(
                                """
                        select count(*) filter (where execution_time > now() and not picked) * 10
                               + count(*) filter (where execution_time <= now() or picked)
                        from scheduled_tasks where task_name = 'write-reminders' and task_instance like ?
                        """,
                                booking + ":%")
                        == count * 10L);
    }

    /** Waits until nothing is due any more. */
    private static void settled(UUID booking) {
        Until.holds(
                PATIENCE,
                () -> Db.count(
                                """
                        select count(*) from scheduled_tasks
                        where task_name = 'write-reminders' and task_instance like ? and (execution_time <= now() or picked)
                        """,
                                booking + ":%")
                        == 0);
    }

    private static List<Object> written(UUID booking) {
        return Db.column("select lead || ' ' || party from reminder where booking_id = ?", booking);
    }

    private static Instant in(Duration later) {
        return Instant.now().plus(later).truncatedTo(ChronoUnit.MINUTES);
    }
}
