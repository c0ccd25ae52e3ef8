package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.Conditions;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Listing;
import org.bookonce.tenant.tenancy.Slices;
import org.bookonce.tenant.tenancy.Sql;

/** The list of one-offs, as the page and the file show it: members see those of their own time, others all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OneOffRows {

    private static final String STATUS =
            """
            case when o.used_at is not null then 'BOOKED' when o.deleted_at is not null then 'DELETED'
                 when o.closes_at <= (select bookonce_now()) then 'EXPIRED' else 'OPEN' end""";
    private static final String HELD =
            """
            from host_time t where t.tenant_id = o.tenant_id and t.one_off_id = o.id and t.kind = 'HOLD'
              and t.expires_at > (select bookonce_now())""";
    private static final String COLUMNS =
            """
            o.title, o.host_id, h.name as host_name, c.name as created_by_name, %1$s as status, o.created_at,
            o.closes_at, o.token_seed, b.id as booking_id, b.starts_at as booked_start, o.made_from,
            b.host_id as taker_id, case when b.host_id <> o.host_id then k.name else '' end as taken_by,
            coalesce(nullif(b.invitee_name, ''), o.invitee_name, '') as invitee_name,
            (select count(*) from offered_slot s where s.tenant_id = o.tenant_id and s.one_off_id = o.id) as slots,
            (select count(*) from one_off n where n.tenant_id = o.tenant_id and n.made_from = o.id) as made_into,
            (select coalesce(sum(extract(epoch from t.ends_at - t.starts_at)) / 60, 0) %2$s) as held_minutes,
            case when o.hold_until < coalesce(o.used_at, o.deleted_at, o.closes_at)
                  and o.hold_until <= (select bookonce_now()) then o.hold_until end as released_at,
            (select coalesce(sum(extract(epoch from s.ends_at - s.starts_at)) / 60, 0) from offered_slot s
             where s.tenant_id = o.tenant_id and s.one_off_id = o.id and s.ends_at > o.hold_until) as released_minutes
            """
                    .formatted(STATUS, HELD);
    private static final String FROM =
            """
            from one_off o
            join membership h on h.tenant_id = o.tenant_id and h.id = o.host_id
            join membership c on c.tenant_id = o.tenant_id and c.id = o.created_by
            left join booking b on b.tenant_id = o.tenant_id and b.one_off_id = o.id
              and b.status not in ('DECLINED', 'EXPIRED')
            left join membership k on k.tenant_id = b.tenant_id and k.id = b.host_id
            """;
    private static final Listing LIST = new Listing("one-offs", COLUMNS, FROM, "o.id");

    @Inject
    Slices slices;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    OneOffAddresses addresses;

    protected OneOffRows() {}

    /** A page of so many rows. */
    Slice<OneOffRow> read(OneOffFilter filter, int size) {
        Function<byte[], String> address = addresses.ofMany();
        return slices.read(
                LIST, filter.sort().sorting(), conditions(filter), filter.cursor(), size, row -> read(row, address));
    }

    /** How many there are on all pages. */
    long count(OneOffFilter filter) {
        return slices.count(LIST, conditions(filter));
    }

    private Conditions conditions(OneOffFilter filter) {
        Member me = current.reader();
        Optional<UUID> host = me.mayActForOthers() ? filter.hostId() : Optional.of(me.id());
        Conditions wanted = Conditions.of("o.tenant_id = ?", tenant.require())
                .and("o.host_id = ?", host)
                .and("o.created_by = ?", filter.creatorId())
                .and(STATUS + " = ?", filter.status());
        if (filter.status().isEmpty() && filter.related().isEmpty()) {
            wanted.and("o.deleted_at is null");
        }
        if (filter.holding()) {
            wanted.and("exists (select 1 " + HELD + ")");
        }
        filter.related()
                .ifPresent(id -> wanted.and(
                        "o.id = ? or o.made_from = ? or o.id = (select r.made_from from one_off r where r.tenant_id = ? and r.id = ?)",
                        id,
                        id,
                        tenant.require(),
                        id));
        if (!filter.search().isBlank()) {
            wanted.and(
                    "position(? in lower(concat_ws(' ', o.title, o.invitee_name, b.invitee_name, h.name))) > 0",
                    filter.search().strip().toLowerCase(Locale.ROOT));
        }
        return wanted;
    }

    private OneOffRow read(ResultSet row, Function<byte[], String> address) throws SQLException {
        return new OneOffRow(
                Sql.uuid(row, "slice_id"),
                row.getString("title"),
                Sql.uuid(row, "host_id"),
                row.getString("host_name"),
                row.getString("created_by_name"),
                OneOffStatus.valueOf(row.getString("status")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "closes_at"),
                row.getInt("slots"),
                row.getInt("held_minutes"),
                released(row),
                row.getString("invitee_name"),
                Optional.ofNullable(Sql.uuid(row, "booking_id")),
                Optional.ofNullable(Sql.instant(row, "booked_start")),
                Optional.ofNullable(row.getString("taken_by")).orElse(""),
                Optional.ofNullable(Sql.uuid(row, "taker_id"))
                        .filter(current.reader()::mayActFor)
                        .isPresent(),
                Optional.ofNullable(Sql.uuid(row, "made_from")),
                row.getInt("made_into"),
                current.guest() ? "" : address.apply(row.getBytes("token_seed")));
    }

    private static Optional<OneOffRow.Released> released(ResultSet row) throws SQLException {
        int minutes = row.getInt("released_minutes");
        return Optional.ofNullable(Sql.instant(row, "released_at"))
                .filter(at -> minutes > 0)
                .map(at -> new OneOffRow.Released(minutes, at));
    }
}
