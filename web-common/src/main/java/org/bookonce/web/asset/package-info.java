/**
 * Stylesheets, scripts, fonts and pictures under {@code /assets/*}. Any jar or archive brings some by keeping them in
 * {@code META-INF/bookonce-assets} on its class path; JAX-RS at {@code /} would hide the container's static files.
 */
package org.bookonce.web.asset;
