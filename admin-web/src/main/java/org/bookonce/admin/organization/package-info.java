/** What owners and admins say about their organization (R1.10): how it comes about, its settings, its look, its end. */
package org.bookonce.admin.organization;
