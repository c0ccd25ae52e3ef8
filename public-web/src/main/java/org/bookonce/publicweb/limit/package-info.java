/**
 * How often one network address may guess tokens and book (R14.4, R8.5). The buckets are in PostgreSQL, where all nodes
 * see them, and are written in transactions of their own: what was counted stays counted when the request fails.
 */
package org.bookonce.publicweb.limit;
