package org.bookonce.publicweb;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All pages of this archive, found by their annotations. */
@ApplicationPath("/")
public class PublicPages extends Application {

    /** No WADL: what there is to know stands in our own documents. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
