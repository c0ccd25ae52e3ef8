package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Tokens;
import org.bookonce.tenant.tenancy.AtAGlance;
import org.bookonce.tenant.tenancy.Glance;
import org.bookonce.tenant.tenancy.Sql;

/** Opens the page of a one-off. Reads only: looking at a link, or scanning it, never uses it (R4.10). */
@Stateless
@AtAGlance
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenOneOff {

    /** The one-off once for each slot ahead; once without a slot when all have begun. */
    private static final String PAGE =
            """
            select o.id, m.name as host, p.version as picture, o.zone, o.title, o.description, o.location_kind, o.location_text,
                   o.contact_required, o.invitee_name, o.invitee_email, o.minutes, o.proposals,
                   o.used_at, o.deleted_at, o.closes_at, clock.now,
                   s.id as slot_id, s.starts_at, s.ends_at, %s as free
            from (select bookonce_now() as now) clock
            join one_off o on o.token_hash = ?
            join membership m on m.tenant_id = o.tenant_id and m.id = o.host_id
            left join member_picture p on p.tenant_id = m.tenant_id and p.member_id = m.id
            left join offered_slot s on s.tenant_id = o.tenant_id and s.one_off_id = o.id and s.starts_at > clock.now
            """
                    .formatted(OfferedSlots.free("o.host_id", "clock.now"));

    private record Row(OpenedOneOff oneOff, OneOffStatus status, OfferedSlotView slot) {}

    @Inject
    Glance glance;

    /**
     * What the page shows.
     *
     * @throws BusinessException with the message of SPEC section 13: {@link OneOffError#NOT_FOUND},
     *     {@link OneOffError#BOOKED}, {@link OneOffError#EXPIRED}, {@link OneOffError#DELETED}
     */
    public OpenedOneOff open(String token) {
        List<Row> rows = glance.list(PAGE, OpenOneOff::read, Tokens.hash(token));
        if (rows.isEmpty()) {
            throw new BusinessException(OneOffError.NOT_FOUND);
        }
        Row first = rows.get(0);
        ClosedOneOff.refuse(first.status());
        return first.oneOff()
                .offering(rows.stream()
                        .map(Row::slot)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(OfferedSlotView::start))
                        .toList());
    }

    private static Row read(ResultSet row) throws SQLException {
        OneOffStatus status = OneOffStatus.of(
                Sql.instant(row, "used_at"),
                Sql.instant(row, "deleted_at"),
                Sql.instant(row, "closes_at"),
                Sql.instant(row, "now"));
        OpenedOneOff oneOff = new OpenedOneOff(
                Sql.uuid(row, "id"),
                row.getString("host"),
                Optional.ofNullable(row.getString("picture")),
                Sql.zone(row, "zone"),
                row.getString("title"),
                row.getString("description"),
                new Location(LocationKind.valueOf(row.getString("location_kind")), row.getString("location_text")),
                row.getBoolean("contact_required"),
                Optional.ofNullable(row.getString("invitee_name")).orElse(""),
                Optional.ofNullable(row.getString("invitee_email")).orElse(""),
                row.getInt("minutes"),
                row.getBoolean("proposals"),
                List.of());
        return new Row(oneOff, status, row.getObject("slot_id") == null ? null : OfferedSlots.read(row, "slot_id"));
    }
}
