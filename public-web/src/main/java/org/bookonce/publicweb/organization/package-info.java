/** The first part of every address: which organization it is about. */
package org.bookonce.publicweb.organization;
