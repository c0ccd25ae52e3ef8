package org.bookonce.tenant.membership;

import java.io.Serializable;

/**
 * Who signed in, whatever organization they go to: known by issuer and subject, never by e-mail (R1.1).
 *
 * @param issuer the OpenID provider
 * @param subject the person's name at that provider, stable and meaningless
 * @param name as the provider knows it; never empty
 * @param email as the provider knows it; empty when it knows none
 * @param emailVerified whether the provider saw that the address is theirs (R1.2)
 */
public record Person(String issuer, String subject, String name, String email, boolean emailVerified)
        implements Serializable {}
