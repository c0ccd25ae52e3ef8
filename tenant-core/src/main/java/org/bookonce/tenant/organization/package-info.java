/** Organizations, the tenants: their names, slugs (R1.10), language and zone. */
package org.bookonce.tenant.organization;
