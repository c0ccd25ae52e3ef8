package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.settings.Slug;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;
import org.bookonce.tenant.tenancy.SqlFailure;

/** The members' pages of the current organization. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HostPages {

    private static final int SUFFIX = 8;
    private static final String INSERT =
            "insert into host_page (tenant_id, host_id, slug, welcome) values (?, ?, ?, ?) on conflict do nothing";

    private static final String UPDATE =
            """
            update host_page set slug = ?, welcome = ?, version = version + 1
            where tenant_id = ? and host_id = ? and version = ?
            """;
    private static final String TAKEN = "23505";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected HostPages() {}

    /** What a page says. */
    record Kept(String slug, String welcome, int version) {}

    /** A host's page, if there is one. */
    Optional<Kept> find(UUID host) {
        return sql.find(
                "select slug, welcome, version from host_page where tenant_id = ? and host_id = ?",
                row -> new Kept(row.getString("slug"), row.getString("welcome"), row.getInt("version")),
                tenant.require(),
                host);
    }

    /** Makes a host's page if there is none, under an address like their name. */
    void ensure(Member host) {
        if (find(host.id()).isEmpty()) {
            candidates(host).filter(slug -> add(host.id(), slug, "")).findFirst();
        }
    }

    /** A free address like a host's name. */
    String suggest(Member host) {
        return candidates(host).filter(this::free).findFirst().orElseThrow();
    }

    /** Makes a page; false when there is one, or somebody else has its address. */
    boolean add(UUID host, String slug, String welcome) {
        return sql.update(INSERT, tenant.require(), host, slug, welcome) == 1;
    }

    /**
     * Changes a page; false when somebody else did so since this version.
     *
     * @throws BusinessException for the field {@code slug} when somebody else was faster with the address
     */
    boolean change(UUID host, String slug, String welcome, int version) {
        try {
            return sql.update(UPDATE, slug, welcome, tenant.require(), host, version) == 1;
        } catch (SqlFailure e) {
            throw TAKEN.equals(e.state()) ? Input.refusal("slug", EventTypeError.PAGE_TAKEN) : e;
        }
    }

    /** Whether nobody but this host has an address. */
    boolean freeFor(String slug, UUID host) {
        return sql.one(
                "select count(*) from host_page where tenant_id = ? and slug = ? and host_id <> ?",
                row -> row.getLong(1) == 0,
                tenant.require(),
                slug,
                host);
    }

    private boolean free(String slug) {
        return sql.one(
                "select count(*) from host_page where tenant_id = ? and slug = ?",
                row -> row.getLong(1) == 0,
                tenant.require(),
                slug);
    }

    /** The last one is nobody else's. */
    private static Stream<String> candidates(Member host) {
        List<String> named = Slug.candidates(host.name());
        String id = host.id().toString();
        return Stream.concat(named.stream(), Stream.of(named.get(0) + "-" + id.substring(id.length() - SUFFIX)));
    }
}
