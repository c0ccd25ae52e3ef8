package org.bookonce.publicweb.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bookonce.tenant.shared.BusinessException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many slots one visitor may have kept back in ten minutes (R8.5). */
@ApplicationScoped
public class HoldLimit {

    @Inject
    Buckets buckets;

    @Inject
    @ConfigProperty(name = "bookonce.limits.holds-per-10-minutes", defaultValue = "60")
    int size;

    /** Counts an attempt, or turns it away; {@link LimitError}. */
    public void attempt(String address) {
        if (!buckets.take(BucketKey.of("hold", address), size)) {
            throw new BusinessException(LimitError.TOO_MANY);
        }
    }
}
