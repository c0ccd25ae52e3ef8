/** What every page is made of: the frame around it, the meeting's card, the line about the time zone (R6.1, R6.2). */
package org.bookonce.publicweb.page;
