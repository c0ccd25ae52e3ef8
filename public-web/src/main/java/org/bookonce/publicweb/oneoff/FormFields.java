package org.bookonce.publicweb.oneoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bookonce.publicweb.oneoff.DetailsPage.Field;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.text.Texts;

/** The fields of a one-off's form: name and e-mail, and what its location asks (R2.2, R2.9). */
final class FormFields {

    private final Texts texts;
    private final Optional<BusinessException> refusal;

    FormFields(Texts texts, Optional<BusinessException> refusal) {
        this.texts = texts;
        this.refusal = refusal;
    }

    static List<Field> of(
            OpenedOneOff oneOff, boolean required, Typed typed, Texts texts, Optional<BusinessException> refusal) {
        FormFields form = new FormFields(texts, refusal);
        List<Field> fields = new ArrayList<>();
        fields.add(form.field("name", "public.form.name", "text", "name", required, typed.name()));
        fields.add(form.field("email", "public.form.email", "email", "email", required, typed.email()));
        if (oneOff.location().kind() == LocationKind.ASK_INVITEE) {
            fields.add(form.field("answer", "public.form.place", "text", "off", true, typed.answer()));
        } else if (oneOff.location().kind() == LocationKind.PHONE_HOST_CALLS) {
            fields.add(form.field("answer", "public.form.phone", "tel", "tel", true, typed.answer()));
        }
        return List.copyOf(fields);
    }

    Field field(String name, String label, String type, String autocomplete, boolean required, String value) {
        return new Field(name, texts.get(label), type, autocomplete, required, shown(value), error(name));
    }

    /** What was typed, as HTML can hold it. */
    static String shown(String value) {
        return value.replace('\0', '\uFFFD');
    }

    String error(String name) {
        return refusal.stream()
                .flatMap(r -> r.fields().stream())
                .filter(error -> error.field().equals(name))
                .map(error -> texts.get(error.code().key(), error.details()))
                .findFirst()
                .orElse("");
    }
}
