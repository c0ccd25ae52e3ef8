/**
 * An organization's own words in mails to invitees (R10.3): per kind of mail and language a subject and an introduction,
 * and one closing text for all of them, with variables in braces.
 *
 * <p>Decisions:
 * <ul>
 *   <li>An empty text means the standard one, so that going back to it is emptying it.
 *   <li>What is written is text: its variables are filled in as text, and the letter escapes the whole (R14.5). A variable
 *       that there is none of, and a brace that belongs to none, are refused when they are written, never found out when a
 *       mail is sent.
 *   <li>A mail takes the words along that are in force when it is queued; later changes leave it as it is.
 *   <li>Hosts read the standard words: they work with the product, and know it.
 * </ul>
 */
package org.bookonce.scheduling.template;
