package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.Conditions;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Listing;
import org.bookonce.tenant.tenancy.Slices;
import org.bookonce.tenant.tenancy.Sorting;
import org.bookonce.tenant.tenancy.Sql;

/** Reads the bookings that a person may see, for the list and for its file: members their own, others all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingLines {

    /** What {@link #read} reads. */
    static final String COLUMNS =
            """
            b.id, b.title, b.host_id, m.name as host_name, b.invitee_name,
                   coalesce(b.invitee_email, '') as invitee_email, b.starts_at, b.ends_at, b.created_at, b.status,
                   b.no_show_at is not null as no_show, b.ends_at <= (select bookonce_now()) as over,
                   case when b.event_type_id is null then 'one-off' else 'booking-link' end as origin
            """;

    /** Where it is read from. */
    static final String FROM =
            """
            from booking b join membership m on m.tenant_id = b.tenant_id and m.id = b.host_id
            """;

    private static final Listing LIST = new Listing("bookings", COLUMNS, FROM, "b.id");

    /** The host of a collective meeting is each of them. */
    static final String OF_HOST =
            """
            b.host_id = ? or exists (
              select 1 from booking_host t
              where t.tenant_id = b.tenant_id and t.booking_id = b.id and t.host_id = ?)
            """;

    private static final String FOUND =
            "position(? in lower(b.title || ' ' || b.invitee_name || ' ' || coalesce(b.invitee_email, ''))) > 0";

    @Inject
    Slices slices;

    @Inject
    CurrentTenant tenant;

    protected BookingLines() {}

    long count(BookingFilter filter, Member reader) {
        return slices.count(LIST, conditions(filter, reader));
    }

    /** The bookings after the cursor; one of another order is as good as none. */
    Slice<BookingRow> slice(BookingFilter filter, Member reader, Optional<String> cursor, int size) {
        return slices.read(LIST, sorting(filter), conditions(filter, reader), cursor, size, BookingLines::read);
    }

    private Conditions conditions(BookingFilter filter, Member reader) {
        Optional<UUID> host = reader.mayActForOthers() ? filter.hostId() : Optional.of(reader.id());
        Conditions wanted = Conditions.of("b.tenant_id = ?", tenant.require())
                .and(when(filter.when()))
                .and("b.starts_at >= ?", filter.from())
                .and("b.starts_at < ?", filter.until());
        host.ifPresent(id -> wanted.and(OF_HOST, id, id));
        if (!filter.search().isBlank()) {
            wanted.and(FOUND, filter.search().strip().toLowerCase(Locale.ROOT));
        }
        return wanted;
    }

    private static String when(BookingFilter.When when) {
        return switch (when) {
            case UPCOMING -> "b.status = 'CONFIRMED' and b.no_show_at is null and b.ends_at > (select bookonce_now())";
            case PAST ->
                "b.status = 'CONFIRMED' and (b.no_show_at is not null or b.ends_at <= (select bookonce_now()))";
            case NO_SHOW -> "b.no_show_at is not null";
            case CANCELLED -> "b.status = 'CANCELLED'";
            case ALL -> "true";
        };
    }

    private static Sorting sorting(BookingFilter filter) {
        String name = filter.sort().name();
        return switch (filter.sort()) {
            case START -> new Sorting(name, "b.starts_at", "timestamptz", filter.descending());
            case INVITEE -> new Sorting(name, "lower(b.invitee_name)", "text", filter.descending());
            case MADE -> new Sorting(name, "b.created_at", "timestamptz", filter.descending());
        };
    }

    static BookingRow read(ResultSet row) throws SQLException {
        return new BookingRow(
                Sql.uuid(row, "id"),
                row.getString("title"),
                Sql.uuid(row, "host_id"),
                row.getString("host_name"),
                row.getString("invitee_name"),
                row.getString("invitee_email"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.instant(row, "created_at"),
                BookingState.of(
                        BookingStatus.valueOf(row.getString("status")),
                        row.getBoolean("over"),
                        row.getBoolean("no_show")),
                row.getString("origin"));
    }
}
