package org.bookonce.scheduling.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The reminders of the current organization: when they are wanted, and which were written. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reminders {

    private static final String SETTINGS =
            "select leads, to_invitee, to_host, version from reminder_settings where tenant_id = ?";
    private static final String CLAIM =
            """
            insert into reminder (tenant_id, booking_id, starts_at, lead, party, written_at)
            values (?, ?, ?, ?, ?, bookonce_now()) on conflict do nothing
            """;
    private static final String SAVE =
            """
            insert into reminder_settings as kept (tenant_id, leads, to_invitee, to_host, version)
            values (?, string_to_array(?, ' ')::integer[], ?, ?, 1)
            on conflict (tenant_id) do update
                set leads = excluded.leads, to_invitee = excluded.to_invitee, to_host = excluded.to_host,
                    version = kept.version + 1
                where kept.version = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected Reminders() {}

    /** What is wanted now. */
    ReminderSettings settings() {
        return sql.find(SETTINGS, Reminders::read, tenant.require()).orElse(ReminderSettings.STANDARD);
    }

    /** Asks for them ahead of the need; see {@link Sql#ahead}. */
    void settingsAhead() {
        sql.ahead(SETTINGS, Reminders::read, tenant.require());
    }

    /** Keeps what is wanted from now on; false when somebody else changed it since {@code wanted.version()}. */
    boolean save(ReminderSettings wanted) {
        String leads =
                String.join(" ", wanted.leads().stream().map(String::valueOf).toList());
        int saved = sql.update(SAVE, tenant.require(), leads, wanted.toInvitee(), wanted.toHost(), wanted.version());
        return saved == 1;
    }

    /** Whether this reminder is the caller's to write: true once, for ever. */
    boolean claim(UUID bookingId, Instant start, int lead, Party party) {
        return sql.update(CLAIM, tenant.require(), bookingId, start, lead, party) == 1;
    }

    private static ReminderSettings read(ResultSet row) throws SQLException {
        Integer[] leads = (Integer[]) row.getArray("leads").getArray();
        return new ReminderSettings(
                List.of(leads), row.getBoolean("to_invitee"), row.getBoolean("to_host"), row.getInt("version"));
    }
}
