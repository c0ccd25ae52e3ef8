/** Which sites may show booking pages inside of theirs (R6.8). */
package org.bookonce.admin.embed;
