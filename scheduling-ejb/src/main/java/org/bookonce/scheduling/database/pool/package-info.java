/**
 * What the driver leaves undone for a pool. A server that reads an EAR loads data sources beside it, from {@code lib}: so
 * this package needs nothing but the driver, and is a jar of its own there.
 */
package org.bookonce.scheduling.database.pool;
