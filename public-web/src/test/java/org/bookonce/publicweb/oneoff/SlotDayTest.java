package org.bookonce.publicweb.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bookonce.publicweb.oneoff.SlotDay.SlotChoice;
import org.bookonce.scheduling.oneoff.OfferedSlotView;
import org.bookonce.tenant.text.Times;
import org.junit.jupiter.api.Test;

class SlotDayTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Test
    void theSameSlotsAreOnOtherDaysAcrossTheDateLine() {
        List<OfferedSlotView> slots = List.of(slot("2027-03-02T10:30:00Z", 30), slot("2027-03-02T09:30:00Z", 30));

        assertThat(days(slots, "Pacific/Kiritimati"))
                .as("UTC+14")
                .containsExactly(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 3));
        assertThat(days(slots, "Pacific/Pago_Pago")).as("UTC-11").containsExactly(LocalDate.of(2027, 3, 1));
        assertThat(days(slots, "Europe/Lisbon")).containsExactly(LocalDate.of(2027, 3, 2));
    }

    @Test
    void aDaysSlotsAreInOrderAndNamedInFull() {
        List<OfferedSlotView> slots = List.of(slot("2027-03-02T11:00:00Z", 30), slot("2027-03-02T10:00:00Z", 30));

        List<SlotDay> days = SlotDay.group(slots, times("Europe/Lisbon"), times("Europe/Lisbon"));

        assertThat(days).hasSize(1);
        assertThat(days.get(0).label()).isEqualTo("Tuesday, 2 March 2027");
        assertThat(days.get(0).slots()).extracting(SlotChoice::time).containsExactly("10:00", "11:00");
        assertThat(days.get(0).slots().get(0).label()).isEqualTo("Tuesday, 2 March 2027, 10:00 – 10:30");
        assertThat(days.get(0).slots()).extracting(SlotChoice::hostTime).containsOnly("");
    }

    @Test
    void differentLengthsAreToldOnEachSlot() {
        List<OfferedSlotView> slots = List.of(slot("2027-03-02T10:00:00Z", 30), slot("2027-03-02T11:00:00Z", 45));

        List<SlotDay> days = SlotDay.group(slots, times("Europe/Lisbon"), times("Europe/Lisbon"));

        assertThat(days.get(0).slots()).extracting(SlotChoice::time).containsExactly("10:00 – 10:30", "11:00 – 11:45");
    }

    @Test
    void theHostsTimeIsToldWhereTheClocksDiffer() {
        List<OfferedSlotView> slots = List.of(slot("2027-03-02T22:00:00Z", 30));

        List<SlotDay> days = SlotDay.group(slots, times("Asia/Tokyo"), times("Europe/Lisbon"));

        assertThat(days.get(0).date()).isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(days.get(0).slots().get(0).hostTime()).contains("2 Mar").endsWith("22:00");
    }

    @Test
    void slotsBeforeAndAfterTheClocksChangeKeepTheirOwnOffset() {
        List<OfferedSlotView> slots = List.of(slot("2027-03-27T10:00:00Z", 30), slot("2027-03-29T10:00:00Z", 30));

        List<SlotDay> days = SlotDay.group(slots, times("Europe/Berlin"), times("Europe/Lisbon"));

        assertThat(days).extracting(day -> day.slots().get(0).time()).containsExactly("11:00", "12:00");
    }

    @Test
    void inTheHourThatHappensTwiceEachTimeSaysWhichOneItIs() {
        List<OfferedSlotView> slots = List.of(
                slot("2027-10-31T00:15:00Z", 15), slot("2027-10-31T01:15:00Z", 15), slot("2027-10-31T02:15:00Z", 15));

        List<SlotDay> days = SlotDay.group(slots, times("Europe/Berlin"), times("Europe/Lisbon"));

        assertThat(days.get(0).slots())
                .extracting(SlotChoice::time)
                .containsExactly("02:15 UTC+2", "02:15 UTC+1", "03:15");
        assertThat(days.get(0).slots().get(1).label()).endsWith("02:15 – 02:30 UTC+1");
    }

    private static List<LocalDate> days(List<OfferedSlotView> slots, String zone) {
        return SlotDay.group(slots, times(zone), Times.of(Locale.UK, LISBON, true)).stream()
                .map(SlotDay::date)
                .toList();
    }

    private static Times times(String zone) {
        return Times.of(Locale.UK, ZoneId.of(zone), true);
    }

    private static OfferedSlotView slot(String start, int minutes) {
        Instant begin = Instant.parse(start);
        return new OfferedSlotView(UUID.randomUUID(), begin, begin.plusSeconds(minutes * 60L), true);
    }
}
