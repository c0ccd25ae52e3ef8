/** The console's audit log: the page with its filters in the address, and the file (R1.11). */
package org.bookonce.admin.audit;
