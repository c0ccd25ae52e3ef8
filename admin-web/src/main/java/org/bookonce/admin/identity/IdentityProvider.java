package org.bookonce.admin.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
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
        AuthorizationGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), callback(), new CodeVerifier(pending.verifier()));
        OIDCTokens tokens = tokens(metadata, grant)
                .orElseThrow(() -> SignInException.refused("the provider refused the code", null));
        return signedIn(metadata, tokens, new Nonce(pending.nonce()));
    }

    /**
     * The same person as the provider knows them now; nothing when their session there has ended, or they may no longer
     * sign in.
     */
    Optional<SignedIn> renew(SignedIn person) throws SignInException {
        OIDCProviderMetadata metadata = metadata();
        Optional<OIDCTokens> tokens = tokens(metadata, new RefreshTokenGrant(new RefreshToken(person.refreshToken())));
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        SignedIn renewed = signedIn(metadata, tokens.get(), null);
        if (!renewed.subject().equals(person.subject()) || !renewed.issuer().equals(person.issuer())) {
            throw SignInException.refused("the provider answered about somebody else", null);
        }
        return Optional.of(renewed);
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

    private SignedIn signedIn(OIDCProviderMetadata metadata, OIDCTokens tokens, Nonce nonce) throws SignInException {
        try {
            IDTokenValidator validator = new IDTokenValidator(
                    metadata.getIssuer(),
                    new ClientID(clientId),
                    JWSAlgorithm.RS256,
                    metadata.getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS));
            JWT idToken = tokens.getIDToken();
            String refreshToken = tokens.getRefreshToken() == null
                    ? ""
                    : tokens.getRefreshToken().getValue();
            return Claims.signedIn(validator.validate(idToken, nonce), idToken.getParsedString(), refreshToken);
        } catch (BadJOSEException e) {
            throw SignInException.refused("the ID token is not good", e);
        } catch (JOSEException | IOException e) {
            throw SignInException.unavailable(e);
        }
    }

    /** The tokens for a grant; nothing when the provider says that it is not, or no longer, worth any. */
    private Optional<OIDCTokens> tokens(OIDCProviderMetadata metadata, AuthorizationGrant grant)
            throws SignInException {
        HTTPRequest request = new TokenRequest(
                        metadata.getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(clientId), new Secret(clientSecret)),
                        grant,
                        null)
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
                throw new IOException("the token endpoint answered " + answer.getStatusCode());
            }
            return OIDCTokenResponseParser.parse(answer) instanceof OIDCTokenResponse success
                    ? Optional.of(success.getOIDCTokens()).filter(tokens -> tokens.getIDToken() != null)
                    : Optional.empty();
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
