package org.bookonce.admin.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Forms post to the address the person sees, and pages speak the person's language. */
public class ConsoleViewHandler extends ViewHandlerWrapper {

    /** Called by Faces. */
    public ConsoleViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return Place.of(request)
                .map(place -> request.getContextPath() + place.address())
                .orElseGet(() -> super.getActionURL(context, viewId));
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Reader.locale((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
