/**
 * Who sits at the console: OpenID Connect against Keycloak, authorization code with PKCE (R1.1).
 *
 * <p>Decisions. Jakarta Security's own OpenID mechanism sends no PKCE challenge, so {@link
 * org.bookonce.admin.identity.ConsoleAuthentication} is a mechanism of ours over the OpenID library. The session holds
 * issuer and subject, nothing about what the person may do: that is read from the database on every request (R1.3).
 * Nothing about the provider is cached: asking for its metadata at each sign-in is how we notice that it is down and can
 * say so, instead of sending the browser to an address that does not answer. Whether somebody is platform operator is
 * asked anew while they act as one: their refresh token brings the roles that the provider knows now, needs no further
 * client or rights, and is worth nothing once they were signed out or locked out there.
 */
package org.bookonce.admin.identity;
