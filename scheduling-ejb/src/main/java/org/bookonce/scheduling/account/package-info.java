/**
 * Accounts for signing in, of people who were invited (R1.2, R1.5).
 *
 * <p>An invitation commits first; {@code AccountQueue} puts its id into the queue in the same transaction. Afterwards a
 * worker ({@code PrepareAccount}) asks the sign-in service ({@code KeycloakAccounts}) whether the address has an account
 * and makes one where it has none; the service itself sends the mail that lets the person choose a password. What it
 * said stands with the invitation, in words, while it goes on trying.
 *
 * <p>Decisions:
 * <ul>
 *   <li>A service that is down loses nothing: the invitation stands and its mail is out. It is tried again from ten
 *       seconds to half an hour later, until the invitation is answered, revoked or expired.
 *   <li>In an account that exists nothing is changed. If its owner never chose a password, they get that mail again:
 *       that is also how a job goes on that was stopped between making the account and sending the mail.
 *   <li>The client signs in with a service account of its own, which may look up and make users and nothing else.
 *   <li>An account opens nothing by itself: memberships are ours (R1.3). It stays when an invitation is revoked.
 * </ul>
 */
package org.bookonce.scheduling.account;
