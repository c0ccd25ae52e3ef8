package org.bookonce.publicweb.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Texts ENGLISH = Texts.of("en");

    @Test
    void durationsReadAsPeopleSayThem() {
        assertThat(durations(30)).isEqualTo("30 minutes");
        assertThat(durations(60)).isEqualTo("1 hour");
        assertThat(durations(90)).isEqualTo("1 h 30 min");
        assertThat(durations(30, 45)).isEqualTo("30 minutes or 45 minutes");
        assertThat(Wording.durations(Texts.of("ar"), new TreeSet<>(List.of(30))))
                .isEqualTo("30 دقيقة");
        assertThat(Wording.durations(Texts.of("ja"), new TreeSet<>(List.of(15, 30, 90))))
                .isEqualTo("15分、30分または1時間30分");
    }

    @Test
    void eachPartyReadsWhoCallsWhom() {
        assertThat(Wording.agreedPlace(ENGLISH, "PHONE_HOST_CALLS", "+351 1", "Ana", Party.INVITEE))
                .isEqualTo("Ana calls you at +351 1");
        assertThat(Wording.agreedPlace(ENGLISH, "PHONE_HOST_CALLS", "+351 1", "Ana", Party.HOST))
                .isEqualTo("You call +351 1");
        assertThat(Wording.agreedPlace(ENGLISH, "ASK_INVITEE", "Café Central", "Ana", Party.INVITEE))
                .isEqualTo("Café Central");
    }

    @Test
    void aPlaceThatNobodyNamedIsLeftOut() {
        assertThat(Wording.place(ENGLISH, "OTHER", "", "Ana")).isEmpty();
        assertThat(Wording.place(ENGLISH, "VIDEO", "", "Ana")).contains("Video meeting");
    }

    @Test
    void initialsStandForAName() {
        assertThat(MeetingCard.initials("Ana Maria Costa")).isEqualTo("AC");
        assertThat(MeetingCard.initials("李")).isEqualTo("李");
        assertThat(MeetingCard.initials("")).isEmpty();
    }

    private static String durations(Integer... minutes) {
        return Wording.durations(ENGLISH, new TreeSet<>(List.of(minutes)));
    }
}
