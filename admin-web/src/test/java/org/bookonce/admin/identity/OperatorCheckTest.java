package org.bookonce.admin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bookonce.admin.identity.OperatorCheck.Answer;
import org.bookonce.tenant.membership.Person;
import org.junit.jupiter.api.Test;

/** R1.3: what the token said at sign-in is a reason to ask, not an answer. */
class OperatorCheckTest {

    private static final Person OLGA = new Person("issuer", "7", "Olga Petrov", "olga@bookonce.example", true);

    private final Map<String, Object> session = new HashMap<>();
    private final OperatorCheck check = new OperatorCheck();
    private final Provider provider = new Provider();

    OperatorCheckTest() {
        check.provider = provider;
    }

    @Test
    void who_was_none_at_sign_in_is_none_and_the_provider_is_not_asked() {
        signedIn(false);
        assertThat(check.check(request()).answer()).isEqualTo(Answer.NO);
        session.clear();
        assertThat(check.check(request()).answer()).isEqualTo(Answer.NO);
        assertThat(provider.asked).isZero();
    }

    @Test
    void a_confirmed_one_is_believed_for_a_moment() {
        signedIn(true);
        provider.answer = Optional.of(new SignedIn(OLGA, true, "id-2", "refresh-2"));
        assertThat(check.check(request())).isEqualTo(new OperatorCheck.Checked(Answer.YES, Optional.of(OLGA)));
        assertThat(check.check(request()).answer()).isEqualTo(Answer.YES);
        assertThat(provider.asked).isOne();
        assertThat(SignedIn.of(request()).map(SignedIn::refreshToken)).contains("refresh-2");
    }

    @Test
    void whose_role_or_session_is_gone_is_none_until_it_is_back() {
        signedIn(true);
        provider.answer = Optional.of(new SignedIn(OLGA, false, "id-2", ""));
        assertThat(check.check(request())).isEqualTo(new OperatorCheck.Checked(Answer.NO, Optional.empty()));
        provider.answer = Optional.empty();
        assertThat(check.check(request()).answer()).isEqualTo(Answer.NO);
        provider.answer = Optional.of(new SignedIn(OLGA, true, "id-3", "refresh-3"));
        assertThat(check.check(request()).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void a_provider_that_does_not_answer_leaves_it_open() {
        signedIn(true);
        provider.failure = SignInException.unavailable(new IOException("timed out"));
        assertThat(check.check(request())).isEqualTo(new OperatorCheck.Checked(Answer.UNKNOWN, Optional.empty()));
    }

    @Test
    void an_answer_about_somebody_else_is_a_no() {
        signedIn(true);
        provider.failure = SignInException.refused("somebody else", null);
        assertThat(check.check(request()).answer()).isEqualTo(Answer.NO);
    }

    private void signedIn(boolean operator) {
        session.put(SignedIn.class.getName(), new SignedIn(OLGA, operator, "id-1", operator ? "refresh-1" : ""));
    }

    private HttpServletRequest request() {
        return fake(HttpServletRequest.class, "getSession", arguments -> fakeSession());
    }

    private HttpSession fakeSession() {
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> session.get(arguments[0]);
                    case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
                    case "removeAttribute" -> session.remove(arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static <T> T fake(Class<T> type, String name, java.util.function.Function<Object[], Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(name)) {
                        return answer.apply(arguments);
                    }
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static final class Provider extends IdentityProvider {

        private Optional<SignedIn> answer = Optional.empty();
        private SignInException failure;
        private int asked;

        @Override
        Optional<SignedIn> renew(SignedIn person) throws SignInException {
            asked++;
            if (failure != null) {
                throw failure;
            }
            return answer;
        }
    }
}
