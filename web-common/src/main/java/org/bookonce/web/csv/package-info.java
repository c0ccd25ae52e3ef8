/** Lists as files for spreadsheets (RFC 4180). */
package org.bookonce.web.csv;
