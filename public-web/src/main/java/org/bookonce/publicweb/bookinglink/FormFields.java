package org.bookonce.publicweb.bookinglink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bookonce.publicweb.bookinglink.FormField.Kind;
import org.bookonce.publicweb.page.Wording;
import org.bookonce.scheduling.bookinglink.OpenedBookingLink;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.text.Texts;

/** The fields of a booking link's form: name and e-mail, where it takes place, and what its questions ask (R3.1). */
final class FormFields {

    /** More choices than these are a list that opens. */
    private static final int RADIOS = 6;

    private final OpenedBookingLink link;
    private final Typed typed;
    private final Texts texts;
    private final Optional<BusinessException> refusal;

    FormFields(OpenedBookingLink link, Typed typed, Texts texts, Optional<BusinessException> refusal) {
        this.link = link;
        this.typed = typed;
        this.texts = texts;
        this.refusal = refusal;
    }

    List<FormField> contact() {
        return List.of(
                field("name", Kind.TEXT, texts.get("public.form.name"), "name", true, typed.name()),
                field("email", Kind.EMAIL, texts.get("public.form.email"), "email", true, typed.email()));
    }

    /** The places to choose from; none where there is nothing to choose. */
    List<FormField.Place> places(String host) {
        if (link.locations().size() < 2) {
            return List.of();
        }
        return IntStream.range(0, link.locations().size())
                .mapToObj(index -> {
                    Location location = link.locations().get(index);
                    String label = Wording.place(texts, location.kind().name(), location.text(), host)
                            .orElse("");
                    return new FormField.Place(
                            index, label, index == typed.location(), asks(location) ? place(index) : null);
                })
                .toList();
    }

    /** What the only place asks, where it asks, and the questions. */
    List<FormField> more() {
        List<FormField> fields = new ArrayList<>();
        if (link.locations().size() == 1 && asks(link.locations().get(0))) {
            fields.add(place(0));
        }
        link.questions().forEach(question -> fields.add(question(question)));
        return List.copyOf(fields);
    }

    /** What is wrong with the choice of the place; empty mostly. */
    String locationError() {
        return error("location");
    }

    private FormField place(int index) {
        boolean phone = link.locations().get(index).kind() == LocationKind.PHONE_HOST_CALLS;
        return new FormField(
                Typed.PLACE + index,
                phone ? Kind.PHONE : Kind.TEXT,
                texts.get(phone ? "public.form.phone" : "public.form.place"),
                phone ? "tel" : "off",
                true,
                shown(typed.places().getOrDefault(index, "")),
                index == typed.location() ? error("answer") : "",
                List.of());
    }

    private FormField question(Question question) {
        String id = question.id().toString();
        return new FormField(
                Asked.ANSWER + id,
                kind(question),
                question.label(),
                question.kind() == Question.Kind.PHONE ? "tel" : "off",
                question.required(),
                shown(typed.answers().getOrDefault(id, "")),
                error(Asked.ANSWER + id),
                question.options());
    }

    private static Kind kind(Question question) {
        return switch (question.kind()) {
            case TEXT -> Kind.TEXT;
            case LONG_TEXT -> Kind.LONG_TEXT;
            case PHONE -> Kind.PHONE;
            case CHECKBOX -> Kind.CHECKBOX;
            case CHOICE -> question.options().size() > RADIOS ? Kind.SELECT : Kind.RADIO;
        };
    }

    private FormField field(String name, Kind kind, String label, String autocomplete, boolean required, String value) {
        return new FormField(name, kind, label, autocomplete, required, shown(value), error(name), List.of());
    }

    private String error(String name) {
        return refusal.stream()
                .flatMap(r -> r.fields().stream())
                .filter(error -> error.field().equals(name))
                .map(error -> texts.get(error.code().key(), error.details()))
                .findFirst()
                .orElse("");
    }

    private static boolean asks(Location location) {
        return location.kind().asksInvitee();
    }

    /** What was typed, as HTML can hold it. */
    private static String shown(String value) {
        return value.replace('\0', '\uFFFD');
    }
}
