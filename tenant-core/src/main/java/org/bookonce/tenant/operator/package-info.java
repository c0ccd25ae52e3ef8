/**
 * Those who run the platform (R1.4): the plan catalogue, organizations in numbers, suspending and reactivating them, and
 * break-glass, the one way to see what is in an organization.
 *
 * <p>Decisions. Who is an operator is known before a use case is asked: {@link
 * org.bookonce.tenant.operator.CurrentOperator} is filled in by the console after it asked the identity provider, and
 * every use case here authorizes through it. To everybody else nothing of this exists. Row-level security binds operators
 * like anyone: a resolver names the organizations, by id, and each is entered to be counted. A grant belongs to one
 * operator and one organization, lies in that organization's data and runs out by the database's clock (R8.4).
 */
package org.bookonce.tenant.operator;
