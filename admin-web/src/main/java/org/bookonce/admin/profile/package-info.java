/** What people say about themselves; it rules how they read the console. */
package org.bookonce.admin.profile;
