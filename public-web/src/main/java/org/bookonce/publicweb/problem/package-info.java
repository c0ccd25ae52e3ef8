/** What is shown when there is nothing to book: the messages and status codes of SPEC section 13, never a trace. */
package org.bookonce.publicweb.problem;
