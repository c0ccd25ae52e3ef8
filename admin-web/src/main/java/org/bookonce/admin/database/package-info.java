/** Under which names this archive has its data sources. */
package org.bookonce.admin.database;
