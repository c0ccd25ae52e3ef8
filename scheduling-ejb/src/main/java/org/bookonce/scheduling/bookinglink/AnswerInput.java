package org.bookonce.scheduling.bookinglink;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bookonce.scheduling.booking.Answer;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationAnswer;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.InputError;

/** Reads what the invitee filled in, and notes what is wrong with it at the field (R3.1). */
final class AnswerInput {

    private static final int NAME = 120;
    private static final int LINE = 500;
    private static final int TEXT = 4000;

    /** What a browser sends for a box that is ticked is not kept; that it was ticked is. */
    private static final String TICKED = "✓";

    private final SlotRequest wanted;
    private final Input input;

    AnswerInput(SlotRequest wanted, Input input) {
        this.wanted = wanted;
        this.input = input;
    }

    /** The name of a question's field. */
    static String field(Question question) {
        return "answer-" + question.id();
    }

    Invitee invitee(ZoneId zone) {
        return new Invitee(
                input.line("name", wanted.name(), 1, NAME),
                Optional.of(input.email("email", wanted.email(), true)).filter(address -> !address.isEmpty()),
                Optional.ofNullable(wanted.zone()).orElse(zone),
                wanted.language(),
                wanted.clock24());
    }

    /** The location that was picked; the only one needs no picking. */
    Location location(BookableEventType type) {
        List<Location> locations = type.locations();
        int picked = locations.size() == 1 ? 0 : wanted.location();
        if (picked < 0 || picked >= locations.size()) {
            input.refuse("location", InputError.REQUIRED, Map.of());
            return locations.get(0);
        }
        return locations.get(picked);
    }

    /** Where it takes place; what is wrong with the invitee's word on it is noted at {@code answer}. */
    String place(Location location) {
        return LocationAnswer.read(location, wanted.place(), input);
    }

    /** What was answered, in the order of the form; what was left out is left out. */
    List<Answer> answers(List<Question> questions) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : questions) {
            String answer =
                    answer(question, wanted.answers().getOrDefault(question.id().toString(), ""));
            if (!answer.isEmpty()) {
                answers.add(new Answer(question.label(), answer));
            }
        }
        return answers;
    }

    private String answer(Question question, String given) {
        String field = field(question);
        int least = question.required() ? 1 : 0;
        return switch (question.kind()) {
            case TEXT -> input.line(field, given, least, LINE);
            case LONG_TEXT -> input.lines(field, given, least, TEXT);
            case CHOICE -> choice(question, input.line(field, given, least, LINE));
            case CHECKBOX -> input.line(field, given, least, LINE).isEmpty() ? "" : TICKED;
            case PHONE -> LocationAnswer.phone(field, given, question.required(), input);
        };
    }

    private String choice(Question question, String picked) {
        if (!picked.isEmpty() && !question.options().contains(picked)) {
            input.refuse(field(question), InputError.REQUIRED, Map.of());
        }
        return picked;
    }
}
