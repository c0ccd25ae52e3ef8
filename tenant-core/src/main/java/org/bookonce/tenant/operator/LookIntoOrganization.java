package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.EnteredOrganization;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.organization.StandingError;
import org.bookonce.tenant.tenancy.BeforeTenant;

/**
 * An operator who broke the glass opens a page of the organization (R1.4). They see what its admins see and change
 * nothing; which pages they opened stands in its audit log.
 */
@Stateless
@BeforeTenant
public class LookIntoOrganization {

    @Inject
    Organizations organizations;

    @Inject
    CurrentOperator operator;

    @Inject
    CurrentMember currentMember;

    @Inject
    Grants grants;

    @Inject
    AuditLog audit;

    /**
     * Enters the organization to read. Empty when there is none, or the person is no operator or has no valid grant:
     * nobody can tell these apart.
     *
     * @param path the address of the page, without query
     */
    public Optional<EnteredOrganization> enter(String slug, String path) {
        return operator.get().flatMap(person -> organizations.enterBySlug(slug).flatMap(found -> grants.running(person)
                .map(grant -> enter(found, person, grant, path))));
    }

    private EnteredOrganization enter(FoundOrganization organization, Person person, Grant grant, String path) {
        if (grants.turnsTo(grant.id(), path)) {
            audit.recordPerson(
                    new AuditLog.Deed("operator.open", "break-glass", grant.id(), path), operator.signature());
        }
        Member reader = reader(organization, person, grant);
        currentMember.enterToRead(reader, StandingError.LOOK_ONLY);
        operator.lookInto(new Look(organization.tenantId(), organization.standing(), grant.ends()));
        return new EnteredOrganization(organization, reader);
    }

    /** With an admin's eyes; the id is the grant's, and thereby no member's: nothing here is the operator's own. */
    private static Member reader(FoundOrganization organization, Person person, Grant grant) {
        return new Member(
                grant.id(),
                organization.tenantId(),
                person.name(),
                person.email(),
                Role.ADMIN,
                organization.zone(),
                "",
                true,
                Optional.empty());
    }
}
