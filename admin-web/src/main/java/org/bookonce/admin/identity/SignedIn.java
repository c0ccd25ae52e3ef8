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
 * @param refreshToken kept for one purpose and of operators only: it asks the provider whether they still are one; empty
 *     for everybody else
 */
public record SignedIn(Person person, boolean operator, String idToken, String refreshToken) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    /** Who is signed in on this request's session, without starting a session. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
    }

    /** Takes the place of what the session said of the same person. */
    void renew(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(ATTRIBUTE, this);
        }
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
