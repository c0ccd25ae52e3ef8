/**
 * What waits for somebody: one page shows it, each feature says what of its own needs a person. A feature brings a
 * {@link org.bookonce.tenant.need.NeedSource}; nobody has to know which features there are.
 */
package org.bookonce.tenant.need;
