/** The console's page of schedules: weekly hours, dates with hours of their own, and what they come to (R3.1, R3.4). */
package org.bookonce.admin.availability;
