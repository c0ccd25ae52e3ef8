package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Visitor;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Keeps a slot back while its form is open, for ten minutes (R6.4, R8.4): one per visitor and link, the former one is
 * given back.
 */
@Stateless
@InTenant
public class HoldSlot {

    @Inject
    Links links;

    @Inject
    SlotFinder finder;

    @Inject
    FormHolds formHolds;

    @Inject
    LinkLocks linkLocks;

    @Inject
    FormKeys formKeys;

    /** What the form key of the page of a link is issued for; it names the visitor. */
    public static String purpose(UUID eventTypeId) {
        return "hold-slot:" + eventTypeId;
    }

    /**
     * Holds.
     *
     * @param minutes one of the link's durations
     * @param formKey issued for {@link #purpose}: no hold without a visit of the page (R8.5)
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}, {@link BookingLinkError#CLOSED}, {@link
     *     BookingLinkError#DURATION_UNKNOWN}, what is wrong with the form key, {@link BookingLinkError#SLOT_TAKEN}, {@link
     *     BookingLinkError#SLOT_UNKNOWN}
     */
    public HeldSlot hold(String slug, int minutes, Instant start, String formKey) {
        BookableEventType type = links.find(slug);
        byte[] visitor = formKeys.verify(formKey, purpose(type.id())).visitor();
        Asked before = Asked.fresh(type, Links.minutes(type, minutes), visitor);
        LockedLink locked = linkLocks.lock(before, Links.start(start));
        Instant now = locked.had().get();
        Asked asked = locked.asked();
        FoundSlot slot = finder.slot(asked, finder.hours(asked), start);
        slot.require();
        return new HeldSlot(Visitor.text(visitor), start, asked.end(start), formHolds.replace(asked, slot, start, now));
    }
}
