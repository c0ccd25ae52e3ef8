package org.bookonce.scheduling.reminder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;

/** Changes whom the organization reminds and how long before; owners and admins only (R1.4, R10.1). */
@Stateless
@InTenant
public class ChangeReminderSettings {

    @Inject
    Reminders reminders;

    @Inject
    CurrentMember current;

    @Inject
    CurrentTenant tenant;

    @Inject
    Organizations organizations;

    @Inject
    AuditLog audit;

    /**
     * Changes them.
     *
     * @return their new version
     * @throws BusinessException for the field {@code leads}; {@link ReminderError#STALE}
     */
    public int change(ReminderSettings wanted) {
        current.require().requireAdmin();
        List<Integer> leads = leads(wanted.leads());
        ReminderSettings kept = new ReminderSettings(leads, wanted.toInvitee(), wanted.toHost(), wanted.version());
        if (!reminders.save(kept)) {
            throw new BusinessException(ReminderError.STALE);
        }
        audit.record(new AuditLog.Deed(
                "reminder.change",
                "organization",
                tenant.require(),
                organizations.current().name(),
                leads.stream().map(lead -> lead + " min").collect(Collectors.joining(", "))));
        return kept.version() + 1;
    }

    private static List<Integer> leads(List<Integer> wanted) {
        Input input = new Input();
        List<Integer> leads =
                wanted.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        leads.forEach(lead -> input.number("leads", lead, ReminderSettings.SHORTEST, ReminderSettings.LONGEST));
        if (leads.size() > ReminderSettings.MOST) {
            input.refuse("leads", ReminderError.TOO_MANY, Map.of("max", ReminderSettings.MOST));
        }
        input.check();
        return leads;
    }
}
