package org.bookonce.publicweb.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bookonce.tenant.shared.BusinessException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many addresses that lead nowhere one visitor may try in ten minutes (R14.4). It fails closed: who used them up
 * sees no capability page at all for a while, on any node a second later, and when the count cannot be read nobody does.
 */
@ApplicationScoped
public class GuessLimit {

    @Inject
    Buckets buckets;

    @Inject
    @ConfigProperty(name = "bookonce.limits.guesses-per-10-minutes", defaultValue = "30")
    int size;

    /** Turns away who guessed too often; {@link LimitError}. */
    public void check(String address) {
        if (!buckets.hasLeft(key(address))) {
            throw new BusinessException(LimitError.TOO_MANY);
        }
    }

    /** Counts an address that led nowhere; {@link LimitError} when it was one too many. */
    public void missed(String address) {
        if (!buckets.take(key(address), size)) {
            throw new BusinessException(LimitError.TOO_MANY);
        }
    }

    private static long key(String address) {
        return BucketKey.of("guess", address);
    }
}
