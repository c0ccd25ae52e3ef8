/**
 * The console's pages about messages (R10.4): the list, and one message with what it says and what can be done about it.
 *
 * <p>A letter is a document of its own, with styles of its own, at an address of its own; the page frames it. Its policy
 * lets it draw itself and do nothing else: no script, no form, nothing fetched, an origin of its own ({@code LetterFrame}).
 */
package org.bookonce.admin.message;
