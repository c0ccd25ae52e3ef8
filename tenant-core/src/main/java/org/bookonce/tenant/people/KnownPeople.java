package org.bookonce.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Who is, or was, in the current organization; and how somebody gets in by an invitation. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KnownPeople {

    private static final String INSERT =
            """
            insert into membership (tenant_id, id, issuer, subject, name, email, role, zone, language, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, bookonce_now())
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected KnownPeople() {}

    /** A membership of a person, active or not. */
    record Known(UUID id, boolean active) {}

    /** Whether the members with an address are active, by what is compared of the address. One of several suffices. */
    Map<String, Boolean> activeByEmail() {
        Map<String, Boolean> people = new HashMap<>();
        sql.list(
                        "select email, active from membership where tenant_id = ?",
                        row -> Map.entry(EmailAddress.keyOf(row.getString("email")), row.getBoolean("active")),
                        tenant.require())
                .forEach(member -> people.merge(member.getKey(), member.getValue(), Boolean::logicalOr));
        return people;
    }

    /** The membership of a person, who is known by issuer and subject and never by an address (R1.1). */
    Optional<Known> find(Person person) {
        return sql.find(
                "select id, active from membership where tenant_id = ? and issuer = ? and subject = ?",
                row -> new Known(Sql.uuid(row, "id"), row.getBoolean("active")),
                tenant.require(),
                person.issuer(),
                person.subject());
    }

    /** Makes the person a member; until they say otherwise, in the organization's zone. */
    UUID add(Person person, Role role, FoundOrganization organization, String language) {
        UUID id = Ids.next();
        sql.update(
                INSERT,
                tenant.require(),
                id,
                person.issuer(),
                person.subject(),
                person.name(),
                person.email(),
                role,
                organization.zone(),
                language);
        return id;
    }
}
