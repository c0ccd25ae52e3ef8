package org.bookonce.publicweb.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bookonce.tenant.shared.BusinessException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many proposals of other times one visitor may send in ten minutes (R8.5). */
@ApplicationScoped
public class ProposalLimit {

    @Inject
    Buckets buckets;

    @Inject
    @ConfigProperty(name = "bookonce.limits.proposals-per-10-minutes", defaultValue = "20")
    int size;

    /** Counts an attempt, or turns it away; {@link LimitError}. */
    public void attempt(String address) {
        if (!buckets.take(BucketKey.of("proposal", address), size)) {
            throw new BusinessException(LimitError.TOO_MANY);
        }
    }
}
