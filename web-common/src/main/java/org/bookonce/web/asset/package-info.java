/**
 * Stylesheets, scripts, fonts and pictures under {@code /assets/*}. Any jar or archive brings some by keeping them in
 * {@code META-INF/bookonce-assets} on its class path; JAX-RS at {@code /} would hide the container's static files.
 *
 * <p>Decision: a large stylesheet is kept as one sheet per concern, which the one that pages name imports; they are joined
 * when it is loaded, so that a page waits for one answer, and its version changes with any of them.
 */
package org.bookonce.web.asset;
