/**
 * The people of an organization and what becomes of them (R1.4, R1.5): roles, the handing over of an organization,
 * deactivating and coming back.
 *
 * <p>{@link org.bookonce.tenant.people.Roster} is the only writer of roles and activity. Whoever changes something locks
 * the organization first and is then read again: two people who change each other at the same moment come one after the
 * other, and the second one has the role that the first one left them. {@code Authority} says who may do what to whom.
 * That an organization never loses its last active owner is said there, and once more by the database (V5).
 *
 * <p>Decisions. Deactivating and leaving are one state: whoever comes back has the role they had, and nothing of what
 * was deleted. What a member's going does to their time is {@code scheduling.departure}'s. Members see no list of
 * people: they have what is their own (R1.4).
 */
package org.bookonce.tenant.people;
