/**
 * The console's pages of event types (R3.1–R3.3): the list, the editor with its booking form, a member's own page.
 *
 * <p>Decisions: what can be left as it is has a value that suits most, so that a title alone makes an event type.
 */
package org.bookonce.admin.eventtype;
