/** What the product says, and how it writes times, in every language. */
package org.bookonce.tenant.text;
