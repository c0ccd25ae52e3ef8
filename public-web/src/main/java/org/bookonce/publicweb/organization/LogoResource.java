package org.bookonce.publicweb.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.bookonce.tenant.settings.Logo;
import org.bookonce.tenant.settings.ShowLogo;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/**
 * The organization's logo (R1.10): a picture that we drew ourselves. With its version in the address it may be kept for
 * a year, without it is asked for again each time.
 */
@Path("/{org}/logo")
@ApplicationScoped
public class LogoResource {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    @Inject
    ShowLogo showLogo;

    /** The picture; nothing but its tag when the browser has it already. */
    @GET
    public Response logo(@QueryParam("v") String asked, @Context Request request) {
        Logo logo = showLogo.show().orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        EntityTag tag = new EntityTag(logo.version());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(logo.png(), "image/png") : known)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, tag.getValue().equals(asked) ? FOREVER : "no-cache")
                .build();
    }
}
