package org.bookonce.scheduling.account;

import org.bookonce.tenant.people.AccountState;

/**
 * What came of asking the sign-in service.
 *
 * @param reason in the service's words, where it refused; otherwise empty
 */
record AccountAnswer(AccountState state, String reason) {

    /** An answer that its state says enough about. */
    AccountAnswer(AccountState state) {
        this(state, "");
    }
}
