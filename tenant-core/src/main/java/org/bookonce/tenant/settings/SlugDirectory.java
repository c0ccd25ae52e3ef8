package org.bookonce.tenant.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.Sql;

/** All slugs that anybody has or ever had. Only functions of the database read and write it (R1.10). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SlugDirectory {

    private static final String FREE =
            """
            select candidate from unnest(string_to_array(?, ' ')) with ordinality as c (candidate, rank)
            where not exists (select from resolve_slug(candidate)) order by rank limit ?
            """;

    @Inject
    Sql sql;

    protected SlugDirectory() {}

    /**
     * Makes the slug the current organization's for ever.
     *
     * @param claimant on whose account it is counted
     * @param daily how many new ones the claimant may claim within a day
     * @param tooMany the refusal of one more
     * @throws BusinessException at the field {@code slug} when another organization has it or had it
     */
    void claim(String slug, String claimant, int daily, BusinessException tooMany) {
        String outcome = sql.one(
                "select resolve_slug_claim(?, ?, ?) as outcome",
                row -> row.getString("outcome"),
                slug,
                claimant,
                daily);
        if ("TAKEN".equals(outcome)) {
            throw Input.refusal("slug", SettingsError.SLUG_TAKEN);
        }
        if ("TOO_MANY".equals(outcome)) {
            throw tooMany;
        }
    }

    /** The first few of the candidates that nobody has. */
    List<String> free(List<String> candidates, int most) {
        return sql.list(FREE, row -> row.getString("candidate"), String.join(" ", candidates), most);
    }

    /** The slugs that the current organization had and has, but for the given one. */
    List<String> othersThan(String slug) {
        return sql.list("select slug from resolve_own_slugs() where slug <> ?", row -> row.getString("slug"), slug);
    }
}
