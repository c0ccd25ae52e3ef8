package org.bookonce.scheduling.reminder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.tenancy.InTenant;

/** Whom the organization reminds and how long before, for owners and admins (R1.4, R10.1). */
@Stateless
@InTenant
public class ShowReminderSettings {

    @Inject
    Reminders reminders;

    @Inject
    CurrentMember current;

    /** The settings as they are. */
    public ReminderSettings show() {
        current.reader().requireAdmin();
        return reminders.settings();
    }
}
