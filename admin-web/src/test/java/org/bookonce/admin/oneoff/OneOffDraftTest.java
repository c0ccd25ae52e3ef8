package org.bookonce.admin.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.scheduling.oneoff.OneOffView;
import org.bookonce.scheduling.oneoff.Overlap;
import org.junit.jupiter.api.Test;

/** What a form says, and one that is filled in from another one-off (R2.5). */
class OneOffDraftTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final OneOffDraft draft = new OneOffDraft();
    private final DraftDays days = new DraftDays();

    @Test
    void unless_something_is_chosen_it_is_as_always() {
        assertThat(read().choices()).isEqualTo(OneOffChoices.STANDARD);
        assertThat(draft.getChoices().isChosen()).isFalse();
    }

    @Test
    void what_is_chosen_is_what_the_use_case_gets() {
        DraftChoices choices = draft.getChoices();
        choices.getRelease().setDay("2027-03-02");
        choices.getRelease().setTime("12:00");
        choices.setReplacement(true);
        choices.setProposals(true);
        choices.setChangeNotice("240");
        assertThat(read().choices()).isEqualTo(new OneOffChoices(LocalDateTime.of(2027, 3, 2, 12, 0), true, true, 240));
        assertThat(choices.isChosen()).isTrue();
    }

    @Test
    void never_is_no_number_of_minutes() {
        draft.getChoices().setChangeNotice(DraftChoices.NEVER);
        assertThat(read().choices().changeNotice()).isNull();
    }

    @Test
    void a_notice_that_the_form_does_not_offer_can_be_kept() {
        draft.fill(other(45), LISBON);
        assertThat(draft.getChoices().getNotices()).contains("45");
        assertThat(read().choices().changeNotice()).isEqualTo(45);
    }

    @Test
    void everything_is_as_it_was_for_the_other_one() {
        draft.fill(other(null), LISBON);
        days.fill(other(null), LISBON);
        NewOneOff again = read();
        assertThat(again.title()).isEqualTo("Intro");
        assertThat(again.location()).isEqualTo(new Location(LocationKind.ADDRESS, "Rua 1"));
        assertThat(again.inviteeEmail()).isEqualTo("ada@intro.example");
        assertThat(again.contactRequired()).isFalse();
        assertThat(again.expiresAt()).isEqualTo(LocalDateTime.of(2027, 10, 29, 18, 0));
        assertThat(again.choices())
                .isEqualTo(new OneOffChoices(LocalDateTime.of(2027, 10, 28, 18, 0), true, false, null));
    }

    @Test
    void times_keep_their_instants_also_in_an_hour_that_happens_twice() {
        days.fill(other(0), LISBON);
        assertThat(days.slots().stream().map(DraftSlot::read))
                .containsExactly(
                        new NewSlot(LocalDateTime.of(2027, 10, 30, 10, 0), 45, Overlap.NONE),
                        new NewSlot(LocalDateTime.of(2027, 10, 31, 1, 30), 30, Overlap.EARLIER),
                        new NewSlot(LocalDateTime.of(2027, 10, 31, 1, 30), 30, Overlap.LATER));
        assertThat(days.getDays()).hasSize(2);
    }

    private NewOneOff read() {
        draft.setHost(UUID.randomUUID().toString());
        return draft.read(days, false);
    }

    private static OneOffView other(Integer changeNotice) {
        return new OneOffView(
                UUID.randomUUID(),
                OneOffStatus.OPEN,
                UUID.randomUUID(),
                LISBON,
                "Intro",
                "About us",
                30,
                new Location(LocationKind.ADDRESS, "Rua 1"),
                List.of(
                        new OneOffView.Slot(Instant.parse("2027-10-30T09:00:00Z"), 45),
                        new OneOffView.Slot(Instant.parse("2027-10-31T00:30:00Z"), 30),
                        new OneOffView.Slot(Instant.parse("2027-10-31T01:30:00Z"), 30)),
                true,
                Optional.of(Instant.parse("2027-10-29T17:00:00Z")),
                false,
                "Ada",
                "ada@intro.example",
                Optional.of(Instant.parse("2027-10-28T17:00:00Z")),
                true,
                false,
                changeNotice);
    }
}
