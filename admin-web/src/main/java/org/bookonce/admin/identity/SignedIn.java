package org.bookonce.admin.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.bookonce.tenant.membership.Person;

/**
 * The person of a session (R1.1), as the ID token described them when they signed in.
 *
 * @param operator whether they had the realm role {@code platform-operator} then (R1.4)
 * @param idToken kept for one purpose: it tells the provider whose session ends at sign-out
 */
public record SignedIn(Person person, boolean operator, String idToken) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    /** Who is signed in on this request's session, without starting a session. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
    }

    /** Makes this the person of the session, under a new session id so that a planted one is worth nothing. */
    void enter(HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, this);
    }

    /** The provider. */
    public String issuer() {
        return person.issuer();
    }

    /** The person's name at the provider, stable and meaningless. */
    public String subject() {
        return person.subject();
    }
}
