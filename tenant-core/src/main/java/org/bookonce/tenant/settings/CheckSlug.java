package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Whether the organization can have a slug (R1.10), so that nobody is asked to confirm what cannot be done. Reads only:
 * who gets it is decided when it is claimed ({@link ChangeSlug}).
 */
@Stateless
@InTenant
public class CheckSlug {

    @Inject
    CurrentMember current;

    @Inject
    Organizations organizations;

    @Inject
    SlugDirectory slugs;

    /**
     * For owners and admins.
     *
     * @return the slug as it would be
     * @throws BusinessException for the field {@code slug}: its shape, a reserved word, or somebody else's
     */
    public String check(String wanted) {
        current.reader().requireAdmin();
        Input input = new Input();
        String slug = Slug.read(input, "slug", wanted);
        input.check();
        String now = organizations.current().slug();
        boolean ours = slug.equals(now) || slugs.othersThan(now).contains(slug);
        if (!ours && slugs.free(List.of(slug), 1).isEmpty()) {
            throw Input.refusal("slug", SettingsError.SLUG_TAKEN);
        }
        return slug;
    }
}
