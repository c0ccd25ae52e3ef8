package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The link that took the place of a cancelled booking's one (R2.13), to be passed on. */
@Stateless
@InTenant
public class ShowReplacement {

    private static final String HOST = "select host_id from booking where tenant_id = ? and id = ?";

    /** It was made in the transaction of the cancellation, at the same moment; a copy was not. */
    private static final String MADE =
            """
            select n.token_seed from booking b
            join one_off n on n.tenant_id = b.tenant_id and n.made_from = b.one_off_id and n.created_at = b.cancelled_at
            where b.tenant_id = ? and b.id = ? and n.used_at is null and n.deleted_at is null
              and n.closes_at > (select bookonce_now())
            """;

    @Inject
    CurrentMember current;

    @Inject
    CurrentTenant tenant;

    @Inject
    OneOffAddresses addresses;

    @Inject
    Sql sql;

    /**
     * To the host, owners and admins.
     *
     * @return its address, absolute; nothing where none was made, or it is no longer open
     * @throws BusinessException {@link BookingError#NOT_FOUND} for everyone else
     */
    public Optional<String> show(UUID bookingId) {
        Member me = current.reader();
        sql.find(HOST, row -> Sql.uuid(row, "host_id"), tenant.require(), bookingId)
                .filter(me::mayActFor)
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        return sql.find(MADE, row -> row.getBytes("token_seed"), tenant.require(), bookingId)
                .filter(seed -> !current.guest())
                .map(addresses::of);
    }
}
