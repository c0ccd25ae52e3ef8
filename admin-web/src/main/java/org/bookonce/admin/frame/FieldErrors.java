package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.bookonce.tenant.shared.InputError;

/** What is wrong with a field, for the tags that draw fields. */
@Named("errors")
@RequestScoped
public class FieldErrors {

    @Inject
    Reader reader;

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

    /** What concerns the page as a whole; where only fields are wrong, that some are. */
    public List<FacesMessage> getPage() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<FacesMessage> messages = context.getMessageList(null);
        return messages.isEmpty() && context.isValidationFailed()
                ? List.of(new FacesMessage(reader.texts().get(InputError.INVALID.key())))
                : messages;
    }
}
