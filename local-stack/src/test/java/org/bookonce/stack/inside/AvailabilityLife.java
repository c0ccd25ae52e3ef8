package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.spi.CDI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.DeleteSchedule;
import org.bookonce.scheduling.availability.ListSchedules;
import org.bookonce.scheduling.availability.SaveSchedule;
import org.bookonce.scheduling.availability.Schedule;
import org.bookonce.scheduling.availability.ScheduleView;
import org.bookonce.scheduling.availability.ShowSchedule;
import org.bookonce.scheduling.availability.WantedHours;
import org.bookonce.scheduling.availability.WantedSchedule;

/** Inside the archive: what becomes of a host's schedules (R3.1, R3.4). */
final class AvailabilityLife {

    private static final String LISBON = "Europe/Lisbon";

    private final People people;

    AvailabilityLife(People people) {
        this.people = people;
    }

    void theStandardWeekIsThereBeforeAnybodyChangesIt() {
        ScheduleView usual = list("admin", "admin").get(0);
        assertThat(usual.saved()).isFalse();
        assertThat(usual.standard()).isTrue();
        assertThat(usual.id()).isEqualTo(people.id("admin"));
        assertThat(usual.hours())
                .isEqualTo(Schedule.standard(ZoneId.of(LISBON)))
                .isEqualTo(people.as("owner", () -> use(ShowSchedule.class).show(usual.id()))
                        .hours());
    }

    void whatIsSavedIsReadAgainAndAnOldVersionIsRefused() {
        UUID id = list("owner", "owner").get(0).id();
        LocalDate closed = LocalDate.now().plusDays(30);
        LocalDate night = closed.plusDays(1);
        WantedSchedule wanted = wanted(
                Optional.of(id),
                "owner",
                "Days and nights",
                Map.of(
                        DayOfWeek.MONDAY,
                        List.of(new WantedHours(540, 720), new WantedHours(720, 1020)),
                        DayOfWeek.SUNDAY,
                        List.of(new WantedHours(1320, 1560), new WantedHours(0, 60))),
                Map.of(closed, List.of(), night, List.of(new WantedHours(600, 2040)), LocalDate.EPOCH, List.of()));
        assertThat(save("owner", wanted).answer()).isEqualTo(new SaveSchedule.Saved(id, 1));
        assertThat(list("owner", "owner")).singleElement().satisfies(saved -> {
            assertThat(saved.name()).isEqualTo("Days and nights");
            assertThat(saved.standard()).isTrue();
            assertThat(saved.hours().week())
                    .isEqualTo(Map.of(
                            DayOfWeek.MONDAY,
                            List.of(new DayWindow(540, 720), new DayWindow(720, 1020)),
                            DayOfWeek.SUNDAY,
                            List.of(new DayWindow(0, 60), new DayWindow(1320, 1560))));
            assertThat(saved.hours().overrides())
                    .as("a date that is long past is not kept")
                    .isEqualTo(Map.of(closed, List.of(), night, List.of(new DayWindow(600, 2040))));
        });
        assertThat(save("owner", wanted).refusal()).isEqualTo("availability.stale {}");
        assertThat(save("admin", wanted).refusal()).isEqualTo("availability.stale {}");
        assertThat(Answers.of(() -> list("member", "owner"))).isEqualTo("access.not-found");
    }

    void whatIsWrongIsToldAtItsRow() {
        assertThat(refused(List.of(new WantedHours(540, 720), new WantedHours(700, 800))))
                .isEqualTo("week[2][1]: availability.overlap {}");
        assertThat(refused(List.of(new WantedHours(540, 540)))).isEqualTo("week[2][0]: availability.ends-first {}");
        assertThat(refused(List.of(new WantedHours(540, 1981)))).isEqualTo("week[2][0]: availability.too-long {}");
        assertThat(refused(List.of(new WantedHours(-1, 540)))).isEqualTo("week[2][0]: availability.time-unreadable {}");
        assertThat(save(
                                "member",
                                wanted(
                                        Optional.empty(),
                                        "member",
                                        "Holidays",
                                        Map.of(),
                                        Map.of(LocalDate.now().plusYears(6), List.of())))
                        .refusal())
                .isEqualTo("overrides: availability.date-too-far {max=5}");
        assertThat(list("member", "member")).singleElement().matches(usual -> !usual.saved());
    }

    void oneOfSeveralIsTheStandardOneAndThereAreTwentyAtMost() {
        SaveSchedule.Saved evenings = made("second", true, "Evenings").answer();
        assertThat(list("second", "second"))
                .extracting(ScheduleView::standard, ScheduleView::saved)
                .containsExactly(tuple(true, true), tuple(false, true));
        assertThat(delete(evenings.id())).isEqualTo("availability.standard-stays");
        assertThat(made("second", false, "evenings").refusal()).isEqualTo("name: availability.name-taken {}");
        for (int i = 3; i <= SaveSchedule.MOST; i++) {
            assertThat(made("second", false, "Number " + i).refusal()).isEmpty();
        }
        assertThat(made("second", false, "One more").refusal()).isEqualTo("availability.too-many {max=20}");
        list("second", "second").stream()
                .filter(other -> !other.standard())
                .forEach(other -> assertThat(delete(other.id())).isEqualTo("done"));
        assertThat(delete(evenings.id())).isEqualTo("done");
        assertThat(list("second", "second")).singleElement().matches(usual -> !usual.saved() && usual.standard());
        assertThat(delete(people.id("second"))).isEqualTo("access.not-found");
    }

    private String refused(List<WantedHours> tuesday) {
        return save("member", wanted(Optional.empty(), "member", "Wrong", Map.of(DayOfWeek.TUESDAY, tuesday), Map.of()))
                .refusal();
    }

    private String delete(UUID id) {
        return Answers.of(() -> people.as("second", () -> {
            use(DeleteSchedule.class).delete(id);
            return id;
        }));
    }

    private Refused.Or<SaveSchedule.Saved> made(String who, boolean standard, String name) {
        return save(
                who,
                new WantedSchedule(Optional.empty(), people.id(who), name, LISBON, standard, Map.of(), Map.of(), 0));
    }

    private WantedSchedule wanted(
            Optional<UUID> id,
            String host,
            String name,
            Map<DayOfWeek, List<WantedHours>> week,
            Map<LocalDate, List<WantedHours>> overrides) {
        return new WantedSchedule(id, people.id(host), name, LISBON, false, week, overrides, 0);
    }

    private Refused.Or<SaveSchedule.Saved> save(String who, WantedSchedule wanted) {
        return Refused.by(() -> people.as(who, () -> use(SaveSchedule.class).save(wanted)));
    }

    private List<ScheduleView> list(String who, String host) {
        return people.as(who, () -> use(ListSchedules.class).list(people.id(host)));
    }

    private static <T> T use(Class<T> useCase) {
        return CDI.current().select(useCase).get();
    }
}
