package org.bookonce.admin.identity;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.List;
import java.util.Optional;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.shared.Input;

/** What a checked ID token says of a person. Claims that are missing or of the wrong kind are as if they said nothing. */
final class Claims {

    /** The realm role of those who run the platform (R1.4), in the top-level claim {@code groups}. */
    private static final String OPERATOR = "platform-operator";

    private static final int LONGEST_NAME = 120;

    private Claims() {}

    static SignedIn signedIn(IDTokenClaimsSet claims, String idToken, String refreshToken) {
        String email = text(claims, "email");
        String name = List.of(text(claims, "name"), text(claims, "preferred_username"), email).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(claims.getSubject().getValue());
        Person person = new Person(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                name.codePointCount(0, name.length()) <= LONGEST_NAME
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)),
                email,
                !email.isEmpty() && Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")));
        boolean operator = operator(claims);
        return new SignedIn(person, operator, idToken, operator ? refreshToken : "");
    }

    private static String text(IDTokenClaimsSet claims, String name) {
        return Input.readable(Optional.ofNullable(claims.getStringClaim(name)).orElse(""));
    }

    private static boolean operator(IDTokenClaimsSet claims) {
        List<String> groups = claims.getStringListClaim("groups");
        return groups != null && groups.contains(OPERATOR);
    }
}
