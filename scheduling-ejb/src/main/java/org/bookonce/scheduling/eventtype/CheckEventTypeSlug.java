package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/** Whether an event type can have a slug. Reads only: who gets it is decided when it is saved. */
@Stateless
@InTenant
public class CheckEventTypeSlug {

    @Inject
    CurrentMember current;

    @Inject
    EventTypeSlugs slugs;

    /**
     * For everybody.
     *
     * @param eventTypeId that asks; null for a new one
     * @return the slug as it would be
     * @throws BusinessException for the field {@code slug}: its shape, or another event type's
     */
    public String check(String wanted, UUID eventTypeId) {
        current.reader();
        Input input = new Input();
        String slug = EventTypeSlugs.read(input, wanted);
        input.check();
        if (!slugs.free(slug, Optional.ofNullable(eventTypeId))) {
            throw Input.refusal("slug", EventTypeError.SLUG_TAKEN);
        }
        return slug;
    }
}
