package org.bookonce.publicweb.organization;

import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** An organization was asked for by a slug that it no longer uses (R1.10). */
class FormerSlug extends BusinessException {

    private final String current;

    FormerSlug(String current) {
        super(AccessError.NOT_FOUND);
        this.current = current;
    }

    /** The slug that it uses now. */
    String current() {
        return current;
    }
}
