/**
 * What a request is before anyone looks at its content: its number, its sender's address, its size. Too long, too large
 * or malformed requests get a short clear page, never a server error.
 */
package org.bookonce.web.request;
