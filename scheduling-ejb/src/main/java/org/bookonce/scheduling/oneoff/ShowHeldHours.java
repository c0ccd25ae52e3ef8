package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/** How much of a host's time is held back, and how much may be (R8.6). Reads only. */
@Stateless
@InTenant
public class ShowHeldHours {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    Limits limits;

    /** Hours that are held now, such as 1.5, and the most that may be held at a time. */
    public record HeldHours(double used, int allowed) {}

    /**
     * Of a host.
     *
     * @throws BusinessException {@link OneOffError#NOT_YOURS_TO_OFFER} for a member who asks about somebody else;
     *     {@link OneOffError#HOST_UNKNOWN}
     */
    public HeldHours show(UUID hostId) {
        if (!current.reader().mayActFor(hostId)) {
            throw new BusinessException(OneOffError.NOT_YOURS_TO_OFFER);
        }
        if (members.active(hostId).isEmpty()) {
            throw Input.refusal("hostId", OneOffError.HOST_UNKNOWN);
        }
        long minutes = limits.used(Limit.HELD_HOURS, hostId).orElse(0L);
        return new HeldHours(
                Limit.HELD_HOURS.amount(minutes),
                limits.allowed(Limit.HELD_HOURS, hostId).value());
    }
}
