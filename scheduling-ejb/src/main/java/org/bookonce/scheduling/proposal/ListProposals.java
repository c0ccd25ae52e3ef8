package org.bookonce.scheduling.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bookonce.scheduling.booking.TakenTime;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The proposals of a one-off, for its host, owners and admins. Reads only. */
@Stateless
@InTenant
public class ListProposals {

    /** A page of them; more than a link gathers in its life, three waiting at a time. */
    private static final int MOST = 200;

    private static final String ROWS =
            """
            select id, status, invitee_name, invitee_email, invitee_zone, note, place, created_at, settled_at, reply,
                   booking_id
            from proposal where tenant_id = ? and one_off_id = ?
            order by status = 'WAITING' desc, id desc limit ?
            """;

    /** The one-off's own holds do not stand in the way: they are given back when a time is accepted. */
    private static final String TIMES =
            """
            select t.id, t.proposal_id, t.starts_at, t.ends_at, m.kind, m.title, m.starts_at as meets_from,
                   m.ends_at as meets_until
            from proposed_time t
            join proposal p on p.tenant_id = t.tenant_id and p.id = t.proposal_id
            left join lateral (
                select case when h.visitor is null then h.kind else 'FORM' end as kind,
                       coalesce(b.title, o.title, e.title, '') as title, h.starts_at, h.ends_at
                from host_time h
                left join booking b on b.tenant_id = h.tenant_id and b.id = h.booking_id
                left join one_off o on o.tenant_id = h.tenant_id and o.id = h.one_off_id
                left join event_type e on e.tenant_id = h.tenant_id and e.id = h.event_type_id
                where h.tenant_id = t.tenant_id and h.host_id = ?
                  and h.starts_at < t.ends_at and h.ends_at > t.starts_at
                  and h.starts_at > t.starts_at - interval '1 day'
                  and (h.expires_at is null or h.expires_at > ?)
                  and not (h.kind = 'HOLD' and h.one_off_id is not distinct from p.one_off_id)
                order by h.starts_at limit 1) m on true
            where t.tenant_id = ? and p.one_off_id = ?
            order by t.starts_at
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    OneOffLinks links;

    @Inject
    Members members;

    @Inject
    DatabaseClock clock;

    private record TimeRow(UUID proposalId, ProposalList.Time time) {}

    /** All of them; {@link ProposalError#NOT_FOUND} for whoever may not act for the host. */
    public ProposalList list(UUID oneOffId) {
        Member me = current.reader();
        UUID hostId = links.hostOf(oneOffId)
                .filter(me::mayActFor)
                .orElseThrow(() -> new BusinessException(ProposalError.NOT_FOUND));
        Instant now = clock.now();
        OneOffLinks.Terms terms = links.terms(oneOffId, now);
        Map<UUID, List<ProposalList.Time>> times = times(oneOffId, hostId, now);
        List<ProposalList.Row> rows =
                sql.list(ROWS, row -> read(row, terms.status(), times), tenant.require(), oneOffId, MOST);
        return new ProposalList(
                oneOffId,
                terms.title(),
                hostId,
                members.any(hostId).orElseThrow().name(),
                terms.status(),
                rows);
    }

    private Map<UUID, List<ProposalList.Time>> times(UUID oneOffId, UUID hostId, Instant now) {
        return sql.list(TIMES, row -> time(row, now), hostId, now, tenant.require(), oneOffId).stream()
                .collect(Collectors.groupingBy(
                        TimeRow::proposalId, Collectors.mapping(TimeRow::time, Collectors.toList())));
    }

    private static TimeRow time(ResultSet row, Instant now) throws SQLException {
        Instant start = Sql.instant(row, "starts_at");
        Optional<TakenTime> meets = row.getString("kind") == null
                ? Optional.empty()
                : Optional.of(new TakenTime(
                        Sql.instant(row, "meets_from"),
                        Sql.instant(row, "meets_until"),
                        TakenTime.Kind.valueOf(row.getString("kind")),
                        row.getString("title")));
        return new TimeRow(
                Sql.uuid(row, "proposal_id"),
                new ProposalList.Time(
                        Sql.uuid(row, "id"), start, Sql.instant(row, "ends_at"), !now.isBefore(start), meets));
    }

    private static ProposalList.Row read(ResultSet row, OneOffStatus link, Map<UUID, List<ProposalList.Time>> all)
            throws SQLException {
        UUID id = Sql.uuid(row, "id");
        List<ProposalList.Time> times = all.getOrDefault(id, List.of());
        ProposalStatus kept = ProposalStatus.valueOf(row.getString("status"));
        boolean waiting = kept == ProposalStatus.WAITING;
        boolean over = link != OneOffStatus.OPEN || times.stream().allMatch(ProposalList.Time::past);
        return new ProposalList.Row(
                id,
                waiting && over ? ProposalStatus.LAPSED : kept,
                row.getString("invitee_name"),
                row.getString("invitee_email"),
                Sql.zone(row, "invitee_zone"),
                row.getString("note"),
                row.getString("place"),
                Sql.instant(row, "created_at"),
                waiting && link == OneOffStatus.OPEN,
                Optional.ofNullable(Sql.instant(row, "settled_at")),
                row.getString("reply"),
                Optional.ofNullable(Sql.uuid(row, "booking_id")),
                times);
    }
}
