/**
 * The real parts on one machine: PostgreSQL, Keycloak, an SMTP sink with a mail reader, Payara Micro with both web
 * archives. {@link org.bookonce.stack.Stack} starts them for {@code ./bookonce up} and for the tests alike; each part
 * can be started alone. Everything listens on 127.0.0.1 only.
 */
package org.bookonce.stack;
