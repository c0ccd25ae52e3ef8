/**
 * What both web archives share and neither could do alone: headers (R14.3), the Origin check (R14.4), limits on requests,
 * the visitor's preferences (R6.2), assets and design tokens. Each feature is a package; {@code web-fragment.xml} puts
 * the filters in order. An archive adjusts them with context parameters in its {@code web.xml}:
 *
 * <ul>
 *   <li>{@code org.bookonce.web.content-security-policy}: another policy, or {@code none} where something else sends it
 *   <li>{@code org.bookonce.web.private-paths}: pattern of the paths that are neither kept nor indexed
 *   <li>{@code org.bookonce.web.origin-key}: the configuration key of the address whose origin may send forms
 *   <li>{@code org.bookonce.web.body-limit}: bytes that a request's body may have
 *   <li>{@code org.bookonce.web.upload-paths}, {@code org.bookonce.web.upload-limit}: pattern of the paths that take larger
 *       bodies, and how large
 * </ul>
 */
package org.bookonce.web;
