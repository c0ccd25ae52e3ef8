package org.bookonce.publicweb.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.bookonce.tenant.profile.Picture;
import org.bookonce.tenant.profile.ShowPicture;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/**
 * The picture of a host (R2.1), drawn by ourselves. Its address changes with it, so that it may be kept for a year; nobody
 * finds one that no page shows any more.
 */
@Path("/{org}/picture/{version}")
@ApplicationScoped
public class PictureResource {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    @Inject
    ShowPicture showPicture;

    /** The picture. */
    @GET
    public Response picture(@PathParam("version") String version) {
        Picture picture = showPicture.show(version).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        return Response.ok(picture.jpeg(), "image/jpeg")
                .tag(picture.version())
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .build();
    }
}
