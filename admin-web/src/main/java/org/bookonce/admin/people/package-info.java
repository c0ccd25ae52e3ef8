/**
 * The console's pages about people: the list, one person with what owners and admins can do to them, and leaving (R1.4,
 * R1.5). Every dialog says first, in numbers, what it will break.
 */
package org.bookonce.admin.people;
