package org.bookonce.admin.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneOffDraftTest {

    private final OneOffDraft draft = new OneOffDraft();

    @Test
    void without_a_day_nothing_expires() {
        assertThat(expiry()).isNull();
    }

    @Test
    void a_day_alone_means_its_end() {
        draft.setExpiryDay("2027-03-02");
        assertThat(expiry()).isEqualTo(LocalDateTime.of(2027, 3, 2, 23, 59));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999-99-99", "+99999-12-31", "2027-02-30", "soon"})
    void a_day_that_nobody_can_read_is_kept_and_refused(String typed) {
        draft.setExpiryDay(typed);
        assertThat(draft.isExpiryDayReadable()).isFalse();
        assertThat(draft.getExpiryDay()).isEqualTo(typed);
        assertThat(expiry()).isEqualTo(LocalDateTime.of(1970, 1, 1, 0, 0));
    }

    @Test
    void a_time_that_nobody_can_read_is_refused_even_without_a_day() {
        draft.setExpiryTime("25:00");
        assertThat(draft.isExpiryTimeReadable()).isFalse();
        assertThat(expiry()).isEqualTo(LocalDateTime.of(1970, 1, 1, 0, 0));
    }

    private LocalDateTime expiry() {
        draft.setHost(UUID.randomUUID().toString());
        return draft.read(new DraftDays(), false).expiresAt();
    }
}
