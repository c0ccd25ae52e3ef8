package org.bookonce.admin.identity;

/** A sign-in that came to nothing. */
class SignInException extends Exception {

    private final boolean providerDown;

    private SignInException(String message, boolean providerDown, Throwable cause) {
        super(message, cause);
        this.providerDown = providerDown;
    }

    /** The provider does not answer, or not as a provider should. */
    static SignInException unavailable(Throwable cause) {
        return new SignInException("the identity provider does not answer", true, cause);
    }

    /** The provider, or our check of its answer, said no. */
    static SignInException refused(String why, Throwable cause) {
        return new SignInException(why, false, cause);
    }

    /** Whether trying again later is the only remedy. */
    boolean providerDown() {
        return providerDown;
    }
}
