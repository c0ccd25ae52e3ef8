package org.bookonce.admin.eventtype;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.EventTypeTerms;
import org.bookonce.scheduling.eventtype.HostChoice;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.junit.jupiter.api.Test;

class EventTypeDraftTest {

    private static final UUID ME = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID SCHEDULE = UUID.randomUUID();

    @Test
    void a_new_one_is_half_an_hour_of_video_with_whoever_makes_it() {
        EventTypeTerms terms = draft().read();
        assertThat(terms.durations()).containsExactly(30);
        assertThat(terms.increment()).as("as long as the shortest duration").isNull();
        assertThat(terms.assignment()).isEqualTo(Assignment.HOST);
        assertThat(terms.hosts()).containsExactly(new EventTypeTerms.Host(ME, null));
        assertThat(terms.locations()).containsExactly(new Location(LocationKind.VIDEO, ""));
        assertThat(terms.window()).isEqualTo(new EventTypeTerms.Window(60, null, null));
        assertThat(terms.listed()).isTrue();
    }

    @Test
    void what_is_kept_comes_back_as_it_was() {
        EventTypeTerms kept = new EventTypeTerms(
                "Intro",
                "intro",
                "Two\nlines",
                List.of(60, 25),
                7,
                3,
                10,
                90,
                new EventTypeTerms.Window(null, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)),
                new EventTypeTerms.Caps(0, 5, 0),
                null,
                Assignment.COLLECTIVE,
                List.of(new EventTypeTerms.Host(OTHER, SCHEDULE), new EventTypeTerms.Host(ME, null)),
                "#0f766e",
                false,
                List.of(new Location(LocationKind.ADDRESS, "1 Main Street")),
                List.of(new Question(UUID.randomUUID(), Question.Kind.CHOICE, "Which?", true, List.of("a", "b"))));
        EventTypeDraft draft = draft();
        draft.fill(kept, List.of());
        assertThat(draft.read()).isEqualTo(kept);
        assertThat(draft.getTiming().getBuffersBefore())
                .as("what was kept can be kept")
                .contains("3");
    }

    @Test
    void one_host_is_one_host_whoever_was_chosen_for_a_team() {
        EventTypeDraft draft = draft();
        draft.getHosts().forEach(host -> host.setPicked(true));
        assertThat(draft.read().hosts()).hasSize(1);
        draft.setAssignment(Assignment.ROUND_ROBIN.name());
        assertThat(draft.read().hosts()).hasSize(2);
    }

    @Test
    void a_host_who_is_gone_stays_until_somebody_else_is_chosen() {
        UUID gone = UUID.randomUUID();
        EventTypeTerms kept = with(Assignment.HOST, new EventTypeTerms.Host(gone, null));
        EventTypeDraft draft = draft();
        draft.fill(kept, List.of(new HostChoice(gone, "Mateo", List.of())));
        assertThat(draft.read().hosts()).extracting(EventTypeTerms.Host::id).containsExactly(gone);
        assertThat(draft.isUnstaffed()).isTrue();
        draft.setHost(ME.toString());
        assertThat(draft.isUnstaffed()).isFalse();
    }

    @Test
    void a_team_that_meets_together_misses_each_and_one_in_turn_only_the_last() {
        UUID gone = UUID.randomUUID();
        EventTypeTerms.Host there = new EventTypeTerms.Host(ME, null);
        EventTypeTerms.Host left = new EventTypeTerms.Host(gone, null);
        List<HostChoice> choices = List.of(new HostChoice(gone, "Mateo", List.of()));
        EventTypeDraft together = draft();
        together.fill(with(Assignment.COLLECTIVE, there, left), choices);
        assertThat(together.isUnstaffed()).isTrue();
        EventTypeDraft turns = draft();
        turns.fill(with(Assignment.ROUND_ROBIN, there, left), choices);
        assertThat(turns.isUnstaffed()).isFalse();
        EventTypeDraft nobody = draft();
        nobody.fill(with(Assignment.ROUND_ROBIN, left), choices);
        assertThat(nobody.isUnstaffed()).isTrue();
    }

    private static EventTypeTerms with(Assignment assignment, EventTypeTerms.Host... hosts) {
        EventTypeDraft draft = draft();
        draft.getTiming().setIncrement("30");
        return draft.read().takenBy(assignment, List.of(hosts));
    }

    @Test
    void numbers_are_read_as_people_write_them_and_anything_else_is_refused_later() {
        assertThat(Typed.numbers(" 30, 60;90 ١٢٠ ")).containsExactly(30, 60, 90, 120);
        assertThat(Typed.numbers("30, soon")).containsExactly(30, -1);
        assertThat(Typed.numbers("")).isEmpty();
        assertThat(Typed.orNothing(" ")).isZero();
        assertThat(Typed.day("31 March")).isNull();
        assertThat(Typed.day(" 2027-03-31 ")).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    private static EventTypeDraft draft() {
        EventTypeDraft draft = new EventTypeDraft();
        draft.begin(
                List.of(
                        new HostChoice(OTHER, "Amara", List.of(new HostChoice.Schedule(SCHEDULE, "Evenings", false))),
                        new HostChoice(ME, "Priya", List.of())),
                ME);
        return draft;
    }
}
