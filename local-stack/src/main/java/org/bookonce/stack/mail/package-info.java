/**
 * The SMTP sink and its reader in the browser. Mails come from anywhere: whatever is in them is shown as text, or inside
 * a frame without scripts, network and origin.
 */
package org.bookonce.stack.mail;
