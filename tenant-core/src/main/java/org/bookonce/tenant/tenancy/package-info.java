/**
 * Keeps organizations apart (R14.2). A request enters one organization ({@link CurrentTenant}); every use case marked
 * {@link InTenant} runs in a transaction that is bound to it ({@link Tenancy}); the database refuses rows of any other,
 * and all rows where none was entered. What only looks, and often, does so {@link AtAGlance}: with one query that is bound
 * in the same round trip ({@link Glance}).
 */
package org.bookonce.tenant.tenancy;
