/** Pages outside of organizations: where a person lands, and what is left after sign-out or a failed sign-in. */
package org.bookonce.admin.home;
