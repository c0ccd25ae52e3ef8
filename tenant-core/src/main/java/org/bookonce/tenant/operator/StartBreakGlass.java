package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.BeforeTenant;

/** Lets the operator look into an organization for a while (R1.4). Its audit log says so, and why. */
@Stateless
@BeforeTenant
public class StartBreakGlass {

    /** How long it can last, in minutes. */
    public static final List<Integer> TIME_LIMITS = List.of(15, 60, 240);

    @Inject
    CurrentOperator operator;

    @Inject
    PlatformOrganizations platform;

    @Inject
    Organizations organizations;

    @Inject
    Grants grants;

    @Inject
    AuditLog audit;

    /**
     * Begins now.
     *
     * @param purpose why, 10 to 500 characters
     * @param minutes one of {@link #TIME_LIMITS}
     */
    public void start(UUID organizationId, String purpose, int minutes) {
        Person me = operator.require();
        PlatformOrganization organization = platform.enter(organizationId);
        Input input = new Input();
        String reason = Reason.read(input, "purpose", purpose);
        if (!TIME_LIMITS.contains(minutes)) {
            input.refuse("minutes", OperatorError.TIME_LIMIT, Map.of());
        }
        input.check();
        organizations.lock();
        if (grants.running(me).isPresent()) {
            throw new BusinessException(OperatorError.LOOKING_ALREADY);
        }
        UUID id = grants.begin(me, reason, minutes);
        Grant grant = grants.running(me).orElseThrow();
        audit.recordPerson(
                new AuditLog.Deed(
                        "operator.break-glass",
                        "break-glass",
                        id,
                        organization.name(),
                        "until " + grant.ends().truncatedTo(java.time.temporal.ChronoUnit.SECONDS) + ": " + reason),
                operator.signature());
    }
}
