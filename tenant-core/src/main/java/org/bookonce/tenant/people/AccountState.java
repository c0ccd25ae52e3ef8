package org.bookonce.tenant.people;

/** Whether the invited person can sign in, as far as the sign-in service said. */
public enum AccountState {
    /** It is about to be asked. */
    WAITING(false),
    /** There was an account with this address; nothing was changed in it. */
    EXISTING(true),
    /** An account was made, and the service sent the mail that lets the person choose a password. */
    CREATED(true),
    /** The service does not answer. */
    UNREACHABLE(false),
    /** There is an account now, but the service could not send its mail. */
    UNMAILED(false),
    /** The service answers, but does not let us in: whoever runs the platform has to see to it. */
    NOT_SET_UP(false),
    /** The account with this address is switched off there. */
    DISABLED(true),
    /** The service does not take this address, for a reason that will not pass. */
    REFUSED(true);

    private final boolean settled;

    AccountState(boolean settled) {
        this.settled = settled;
    }

    /** Whether trying again would change nothing. */
    public boolean settled() {
        return settled;
    }
}
