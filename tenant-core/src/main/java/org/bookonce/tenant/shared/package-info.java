/** What every feature uses: refusals with stable codes, input checks, ids, capability tokens and form keys. */
package org.bookonce.tenant.shared;
