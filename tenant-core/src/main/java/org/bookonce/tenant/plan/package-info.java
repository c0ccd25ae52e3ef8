/**
 * Plans, their limits and what counts against them (R1.6–1.9). Usage is counted from live rows under a lock; the
 * catalogue is the platform's, an allowance is a lower limit that an owner or admin sets for one member.
 */
package org.bookonce.tenant.plan;
