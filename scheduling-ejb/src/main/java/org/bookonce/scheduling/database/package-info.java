/** How the application reaches PostgreSQL, and how its schema comes about ({@code db/migration}). */
package org.bookonce.scheduling.database;
