package org.bookonce.scheduling.booking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** What belongs to bookings beside their row: the hosts of a collective meeting, and the answers of the form. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingParts {

    private static final String HOSTS =
            """
            select b.host_id, array(
                select t.host_id from booking_host t
                where t.tenant_id = b.tenant_id and t.booking_id = b.id and t.host_id <> b.host_id
                order by t.host_id) as others
            from booking b where b.tenant_id = ? and b.id = ?
            """;
    private static final String ANSWERS =
            """
            select a.item ->> 'label' as label, a.item ->> 'answer' as answer
            from booking b, jsonb_array_elements(b.answers) with ordinality as a (item, place)
            where b.tenant_id = ? and b.id = ? order by a.place
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected BookingParts() {}

    /** Everybody whose time a booking takes; whose booking it is comes first. */
    record Hosts(List<UUID> ids) {

        UUID first() {
            return ids.get(0);
        }

        UUID[] all() {
            return ids.toArray(UUID[]::new);
        }

        /** Them, if this person may have somebody else take it: the host, owners and admins. */
        Hosts requireReassigning(Member member) {
            if (!actedForBy(member)) {
                throw new BusinessException(BookingError.NOT_FOUND);
            }
            if (!member.mayActFor(first())) {
                throw new BusinessException(AccessError.FORBIDDEN);
            }
            return this;
        }

        /** Whether this person may act for one of them. */
        boolean actedForBy(Member member) {
            return ids.stream().anyMatch(member::mayActFor);
        }
    }

    /** Of a booking, as it was made; nothing for one that is not here. */
    Optional<Hosts> hosts(UUID bookingId) {
        return sql.find(HOSTS, BookingParts::read, tenant.require(), bookingId);
    }

    /** What the invitee answered, in the order of the form. */
    List<Answer> answers(UUID bookingId) {
        return sql.list(
                ANSWERS,
                row -> new Answer(row.getString("label"), row.getString("answer")),
                tenant.require(),
                bookingId);
    }

    /** Keeps who takes part in a booking that was just made. */
    void add(NewBooking wanted) {
        for (Member host : wanted.team()) {
            sql.later(
                    "insert into booking_host (tenant_id, booking_id, host_id) values (?, ?, ?)",
                    tenant.require(),
                    wanted.id(),
                    host.id());
        }
    }

    /** Somebody else takes the place of one of those who take part; nobody does in a meeting of one host. */
    void replace(UUID bookingId, UUID former, UUID successor) {
        sql.update(
                "update booking_host set host_id = ? where tenant_id = ? and booking_id = ? and host_id = ?",
                successor,
                tenant.require(),
                bookingId,
                former);
    }

    /** Answers as their booking keeps them. */
    static String json(List<Answer> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("answers that cannot be kept", e);
        }
    }

    private static Hosts read(ResultSet row) throws SQLException {
        UUID[] others = (UUID[]) row.getArray("others").getArray();
        return new Hosts(Stream.concat(Stream.of(Sql.uuid(row, "host_id")), Arrays.stream(others))
                .toList());
    }
}
