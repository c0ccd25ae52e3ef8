/**
 * What a visitor without an account prefers: language (R6.5), time zone and clock (R6.2), light or dark. Asked for with
 * address parameters, remembered in cookies, guessed from the browser's headers.
 */
package org.bookonce.web.preference;
