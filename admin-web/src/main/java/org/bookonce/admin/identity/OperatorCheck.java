package org.bookonce.admin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bookonce.tenant.membership.Person;

/**
 * Whether the person of a session is platform operator (R1.4) at this moment, whatever their token said when they signed
 * in (R1.3). The provider is asked when an operator's page is wanted, and what it said is believed for twenty seconds: a
 * role that was taken away there ends here well within a minute. Nobody else's requests ask.
 */
@ApplicationScoped
public class OperatorCheck {

    private static final System.Logger LOG = System.getLogger(OperatorCheck.class.getName());
    private static final Duration BELIEVED = Duration.ofSeconds(20);
    private static final String CONFIRMED = OperatorCheck.class.getName();

    /** When the provider last said yes. */
    private record Confirmed(Instant at) implements Serializable {

        boolean fresh() {
            return Instant.now().isBefore(at.plus(BELIEVED));
        }
    }

    /** What is known. */
    public enum Answer {
        YES,
        NO,
        /** The provider does not answer. */
        UNKNOWN
    }

    /** The answer, and the person when it is yes. */
    public record Checked(Answer answer, Optional<Person> person) {}

    @Inject
    IdentityProvider provider;

    /** Asks, where the token of the sign-in gave reason to. */
    public Checked check(HttpServletRequest request) {
        Optional<SignedIn> person = SignedIn.of(request).filter(SignedIn::operator);
        Answer answer = person.map(someone -> answer(request, someone)).orElse(Answer.NO);
        return new Checked(
                answer, person.filter(someone -> answer == Answer.YES).map(SignedIn::person));
    }

    private Answer answer(HttpServletRequest request, SignedIn person) {
        HttpSession session = request.getSession(false);
        if (session.getAttribute(CONFIRMED) instanceof Confirmed last && last.fresh()) {
            return Answer.YES;
        }
        try {
            Optional<SignedIn> now = provider.renew(person).filter(SignedIn::operator);
            if (now.isEmpty()) {
                // what is not confirmed is not remembered either: a role that was given back counts at once
                session.removeAttribute(CONFIRMED);
                return Answer.NO;
            }
            now.get().renew(request);
            session.setAttribute(CONFIRMED, new Confirmed(Instant.now()));
            return Answer.YES;
        } catch (SignInException e) {
            LOG.log(Level.WARNING, "an operator could not be confirmed: {0} ({1})", e.getMessage(), e.getCause());
            return e.providerDown() ? Answer.UNKNOWN : Answer.NO;
        }
    }
}
