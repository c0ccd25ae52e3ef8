package org.bookonce.stack.launch;

/** The ports the stack opens on 127.0.0.1, each with its default and the environment variable that changes it. */
public enum Port {
    HTTP(8080, "Payara Micro (public pages and console)"),
    KEYCLOAK(8180, "Keycloak (sign-in)"),
    KEYCLOAK_MANAGEMENT(9180, "Keycloak (health)"),
    MAIL(8025, "the mail reader"),
    SMTP(2525, "the SMTP sink"),
    DATABASE(5433, "PostgreSQL");

    private final int number;
    private final String purpose;

    Port(int number, String purpose) {
        this.number = number;
        this.purpose = purpose;
    }

    /** The number used when the environment names none. */
    public int byDefault() {
        return number;
    }

    /** What listens there, in words for people. */
    public String purpose() {
        return purpose;
    }

    /** The environment variable that changes it, such as {@code BOOKONCE_HTTP_PORT}. */
    public String variable() {
        return "BOOKONCE_" + name() + "_PORT";
    }
}
