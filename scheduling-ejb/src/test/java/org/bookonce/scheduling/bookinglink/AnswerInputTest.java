package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bookonce.scheduling.bookinglink.Samples.NOW;
import static org.bookonce.scheduling.bookinglink.Samples.type;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.booking.Answer;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.junit.jupiter.api.Test;

/** What invitees answer: whatever is wrong is said at its field, in one go (R3.1). */
class AnswerInputTest {

    private static final Question TEXT = question(Question.Kind.TEXT, true);
    private static final Question LONG = question(Question.Kind.LONG_TEXT, false);
    private static final Question CHOICE = question(Question.Kind.CHOICE, true, "Red", "Blue");
    private static final Question BOX = question(Question.Kind.CHECKBOX, true);
    private static final Question PHONE = question(Question.Kind.PHONE, false);
    private static final List<Question> ALL = List.of(TEXT, LONG, CHOICE, BOX, PHONE);

    private final Input input = new Input();

    @Test
    void answersAreKeptWithTheirQuestionsInTheirOrder() {
        List<Answer> answers = form(Map.of(TEXT, " Hello ", CHOICE, "Blue", BOX, "on", PHONE, "+49 30 1234567"))
                .answers(ALL);
        input.check();
        assertThat(answers)
                .containsExactly(
                        new Answer("TEXT?", "Hello"),
                        new Answer("CHOICE?", "Blue"),
                        new Answer("CHECKBOX?", "✓"),
                        new Answer("PHONE?", "+49 30 1234567"));
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsField() {
        form(Map.of(CHOICE, "Green", PHONE, "call me")).answers(ALL);
        assertThat(errors())
                .containsExactlyInAnyOrder(
                        AnswerInput.field(TEXT),
                        AnswerInput.field(CHOICE),
                        AnswerInput.field(BOX),
                        AnswerInput.field(PHONE));
    }

    @Test
    void whatIsTooLongIsRefused() {
        form(Map.of(TEXT, "x".repeat(501), LONG, "y".repeat(4001), CHOICE, "Red", BOX, "on"))
                .answers(ALL);
        assertThat(errors()).containsExactly(AnswerInput.field(TEXT), AnswerInput.field(LONG));
    }

    @Test
    void theOnlyLocationNeedsNoPicking() {
        assertThat(form(Map.of()).location(type().build()).kind()).isEqualTo(LocationKind.VIDEO);
        input.check();
    }

    @Test
    void oneOfSeveralLocationsHasToBePicked() {
        Location video = new Location(LocationKind.VIDEO, "");
        Location phone = new Location(LocationKind.PHONE_HOST_CALLS, "");
        form(Map.of()).location(type().locations(video, phone).build());
        assertThat(errors()).containsExactly("location");
        form(Map.of()).place(phone);
        assertThat(errors()).contains("answer");
    }

    private List<String> errors() {
        List<String> fields = new java.util.ArrayList<>();
        assertThatThrownBy(input::check).isInstanceOfSatisfying(BusinessException.class, e -> e.fields()
                .forEach(error -> fields.add(error.field())));
        return fields;
    }

    private AnswerInput form(Map<Question, String> answers) {
        Map<String, String> byId = new java.util.HashMap<>();
        answers.forEach((question, answer) -> byId.put(question.id().toString(), answer));
        return new AnswerInput(
                new SlotRequest("intro", 30, NOW, "Ada", "ada@example.org", -1, "", byId, null, "en", true, ""), input);
    }

    private static Question question(Question.Kind kind, boolean required, String... options) {
        return new Question(UUID.randomUUID(), kind, kind + "?", required, List.of(options));
    }
}
