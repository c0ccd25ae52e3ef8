package org.bookonce.scheduling.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;
import org.bookonce.tenant.shared.FieldError;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event type can say (R3.1). */
class EventTypeInputTest {

    private static final EventTypeTerms.Window SIXTY_DAYS = new EventTypeTerms.Window(60, null, null);
    private static final EventTypeTerms.Caps NO_CAPS = new EventTypeTerms.Caps(0, 0, 0);
    private static final EventTypeTerms.Host HOST = new EventTypeTerms.Host(UUID.randomUUID(), null);
    private static final Location VIDEO = new Location(LocationKind.VIDEO, "");

    @Test
    void a_title_and_an_address_are_enough() {
        EventTypeTerms kept = read(terms("intro", List.of(45, 30), null, SIXTY_DAYS, List.of(VIDEO), List.of()));
        assertThat(kept.title()).isEqualTo("Intro");
        assertThat(kept.durations()).containsExactly(45, 30);
        assertThat(kept.increment()).as("the shortest duration").isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-intro", "intro-", "in tro", "intró", "intro/2", "a.b"})
    void an_address_has_one_shape(String slug) {
        assertRefused(
                terms(slug, List.of(30), null, SIXTY_DAYS, List.of(VIDEO), List.of()),
                "slug",
                EventTypeError.SLUG_SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1t", "help", "Intro-2"})
    void words_of_ours_are_fine_below_book(String slug) {
        assertThat(read(terms(slug, List.of(30), null, SIXTY_DAYS, List.of(VIDEO), List.of()))
                        .slug())
                .isEqualTo(slug.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void durations_are_one_to_eight_of_five_minutes_to_twelve_hours() {
        assertRefused(durations(List.of()), "durations", EventTypeError.DURATIONS_NEEDED);
        assertRefused(durations(List.of(4)), "durations", InputError.OUT_OF_RANGE);
        assertRefused(durations(List.of(721)), "durations", InputError.OUT_OF_RANGE);
        assertRefused(
                durations(IntStream.range(10, 19).boxed().toList()), "durations", EventTypeError.DURATIONS_TOO_MANY);
        assertThat(read(durations(List.of(30, 30, 60))).durations()).containsExactly(30, 60);
    }

    @Test
    void a_window_is_a_number_of_days_or_two_dates_in_their_order() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        assertRefused(window(new EventTypeTerms.Window(0, null, null)), "rollingDays", InputError.OUT_OF_RANGE);
        assertRefused(window(new EventTypeTerms.Window(731, null, null)), "rollingDays", InputError.OUT_OF_RANGE);
        assertRefused(window(new EventTypeTerms.Window(null, null, day)), "firstDay", EventTypeError.WINDOW_NEEDED);
        assertRefused(window(new EventTypeTerms.Window(null, day, null)), "lastDay", EventTypeError.WINDOW_NEEDED);
        assertRefused(
                window(new EventTypeTerms.Window(null, day, day.minusDays(1))),
                "lastDay",
                EventTypeError.WINDOW_TURNED);
        assertThat(read(window(new EventTypeTerms.Window(null, day, day)))
                        .window()
                        .lastDay())
                .isEqualTo(day);
    }

    @Test
    void a_window_without_days_names_both() {
        BusinessException refusal = catchThrowableOfType(
                BusinessException.class, () -> read(window(new EventTypeTerms.Window(null, null, null))));
        assertThat(refusal.fields()).extracting(FieldError::field).containsExactly("firstDay", "lastDay");
    }

    @Test
    void a_notice_leaves_something_of_a_rolling_window() {
        int week = 7 * 24 * 60;
        assertRefused(noticed(week, 6), "notice", EventTypeError.NOTICE_TOO_LONG);
        assertThat(read(noticed(week, 7)).notice()).isEqualTo(week);
        assertRefused(noticed(week, 0), "rollingDays", InputError.OUT_OF_RANGE);
        assertRefused(noticed(-1, 6), "notice", InputError.OUT_OF_RANGE);
    }

    @Test
    void a_place_that_needs_words_says_them() {
        assertRefused(places(List.of()), "locations", EventTypeError.LOCATIONS_NEEDED);
        assertRefused(
                places(List.of(VIDEO, new Location(LocationKind.ADDRESS, " "))), "locations[1]", InputError.REQUIRED);
        assertRefused(places(Collections.nCopies(7, VIDEO)), "locations", EventTypeError.LOCATIONS_TOO_MANY);
        assertThat(read(places(List.of(new Location(LocationKind.ASK_INVITEE, "left over"))))
                        .locations())
                .containsExactly(new Location(LocationKind.ASK_INVITEE, ""));
    }

    @Test
    void a_question_has_words_and_a_choice_has_choices() {
        assertRefused(asking(question(Question.Kind.TEXT, "")), "questions[0]", InputError.REQUIRED);
        assertRefused(
                asking(question(Question.Kind.CHOICE, "Which?", " ", "")),
                "questions[0].options",
                EventTypeError.OPTIONS_NEEDED);
        assertThat(read(asking(question(Question.Kind.CHOICE, "Which?", " a ", "", "b", "a")))
                        .questions()
                        .get(0)
                        .options())
                .containsExactly("a", "b");
        assertThat(read(asking(question(Question.Kind.TEXT, "Why?", "left over")))
                        .questions()
                        .get(0)
                        .options())
                .isEmpty();
    }

    @Test
    void no_form_asks_more_than_twenty_questions() {
        EventTypeTerms many = terms(
                "intro",
                List.of(30),
                null,
                SIXTY_DAYS,
                List.of(VIDEO),
                Collections.nCopies(21, question(Question.Kind.TEXT, "Why?")));
        assertRefused(many, "questions", EventTypeError.QUESTIONS_TOO_MANY);
    }

    @Test
    void an_increment_of_its_own_has_bounds() {
        assertRefused(
                terms("intro", List.of(30), 4, SIXTY_DAYS, List.of(VIDEO), List.of()),
                "increment",
                InputError.OUT_OF_RANGE);
        assertThat(read(terms("intro", List.of(30), 15, SIXTY_DAYS, List.of(VIDEO), List.of()))
                        .increment())
                .isEqualTo(15);
    }

    private static Question question(Question.Kind kind, String label, String... options) {
        return new Question(null, kind, label, true, List.of(options));
    }

    private static EventTypeTerms durations(List<Integer> durations) {
        return terms("intro", durations, null, SIXTY_DAYS, List.of(VIDEO), List.of());
    }

    private static EventTypeTerms window(EventTypeTerms.Window window) {
        return terms("intro", List.of(30), null, window, List.of(VIDEO), List.of());
    }

    private static EventTypeTerms places(List<Location> places) {
        return terms("intro", List.of(30), null, SIXTY_DAYS, places, List.of());
    }

    private static EventTypeTerms asking(Question question) {
        return terms("intro", List.of(30), null, SIXTY_DAYS, List.of(VIDEO), List.of(question));
    }

    private static EventTypeTerms noticed(int minutes, int days) {
        EventTypeTerms.Window window = new EventTypeTerms.Window(days, null, null);
        return terms("intro", List.of(30), null, window, List.of(VIDEO), List.of(), minutes);
    }

    private static EventTypeTerms terms(
            String slug,
            List<Integer> durations,
            Integer increment,
            EventTypeTerms.Window window,
            List<Location> places,
            List<Question> questions) {
        return terms(slug, durations, increment, window, places, questions, 0);
    }

    private static EventTypeTerms terms(
            String slug,
            List<Integer> durations,
            Integer increment,
            EventTypeTerms.Window window,
            List<Location> places,
            List<Question> questions,
            int notice) {
        return new EventTypeTerms(
                " Intro ",
                slug,
                "",
                durations,
                increment,
                0,
                0,
                notice,
                window,
                NO_CAPS,
                0,
                Assignment.HOST,
                List.of(HOST),
                "#3451D1",
                true,
                places,
                questions);
    }

    private static EventTypeTerms read(EventTypeTerms wanted) {
        Input input = new Input();
        EventTypeTerms kept = EventTypeInput.read(wanted, input);
        input.check();
        return kept;
    }

    private static void assertRefused(EventTypeTerms wanted, String field, ErrorCode code) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, () -> read(wanted));
        assertThat(refusal.fields())
                .extracting(FieldError::field, FieldError::code)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(field, code));
    }
}
