package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.tenancy.InTenant;

/** The logo that everybody may see (R1.10). */
@Stateless
@InTenant
public class ShowLogo {

    @Inject
    Logos logos;

    /** The current organization's, when it has one. */
    public Optional<Logo> show() {
        return logos.find();
    }
}
