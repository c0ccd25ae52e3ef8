package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Opens the form of a slot. Reads only: the slot was held before, if it could be. */
@Stateless
@InTenant
public class OpenSlotForm {

    @Inject
    Links links;

    @Inject
    SlotFinder finder;

    /**
     * To the visitor that the address names.
     *
     * @param minutes one of the link's durations
     * @param visitor 16 bytes
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}, {@link BookingLinkError#DURATION_UNKNOWN}
     */
    public OpenedSlotForm open(String slug, int minutes, Instant start, byte[] visitor) {
        BookableEventType type = links.find(slug);
        Asked asked = Asked.fresh(type, Links.minutes(type, minutes), visitor);
        Hours hours = finder.hours(asked);
        FoundSlot slot = finder.slot(asked, hours, Links.start(start));
        return new OpenedSlotForm(
                Links.opened(type, hours.zone()),
                minutes,
                start,
                asked.end(start),
                slot.offered(),
                slot.heldUntil(asked),
                BookSlot.purpose(type.id(), minutes, start));
    }
}
