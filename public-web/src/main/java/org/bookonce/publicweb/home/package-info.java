/** The bare address: one sentence for who comes without a link. */
package org.bookonce.publicweb.home;
