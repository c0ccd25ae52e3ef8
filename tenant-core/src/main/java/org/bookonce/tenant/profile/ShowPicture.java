package org.bookonce.tenant.profile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.tenancy.InTenant;

/** The pictures of hosts, which everybody may see who knows their address (R2.1). */
@Stateless
@InTenant
public class ShowPicture {

    @Inject
    Pictures pictures;

    /** The one of this version, as long as it is in use. */
    public Optional<Picture> show(String version) {
        return pictures.find(version);
    }
}
