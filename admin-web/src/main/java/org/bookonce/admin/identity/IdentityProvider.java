package org.bookonce.admin.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The OpenID provider, as the console speaks to it: authorization code with PKCE S256, state and nonce (R1.1). */
@ApplicationScoped
class IdentityProvider {

    private static final int TIMEOUT_MILLIS = 5000;
    private static final Scope SCOPE = new Scope("openid", "email", "profile");

    @Inject
    @ConfigProperty(name = "bookonce.identity.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "bookonce.identity.client-id")
    String clientId;

    @Inject
    @ConfigProperty(name = "bookonce.identity.client-secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "bookonce.web.console-url")
    String consoleUrl;

    /** Where the browser goes to sign in. */
    URI signIn(PendingSignIn pending) throws SignInException {
        return new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, new ClientID(clientId), callback())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Turns the code of the provider's answer into the person, whose ID token was checked. */
    SignedIn redeem(String code, PendingSignIn pending) throws SignInException {
        OIDCProviderMetadata metadata = metadata();
        JWT idToken = idToken(metadata, code, pending);
        try {
            IDTokenValidator validator = new IDTokenValidator(
                    metadata.getIssuer(),
                    new ClientID(clientId),
                    JWSAlgorithm.RS256,
                    metadata.getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS));
            IDTokenClaimsSet claims = validator.validate(idToken, new Nonce(pending.nonce()));
            return Claims.signedIn(claims, idToken.getParsedString());
        } catch (BadJOSEException e) {
            throw SignInException.refused("the ID token is not good", e);
        } catch (JOSEException | IOException e) {
            throw SignInException.unavailable(e);
        }
    }

    /** Where the browser goes to end the provider's session too; it comes back to the signed-out page. */
    URI signOut(SignedIn person) throws SignInException {
        try {
            return new LogoutRequest(
                            metadata().getEndSessionEndpointURI(),
                            JWTParser.parse(person.idToken()),
                            null,
                            new ClientID(clientId),
                            URI.create(consoleUrl + "/signed-out"),
                            null,
                            null)
                    .toURI();
        } catch (java.text.ParseException e) {
            throw SignInException.refused("the kept ID token cannot be read", e);
        }
    }

    private JWT idToken(OIDCProviderMetadata metadata, String code, PendingSignIn pending) throws SignInException {
        HTTPRequest request = new TokenRequest(
                        metadata.getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(clientId), new Secret(clientSecret)),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code), callback(), new CodeVerifier(pending.verifier())),
                        null)
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (response instanceof OIDCTokenResponse success
                    && success.getOIDCTokens().getIDToken() != null) {
                return success.getOIDCTokens().getIDToken();
            }
            throw SignInException.refused("the provider refused the code", null);
        } catch (IOException | ParseException e) {
            throw SignInException.unavailable(e);
        }
    }

    private OIDCProviderMetadata metadata() throws SignInException {
        try {
            return OIDCProviderMetadata.resolve(new Issuer(issuer), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
        } catch (GeneralException | IOException e) {
            throw SignInException.unavailable(e);
        }
    }

    private URI callback() {
        return URI.create(consoleUrl + "/callback");
    }
}
