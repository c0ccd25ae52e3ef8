/** The console's page with an organization's own words in mails, which are looked at before they are saved (R10.3). */
package org.bookonce.admin.template;
