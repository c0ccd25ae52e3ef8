/** Where a meeting takes place, as its host says it or its invitee is asked (R2.2, R3.1). */
package org.bookonce.scheduling.location;
