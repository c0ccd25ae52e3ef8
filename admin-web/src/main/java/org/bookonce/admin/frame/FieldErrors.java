package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a field, for the tags that draw fields. */
@Named("errors")
@RequestScoped
public class FieldErrors {

    /** The error of the input with this id; empty when there is none. */
    public String of(String id) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<String> texts = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(clientId -> {
            if (clientId != null && (clientId.equals(id) || clientId.endsWith(":" + id))) {
                context.getMessageList(clientId).stream()
                        .map(FacesMessage::getSummary)
                        .forEach(texts::add);
            }
        });
        return String.join(" ", texts);
    }

    /** What concerns the page as a whole. */
    public List<FacesMessage> getPage() {
        return FacesContext.getCurrentInstance().getMessageList(null);
    }
}
