/**
 * What becomes of pictures that people upload (R14.5). None is kept as it came: it is known by how it begins, decoded
 * within limits and drawn anew, so that neither metadata nor scripts nor a second file hidden in the first are left.
 */
package org.bookonce.tenant.picture;
