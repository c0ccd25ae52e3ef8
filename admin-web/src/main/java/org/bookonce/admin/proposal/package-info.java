/** What invitees propose for a one-off (R2.12): the page where its host accepts a time or answers, and the way there. */
package org.bookonce.admin.proposal;
