package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.Tokens;
import org.bookonce.tenant.tenancy.BeforeTenant;
import org.bookonce.tenant.tenancy.Sql;
import org.bookonce.tenant.tenancy.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A signed-in person founds an organization and is its owner, on the first plan (R1.2). It is entered. */
@Stateless
@BeforeTenant
public class CreateOrganization {

    private static final String INSERT =
            """
            insert into organization (tenant_id, slug, name, zone, language, plan_id)
            values (?, ?, ?, ?, ?, (select id from plan order by position limit 1)) on conflict do nothing
            """;
    private static final String OWNER =
            """
            insert into membership (tenant_id, id, issuer, subject, name, email, role, zone, language)
            values (?, ?, ?, ?, ?, ?, 'OWNER', ?, ?)
            """;
    private static final String MINE =
            "select slug from organization join membership using (tenant_id) where issuer = ? and subject = ? and active";

    @Inject
    Sql sql;

    @Inject
    Tenancy tenancy;

    @Inject
    Organizations organizations;

    @Inject
    SlugDirectory slugs;

    @Inject
    AuditLog audit;

    @Inject
    @ConfigProperty(name = "bookonce.limits.organizations-per-day", defaultValue = "10")
    int daily;

    private record Read(String name, String slug, ZoneId zone, String language) {}

    /**
     * Founds it; the same form sent again leads to what it founded.
     *
     * @return its slug
     * @throws BusinessException for the fields {@code name}, {@code slug} and {@code zone}; {@link
     *     SettingsError#TOO_MANY} for one more than a person may found within a day (R14.4)
     */
    public String create(Person person, NewOrganization wanted) {
        Read read = read(wanted);
        if (person.email().isEmpty()) {
            throw new BusinessException(SettingsError.NO_EMAIL);
        }
        tenancy.enter(wanted.id());
        if (sql.update(INSERT, wanted.id(), read.slug(), read.name(), read.zone(), read.language()) == 0) {
            return founded(person).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        }
        BusinessException tooMany = new BusinessException(SettingsError.TOO_MANY, Map.of("max", daily));
        slugs.claim(read.slug(), claimant(person), daily, tooMany);
        sql.update(
                OWNER,
                wanted.id(),
                Ids.next(),
                person.issuer(),
                person.subject(),
                person.name(),
                person.email(),
                read.zone(),
                read.language());
        audit.recordPerson(
                new AuditLog.Deed("organization.create", "organization", wanted.id(), read.name(), read.slug()),
                person.name());
        return organizations.current().slug();
    }

    private Optional<String> founded(Person person) {
        return sql.find(MINE, row -> row.getString("slug"), person.issuer(), person.subject());
    }

    private static Read read(NewOrganization wanted) {
        Input input = new Input();
        Read read = new Read(
                input.line("name", wanted.name(), 1, SettingsInput.NAME),
                Slug.read(input, "slug", wanted.slug()),
                SettingsInput.zone(input, wanted.zone()),
                SettingsInput.language(input, wanted.language()));
        input.check();
        return read;
    }

    /** Who it is, to count by; not to be known by. */
    private static String claimant(Person person) {
        return HexFormat.of().formatHex(Tokens.hash(person.issuer() + ' ' + person.subject()));
    }
}
