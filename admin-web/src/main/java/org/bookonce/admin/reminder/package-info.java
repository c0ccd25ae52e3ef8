/** The part of the organization's settings about reminders (R10.1). */
package org.bookonce.admin.reminder;
