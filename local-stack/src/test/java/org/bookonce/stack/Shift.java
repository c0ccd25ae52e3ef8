package org.bookonce.stack;

import java.time.Duration;
import java.util.UUID;

/**
 * Shifts the clock of an organization, which is the database's (R8.4). The queue runs by the machine's clock: what was
 * planned by the organization's is due only when that is hastened, too.
 */
public final class Shift {
    private Shift() {}

    /** From now on it is that much later in the organization than it really is. */
    public static void of(TestOrganization organization, Duration later) {
        Db.execute(
                """
                insert into clock_shift (tenant_id, shift) values (?, make_interval(secs => ?))
                on conflict (tenant_id) do update set shift = excluded.shift
                """,
                organization.id(),
                later.toSeconds());
    }

    /** Lets the queue look at once at what is planned for a booking. @return how many tasks there are */
    public static int hasten(UUID booking) {
        return Db.execute(
                """
                update scheduled_tasks set execution_time = now(), version = version + 1
                where task_name = 'write-reminders' and task_instance like ? and not picked
                """,
                booking + ":%");
    }
}
