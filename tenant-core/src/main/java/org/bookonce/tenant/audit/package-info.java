/** The append-only record of who did what (R1.11). */
package org.bookonce.tenant.audit;
