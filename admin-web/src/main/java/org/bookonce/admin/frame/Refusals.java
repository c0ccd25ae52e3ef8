package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;
import org.bookonce.tenant.shared.FieldError;

/**
 * The one place where a use case's refusal becomes what the person reads: a field's error at the input whose id is the
 * field's name, everything else above the page.
 */
@RequestScoped
public class Refusals {

    @Inject
    Reader reader;

    /** Shows what it is about fields at the fields, and what it is about the whole above the page. */
    public void show(BusinessException refusal) {
        refusal.fields().forEach(error -> add(clientId(error.field()), text(error)));
        add(null, text(refusal.code(), refusal.details()));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** What a field's error says. */
    public String text(FieldError error) {
        return text(error.code(), error.details());
    }

    private String text(ErrorCode code, Map<String, Object> details) {
        Map<String, Object> written = new HashMap<>(details);
        written.replaceAll((name, value) ->
                value instanceof LocalTime wall ? reader.times().time(wall) : value);
        return reader.texts().get(code.key(), written);
    }

    private static void add(String clientId, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static String clientId(String field) {
        FacesContext context = FacesContext.getCurrentInstance();
        AtomicReference<String> found = new AtomicReference<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (field.equals(component.getId())) {
                found.set(component.getClientId(context));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }
}
