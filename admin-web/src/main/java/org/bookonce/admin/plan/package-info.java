/**
 * The console's page of plan and limits (R1.6, R1.8): what the plan has room for and what is used, the members'
 * allowances, and the change to another plan.
 */
package org.bookonce.admin.plan;
