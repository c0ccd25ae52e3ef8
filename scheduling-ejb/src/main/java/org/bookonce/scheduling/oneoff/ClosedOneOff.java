package org.bookonce.scheduling.oneoff;

import org.bookonce.tenant.shared.BusinessException;

/** The answer of a link that is closed: the message of its state, for visitors and for losers of a race (R4.10). */
final class ClosedOneOff {

    private ClosedOneOff() {}

    /** Refuses every state but open. */
    static void refuse(OneOffStatus status) {
        switch (status) {
            case OPEN -> {
                // nothing to refuse
            }
            case BOOKED -> throw new BusinessException(OneOffError.BOOKED);
            case EXPIRED -> throw new BusinessException(OneOffError.EXPIRED);
            case DELETED -> throw new BusinessException(OneOffError.DELETED);
        }
    }
}
