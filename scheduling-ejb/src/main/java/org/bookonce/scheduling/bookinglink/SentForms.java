package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingDesk;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.tenant.shared.FormKeys;

/**
 * Forms whose link is not at its address any more: switched off, deleted, renamed, or without a host. Sent again, one that
 * booked when it could gets its booking all the same (R8.3).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SentForms {

    @Inject
    FormKeys formKeys;

    @Inject
    BookingDesk desk;

    protected SentForms() {}

    /** The booking that this form made; nothing for a forged one, and for one that made none. */
    Optional<MadeBooking> again(SlotRequest wanted) {
        return formKeys.nonce(wanted.formKey())
                .filter(nonce -> desk.linkOfForm(nonce)
                        .filter(link -> issued(wanted, link))
                        .isPresent())
                .flatMap(nonce -> desk.madeByForm(nonce).get());
    }

    private boolean issued(SlotRequest wanted, UUID link) {
        return formKeys.find(wanted.formKey(), SlotRequest.formPurpose(link, wanted.minutes(), wanted.start()))
                .isPresent();
    }
}
