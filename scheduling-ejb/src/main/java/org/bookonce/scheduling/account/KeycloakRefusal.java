package org.bookonce.scheduling.account;

import org.bookonce.tenant.people.AccountState;

/** Keycloak did not do what it was asked, or could not be asked. */
final class KeycloakRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final AccountState state;
    private final int status;

    /** Nobody answered. */
    KeycloakRefusal(Exception cause) {
        super("", cause);
        this.state = AccountState.UNREACHABLE;
        this.status = 0;
    }

    /** The same refusal, known to mean something else. */
    KeycloakRefusal(AccountState state, KeycloakRefusal refusal) {
        super(refusal.getMessage(), refusal);
        this.state = state;
        this.status = refusal.status;
    }

    /**
     * It answered.
     *
     * @param reason in its words
     */
    KeycloakRefusal(AccountState state, int status, String reason) {
        super(reason);
        this.state = state;
        this.status = status;
    }

    /** The HTTP status, or 0. */
    int status() {
        return status;
    }

    /** What to note; the service's words only where nobody else can tell why. */
    AccountAnswer answer() {
        return state == AccountState.REFUSED ? new AccountAnswer(state, getMessage()) : new AccountAnswer(state);
    }
}
