package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The open one-offs of a host: for overviews, and for those who close them all when the host goes (R1.5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenOneOffs {

    private static final String OPEN =
            """
             from one_off where tenant_id = ? and host_id = ? and used_at is null and deleted_at is null
            and closes_at > bookonce_now()
            """;
    private static final String HELD =
            """
            select coalesce(sum(extract(epoch from ends_at - starts_at)) / 60, 0) from host_time
            where tenant_id = ? and host_id = ? and kind = 'HOLD' and visitor is null and expires_at > bookonce_now()
            """;

    private static final String ANY =
            "select exists (select 1 from one_off where tenant_id = ? and (? or host_id = ?))";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    HostTime hostTime;

    @Inject
    OneOffNotices notices;

    protected OpenOneOffs() {}

    /** Open one-offs of a host, and the minutes that they keep back. */
    public record Numbers(long open, long heldMinutes) {}

    /** The numbers of a host now. */
    public Numbers of(UUID hostId) {
        return new Numbers(count(hostId), heldMinutes(hostId));
    }

    /** Whether there ever was a one-off that the person can see. */
    public boolean ever(Member member) {
        return sql.one(ANY, row -> row.getBoolean(1), tenant.require(), member.mayActForOthers(), member.id());
    }

    /** How many a host has. */
    public int count(UUID hostId) {
        return sql.one("select count(*)" + OPEN, row -> row.getInt(1), tenant.require(), hostId);
    }

    /** How many minutes of the host they keep back now. */
    public int heldMinutes(UUID hostId) {
        return sql.one(HELD, row -> row.getInt(1), tenant.require(), hostId);
    }

    /** Deletes them all, by the signed-in person, and frees what they hold; takes the host's lock. */
    public void deleteAll(Member host) {
        UUID by = current.require().id();
        Instant now = hostTime.lock(host.id());
        List<UUID> open =
                sql.list("select id" + OPEN + " order by id", row -> Sql.uuid(row, "id"), tenant.require(), host.id());
        for (UUID id : open) {
            OneOffMeeting meeting = oneOffs.find(id).orElseThrow();
            meeting.delete(by, now);
            hostTime.freeHolds(id);
            notices.deleted(meeting, now);
        }
    }
}
