package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.bookonce.tenant.text.Texts;

/** What a page that is no Faces view knows of its request: the id in its address, and the reader's language. */
@RequestScoped
public class ServletPage {

    @Inject
    HttpServletRequest request;

    /** The id that the address names. */
    public UUID id() {
        return Place.of(request).flatMap(Place::id).orElseThrow();
    }

    /** Texts in the reader's language. */
    public Texts texts() {
        return Texts.of(Reader.locale(request));
    }
}
