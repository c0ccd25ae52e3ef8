package org.bookonce.publicweb;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All pages of this archive, found by their annotations. */
@ApplicationPath("/")
public class PublicPages extends Application {

    /**
     * No WADL: what there is to know stands in our own documents. Redirects stay relative: behind a proxy, Jersey would
     * complete them with the address that the proxy uses.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
