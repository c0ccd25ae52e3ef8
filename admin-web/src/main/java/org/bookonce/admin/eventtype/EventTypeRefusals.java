package org.bookonce.admin.eventtype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.admin.frame.Refusals;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.primefaces.PrimeFaces;

/** Shows why an event type was not saved: at the place, the question or the field it is about, or above the form. */
@RequestScoped
class EventTypeRefusals {

    private static final Pattern ROW = Pattern.compile("(locations|questions)\\[(\\d+)](\\.options)?");

    @Inject
    Refusals refusals;

    /** Shows it. */
    void show(BusinessException refusal, EventTypeDraft draft) {
        List<FieldError> others = refusal.fields().stream()
                .filter(error -> !ROW.matcher(error.field()).matches())
                .toList();
        refusal.fields().forEach(error -> {
            Matcher row = ROW.matcher(error.field());
            if (row.matches()) {
                show(row, refusals.text(error), draft);
            }
        });
        refusals.show(new BusinessException(refusal.code(), refusal.details(), others));
        PrimeFaces.current().executeScript("showFirstError()");
    }

    /** Forgets what was said about places and questions. */
    void clear(EventTypeDraft draft) {
        draft.getPlaces().forEach(place -> place.setError(""));
        draft.getQuestions().forEach(question -> {
            question.setError("");
            question.setOptionsError("");
        });
    }

    private static void show(Matcher row, String text, EventTypeDraft draft) {
        int index = Integer.parseInt(row.group(2));
        if (row.group(1).equals("locations")) {
            draft.getPlaces().get(index).setError(text);
        } else if (row.group(3) == null) {
            draft.getQuestions().get(index).setError(text);
        } else {
            draft.getQuestions().get(index).setOptionsError(text);
        }
    }
}
