package org.bookonce.admin.identity;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sign-in that was begun and waits for the provider's answer. Several may wait in one session, one per tab; the
 * oldest gives way, so that a session cannot be filled up.
 *
 * @param state ties the answer to this session
 * @param nonce ties the ID token to this sign-in
 * @param verifier the PKCE secret whose hash was sent along
 * @param target where to go afterwards: a path of ours with its query
 */
record PendingSignIn(String state, String nonce, String verifier, String target) implements Serializable {

    private static final String ATTRIBUTE = PendingSignIn.class.getName();
    private static final int MOST = 8;

    /** A new one with fresh secrets, kept in the session. */
    static PendingSignIn begin(HttpServletRequest request, String target) {
        PendingSignIn pending = new PendingSignIn(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), target);
        HttpSession session = request.getSession();
        synchronized (PendingSignIn.class) {
            LinkedHashMap<String, PendingSignIn> waiting = waiting(session);
            waiting.put(pending.state(), pending);
            waiting.keySet().stream()
                    .limit(Math.max(0, waiting.size() - MOST))
                    .toList()
                    .forEach(waiting::remove);
            session.setAttribute(ATTRIBUTE, waiting);
        }
        return pending;
    }

    /** The one with this state, which can be taken once. */
    static Optional<PendingSignIn> take(HttpServletRequest request, String state) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        synchronized (PendingSignIn.class) {
            LinkedHashMap<String, PendingSignIn> waiting = waiting(session);
            Optional<PendingSignIn> pending = Optional.ofNullable(waiting.remove(state));
            session.setAttribute(ATTRIBUTE, waiting);
            return pending;
        }
    }

    @SuppressWarnings("unchecked")
    private static LinkedHashMap<String, PendingSignIn> waiting(HttpSession session) {
        Object waiting = session.getAttribute(ATTRIBUTE);
        return waiting == null ? new LinkedHashMap<>() : new LinkedHashMap<>((Map<String, PendingSignIn>) waiting);
    }
}
