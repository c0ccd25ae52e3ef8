/**
 * The invitee's side: pages without a session and without accounts, one package per family of pages, templates of the
 * same name under {@code src/main/jte}. A resource parses, calls one use case, and renders a {@code Page}.
 */
package org.bookonce.publicweb;
