package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.Tokens;

/** The public addresses of one-offs, absolute. Each asks for the organization, many of them once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OneOffAddresses {

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    @Inject
    Tokens tokens;

    protected OneOffAddresses() {}

    /** Of one whose token is at hand. */
    String of(String token) {
        return addresses.oneOff(organizations.current().slug(), token);
    }

    /** Of one whose token is derived again from its seed (R14.1). */
    String of(byte[] tokenSeed) {
        return ofMany().apply(tokenSeed);
    }

    /** Of many, by the seeds of their tokens. */
    Function<byte[], String> ofMany() {
        String slug = organizations.current().slug();
        return tokenSeed -> addresses.oneOff(slug, tokens.show(OneOffMeetings.TOKEN, tokenSeed));
    }
}
