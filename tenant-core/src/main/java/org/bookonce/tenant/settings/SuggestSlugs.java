package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bookonce.tenant.tenancy.BeforeTenant;

/** Slugs that suit a name and that nobody has. Whether one can be had is decided when it is claimed. */
@Stateless
@BeforeTenant
public class SuggestSlugs {

    private static final int MOST = 3;

    @Inject
    SlugDirectory slugs;

    /** Up to three, the best first; none for an empty name. */
    public List<String> suggest(String name) {
        return name == null || name.isBlank() ? List.of() : slugs.free(Slug.candidates(name), MOST);
    }
}
