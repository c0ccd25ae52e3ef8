package org.bookonce.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.Schedule;
import org.junit.jupiter.api.Test;

/** R3.4–3.7 and R3.10 by example; wall times of Lisbon, on Monday 2027-03-01 unless it says otherwise. */
class SlotSearchTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Test
    void aMeetingLiesInTheOpenHoursAndStartsOnTheirGrid() {
        assertThat(starts(rules(30, 20), diary(open(MONDAY, "09:00-10:15"))))
                .containsExactly("09:00", "09:20", "09:40");
    }

    @Test
    void windowsThatTouchAreOneWithTheGridOfTheFirst() {
        assertThat(starts(rules(60, 40), diary(open(MONDAY, "09:00-10:00", "10:00-12:00"))))
                .containsExactly("09:00", "09:40", "10:20", "11:00");
    }

    @Test
    void aWindowPastMidnightBelongsToTheDayItBeginsOn() {
        Diary diary = diary(open(MONDAY.minusDays(1), "23:00-26:00"));
        assertThat(starts(rules(60, 60), diary)).containsExactly("00:00", "01:00");
        assertThat(starts(rules(90, 90), diary)).containsExactly("00:30");
    }

    @Test
    void betweenMeetingsIsTheLargerOfTheBuffers() {
        Diary small = diary(open(MONDAY, "09:00-13:00")).booking(at("11:00"), at("11:30"), 0, 10);
        Diary large = diary(open(MONDAY, "09:00-13:00")).booking(at("11:00"), at("11:30"), 45, 60);
        SlotRules buffered = new SlotRules(30, 30, 30, 15, at("00:00"), at("23:59"), Caps.NONE);
        assertThat(starts(buffered, small)).containsExactly("09:00", "09:30", "10:00", "12:00", "12:30");
        assertThat(starts(buffered, large)).containsExactly("09:00", "09:30", "12:30");
    }

    @Test
    void holdsAndExternalTimeHaveNoBuffersButTheCandidateHas() {
        SlotRules buffered = new SlotRules(30, 30, 30, 0, at("00:00"), at("23:59"), Caps.NONE);
        assertThat(starts(buffered, diary(open(MONDAY, "09:00-12:00")).external(at("10:00"), at("10:30"))))
                .containsExactly("09:00", "09:30", "11:00", "11:30");
        assertThat(starts(rules(30, 30), diary(open(MONDAY, "09:00-11:00")).hold(at("10:00"), at("10:30"))))
                .containsExactly("09:00", "09:30", "10:30");
    }

    @Test
    void noticeAndWindowBoundTheStarts() {
        SlotRules rules = new SlotRules(30, 30, 0, 0, at("09:10"), at("10:30"), Caps.NONE);
        assertThat(starts(rules, diary(open(MONDAY, "09:00-12:00")))).containsExactly("09:30", "10:00");
    }

    @Test
    void noticeEndsWithAStartThatItReachesJustAndTheWindowBeforeOne() {
        Diary diary = diary(open(MONDAY, "09:00-12:00"));
        assertThat(starts(new SlotRules(30, 30, 0, 0, at("09:30"), at("10:30"), Caps.NONE), diary))
                .containsExactly("09:30", "10:00");
        assertThat(starts(
                        new SlotRules(
                                30,
                                30,
                                0,
                                0,
                                at("09:30").plusMillis(1),
                                at("10:30").plusMillis(1),
                                Caps.NONE),
                        diary))
                .as("not a moment too soon")
                .containsExactly("10:00", "10:30");
    }

    @Test
    void whatBeginsAtMidnightCountsTowardsTheDayThatBegins() {
        Diary diary = diary(open(MONDAY, "09:00-10:00")).count(at("00:00").plusSeconds(86_400));
        SlotRules one = capped(new Caps(1, 0, 0, DayOfWeek.MONDAY));
        assertThat(starts(one, diary)).isNotEmpty();
        assertThat(why(one, diary, "09:00")).isEmpty();
        assertThat(why(one, diary.count(at("00:00")), "09:00")).containsExactly(Explanation.Rule.CAP_PER_DAY);
    }

    @Test
    void aWeekAndAMonthAreOverWithTheirLastDay() {
        Instant nextWeek = MONDAY.plusDays(7).atStartOfDay(LISBON).toInstant();
        Instant lastOfMonth = MONDAY.minusDays(1).atTime(23, 59).atZone(LISBON).toInstant();
        Diary diary = diary(open(MONDAY, "09:00-10:00")).count(nextWeek).count(lastOfMonth);
        SlotRules week = capped(new Caps(0, 1, 0, DayOfWeek.MONDAY));
        assertThat(starts(week, diary)).isNotEmpty();
        assertThat(why(week, diary, "09:00")).isEmpty();
        SlotRules month = capped(new Caps(0, 0, 2, DayOfWeek.MONDAY));
        assertThat(starts(month, diary)).isNotEmpty();
        assertThat(why(month, diary, "09:00")).isEmpty();
        Diary sunday = diary(open(MONDAY, "09:00-10:00")).count(nextWeek.minusSeconds(60));
        assertThat(starts(week, sunday)).isEmpty();
        assertThat(why(week, sunday, "09:00")).containsExactly(Explanation.Rule.CAP_PER_WEEK);
    }

    @Test
    void explainSaysJustWhatTheSearchDoesAtTheEdgesOfBuffersHoursNoticeAndWindow() {
        Diary diary = diary(open(MONDAY, "09:00-13:00")).booking(at("11:00"), at("11:30"), 10, 20);
        SlotRules rules = new SlotRules(30, 1, 15, 5, at("09:10"), at("12:30"), Caps.NONE);
        List<String> offered = starts(rules, diary);
        assertThat(offered).startsWith("09:10").contains("10:20", "11:50").doesNotContain("10:21", "11:49", "12:30");
        for (LocalTime time = LocalTime.of(8, 0); time.isBefore(LocalTime.of(14, 0)); time = time.plusMinutes(1)) {
            assertThat(why(rules, diary, time.toString()).isEmpty())
                    .as(time.toString())
                    .isEqualTo(offered.contains(time.toString()));
        }
        SlotRules untilClosing = rules(30, 30);
        assertThat(why(untilClosing, diary, "12:30")).isEmpty();
        assertThat(why(untilClosing, diary, "13:00")).containsExactly(Explanation.Rule.CLOSED);
    }

    @Test
    void aDayAtItsCapOffersNothing() {
        Diary diary = diary(open(MONDAY, "09:00-10:00")).count(at("15:00")).count(at("23:30"));
        assertThat(starts(capped(new Caps(3, 0, 0, DayOfWeek.MONDAY)), diary)).isNotEmpty();
        assertThat(starts(capped(new Caps(2, 0, 0, DayOfWeek.MONDAY)), diary)).isEmpty();
        assertThat(starts(capped(new Caps(0, 2, 0, DayOfWeek.SUNDAY)), diary)).isEmpty();
        assertThat(starts(capped(new Caps(0, 0, 2, DayOfWeek.MONDAY)), diary)).isEmpty();
    }

    @Test
    void weeksBeginWhenTheOrganizationSays() {
        Diary diary = diary(open(MONDAY, "09:00-10:00")).count(at("09:00").minusSeconds(86_400));
        assertThat(starts(capped(new Caps(0, 1, 0, DayOfWeek.MONDAY)), diary)).isNotEmpty();
        assertThat(starts(capped(new Caps(0, 1, 0, DayOfWeek.SUNDAY)), diary)).isEmpty();
    }

    @Test
    void anHourThatDoesNotHappenHasNoStartAndOneThatHappensTwiceHasAll() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        assertThat(utc(spring, diary(open(spring, "00:00-03:00")))).containsExactly("00:00", "00:30", "01:00", "01:30");
        LocalDate autumn = LocalDate.of(2027, 10, 31);
        assertThat(utc(autumn, diary(open(autumn, "00:00-03:00"))))
                .containsExactly("23:00", "23:30", "00:00", "00:30", "01:00", "01:30", "02:00", "02:30");
    }

    @Test
    void anEveningThatComesBackFromTheNextDayIsNotAtTheCapOfThatDay() {
        ZoneId zone = ZoneId.of("America/St_Johns");
        LocalDate saturday = LocalDate.of(2010, 11, 6);
        Schedule evening = new Schedule(zone, Map.of(), Map.of(saturday, List.of(new DayWindow(1_380, 1_440))));
        Diary diary = new Diary(UUID.randomUUID(), evening)
                .count(saturday.plusDays(1).atTime(12, 0).atZone(zone).toInstant());
        Instant from = saturday.atStartOfDay(zone).toInstant();
        Instant until = from.plusSeconds(2 * 86_400);
        SlotRules one = new SlotRules(30, 30, 0, 0, from, until, new Caps(1, 0, 0, DayOfWeek.MONDAY));
        // a minute past midnight the clock is set back to a minute past eleven
        assertThat(SlotSearch.find(one, from, until, List.of(diary), Crew.anyOf(1))
                        .minutes())
                .containsExactly(
                        minute("2010-11-07T01:30:00Z"), minute("2010-11-07T02:00:00Z"), minute("2010-11-07T02:31:00Z"));
    }

    private static long minute(String instant) {
        return Instant.parse(instant).getEpochSecond() / 60;
    }

    @Test
    void poolsOfferWhatOneCanTakeAndCrewsWhatAllCan() {
        List<Diary> diaries = List.of(
                diary(open(MONDAY, "09:00-11:00")).external(at("09:00"), at("10:00")),
                diary(open(MONDAY, "10:00-12:00")),
                diary(open(MONDAY, "08:00-10:30")));
        SlotRules hourly = rules(30, 30);
        assertThat(starts(hourly, diaries, Crew.anyOf(2))).containsExactly("10:00", "10:30", "11:00", "11:30");
        assertThat(starts(hourly, diaries, Crew.allOf(3))).containsExactly("10:00");
        assertThat(starts(hourly, diaries, new Crew(List.of(new int[] {0}, new int[] {1, 2}))))
                .containsExactly("10:00", "10:30");
        OfferedStarts all = SlotSearch.find(hourly, at("00:00"), at("23:59"), diaries, Crew.anyOf(3));
        assertThat(all.hosts(at("10:30")).stream()).containsExactly(0, 1);
        assertThat(all.hosts(at("10:30").plusSeconds(1)).stream()).isEmpty();
    }

    @Test
    void explainNamesEveryRule() {
        Diary diary = diary(open(MONDAY, "09:00-12:00"))
                .booking(at("10:00"), at("10:30"), 15, 15)
                .hold(at("10:30"), at("11:00"))
                .count(at("10:00"));
        SlotRules rules = new SlotRules(30, 30, 0, 0, at("09:30"), at("12:00"), new Caps(1, 0, 0, DayOfWeek.MONDAY));
        assertThat(why(rules, diary, "08:00"))
                .containsExactly(Explanation.Rule.TOO_SOON, Explanation.Rule.CLOSED, Explanation.Rule.CAP_PER_DAY);
        assertThat(why(rules, diary, "11:45")).containsExactly(Explanation.Rule.CLOSED, Explanation.Rule.CAP_PER_DAY);
        assertThat(why(rules, diary, "11:10")).containsExactly(Explanation.Rule.OFF_GRID, Explanation.Rule.CAP_PER_DAY);
        assertThat(why(rules, diary, "10:30"))
                .containsExactly(Explanation.Rule.CAP_PER_DAY, Explanation.Rule.TAKEN, Explanation.Rule.TAKEN);
        assertThat(why(rules, diary, "13:00"))
                .containsExactly(Explanation.Rule.TOO_LATE, Explanation.Rule.CLOSED, Explanation.Rule.CAP_PER_DAY);
        assertThat(Explanation.of(rules, diary, at("10:00")).reasons())
                .extracting(Explanation.Reason::taken)
                .contains(new Diary.Taken(
                        Diary.Kind.BOOKING,
                        at("10:00").toEpochMilli(),
                        at("10:30").toEpochMilli(),
                        15,
                        15));
    }

    private static List<Explanation.Rule> why(SlotRules rules, Diary diary, String time) {
        return Explanation.of(rules, diary, at(time)).reasons().stream()
                .map(Explanation.Reason::rule)
                .toList();
    }

    private static SlotRules rules(int minutes, int increment) {
        return new SlotRules(minutes, increment, 0, 0, at("00:00"), at("23:59"), Caps.NONE);
    }

    private static SlotRules capped(Caps caps) {
        return new SlotRules(30, 30, 0, 0, at("00:00"), at("23:59"), caps);
    }

    private static Schedule open(LocalDate day, String... windows) {
        List<DayWindow> hours = Arrays.stream(windows)
                .map(window -> window.split("-"))
                .map(ends -> new DayWindow(minutes(ends[0]), minutes(ends[1])))
                .toList();
        return new Schedule(LISBON, new EnumMap<>(DayOfWeek.class), Map.of(day, hours));
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    private static Diary diary(Schedule schedule) {
        return new Diary(UUID.randomUUID(), schedule);
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).atZone(LISBON).toInstant();
    }

    private static List<String> starts(SlotRules rules, Diary diary) {
        return starts(rules, List.of(diary), Crew.anyOf(1));
    }

    private static List<String> starts(SlotRules rules, List<Diary> diaries, Crew crew) {
        OfferedStarts starts = SlotSearch.find(rules, at("00:00"), at("23:59"), diaries, crew);
        return Arrays.stream(starts.minutes())
                .mapToObj(minute -> Instant.ofEpochSecond(minute * 60).atZone(LISBON))
                .map(start -> start.toLocalTime().toString())
                .toList();
    }

    private static List<String> utc(LocalDate day, Diary diary) {
        Instant from = day.atStartOfDay(LISBON).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(LISBON).toInstant();
        SlotRules rules = new SlotRules(30, 30, 0, 0, from, until, Caps.NONE);
        return Arrays.stream(SlotSearch.find(rules, from, until, List.of(diary), Crew.anyOf(1))
                        .minutes())
                .mapToObj(
                        minute -> Instant.ofEpochSecond(minute * 60).toString().substring(11, 16))
                .toList();
    }
}
