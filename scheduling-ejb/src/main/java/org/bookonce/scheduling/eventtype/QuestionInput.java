package org.bookonce.scheduling.eventtype;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bookonce.tenant.shared.Input;

/** Reads what a booking form is to ask; errors of the third question stand at {@code questions[2]}. */
final class QuestionInput {

    private static final int QUESTIONS = 20;
    private static final int LABEL = 200;
    private static final int OPTIONS = 30;
    private static final int OPTION = 100;

    private QuestionInput() {}

    static List<Question> read(List<Question> wanted, Input input) {
        if (wanted.size() > QUESTIONS) {
            input.refuse("questions", EventTypeError.QUESTIONS_TOO_MANY, Map.of("max", QUESTIONS));
        }
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> read("questions[" + i + "]", wanted.get(i), input))
                .toList();
    }

    private static Question read(String field, Question wanted, Input input) {
        String label = input.line(field, wanted.label(), 1, LABEL);
        List<String> options = wanted.kind() == Question.Kind.CHOICE
                ? options(field + ".options", wanted.options(), input)
                : List.of();
        return new Question(wanted.id(), wanted.kind(), label, wanted.required(), options);
    }

    private static List<String> options(String field, List<String> wanted, Input input) {
        List<String> options = wanted.stream()
                .filter(option -> !option.isBlank())
                .map(option -> input.line(field, option, 1, OPTION))
                .distinct()
                .toList();
        if (options.isEmpty()) {
            input.refuse(field, EventTypeError.OPTIONS_NEEDED, Map.of());
        } else if (options.size() > OPTIONS) {
            input.refuse(field, EventTypeError.OPTIONS_TOO_MANY, Map.of("max", OPTIONS));
        }
        return options;
    }
}
