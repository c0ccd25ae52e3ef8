package org.bookonce.admin.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bookonce.admin.frame.Refusals;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.primefaces.PrimeFaces;

/** Shows why a one-off was not made: at the row, at the field, or above the form. */
@RequestScoped
class FormRefusals {

    @Inject
    Refusals refusals;

    /** Shows it; times that meet something are a risk, which the page asks about, and no refusal. */
    void show(BusinessException refusal, OneOffDraft draft, DraftDays days) {
        List<FieldError> rows = refusal.fields().stream()
                .filter(error -> SlotField.of(error).isPresent())
                .toList();
        rows.forEach(error -> days.slots().get(SlotField.of(error).getAsInt()).setError(refusals.text(error)));
        List<FieldError> others = refusal.fields().stream()
                .filter(error -> !rows.contains(error))
                .map(error -> placed(error, draft))
                .toList();
        if (refusal.code() != OneOffError.RISK) {
            refusals.show(new BusinessException(refusal.code(), refusal.details(), others));
        }
        PrimeFaces.current().executeScript("showFirstError()");
    }

    /**
     * The place has two inputs: what is wrong with it stands at its text where there is one. A moment that nobody can
     * read is not one that has passed.
     */
    private static FieldError placed(FieldError error, OneOffDraft draft) {
        if ("location".equals(error.field()) && draft.isLocationTextNeeded()) {
            return new FieldError("locationText", error.code(), error.details());
        }
        if (error.code() == OneOffError.EXPIRY_PAST) {
            return readable(error, draft.getExpiry(), "expiryTime");
        }
        return error.code() == OneOffError.HOLD_PAST
                ? readable(error, draft.getChoices().getRelease(), "holdTime")
                : error;
    }

    private static FieldError readable(FieldError error, DraftMoment typed, String timeField) {
        if (!typed.isDayReadable()) {
            return new FieldError(error.field(), FormError.DAY_UNREADABLE);
        }
        return typed.isTimeReadable() ? error : new FieldError(timeField, FormError.TIME_UNREADABLE);
    }
}
