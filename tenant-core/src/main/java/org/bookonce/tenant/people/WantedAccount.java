package org.bookonce.tenant.people;

import java.time.Instant;
import java.util.UUID;

/**
 * An account that somebody who was invited should have.
 *
 * @param language tag of the language of the mail that lets them choose a password
 * @param until when that mail's link need not work any longer
 * @param attempts how often it was tried in this round
 */
public record WantedAccount(UUID invitationId, String email, String language, Instant until, int attempts) {}
