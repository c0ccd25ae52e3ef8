package org.bookonce.stack.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import org.bookonce.tenant.organization.Organizations;

/** Inside the archive: organizations whose lock can be taken out, to show what it is good for. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class LooseOrganizations extends Organizations {

    private static volatile boolean loose;

    /** From now on nobody waits for anybody, or everybody does again. */
    static void loosen(boolean yes) {
        loose = yes;
    }

    @Override
    public void lock() {
        if (!loose) {
            super.lock();
        }
    }
}
