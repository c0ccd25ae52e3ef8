package org.bookonce.stack.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.tenant.plan.ChangePlan;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.ListMemberUsage;
import org.bookonce.tenant.plan.MemberUsageFilter;
import org.bookonce.tenant.plan.NewAllowances;
import org.bookonce.tenant.plan.PlanChange;
import org.bookonce.tenant.plan.PreviewPlan;
import org.bookonce.tenant.plan.SetAllowances;
import org.bookonce.tenant.plan.ShowAllowances;
import org.bookonce.tenant.plan.ShowPlan;

/** Offers of people whose limits are near, in one organization and in another one. */
abstract class LimitedOffers {

    static final int ROUNDS = 30;
    static final int SHORT = 10;
    static final int ROOM = 4;
    static final AtomicInteger HOURS = new AtomicInteger();

    @Inject
    CreateOneOff create;

    @Inject
    DeleteOneOff delete;

    @Inject
    ShowPlan showPlan;

    @Inject
    PreviewPlan previewPlan;

    @Inject
    ChangePlan changePlan;

    @Inject
    SetAllowances setAllowances;

    @Inject
    ShowAllowances showAllowances;

    @Inject
    ListMemberUsage memberUsage;

    @Resource
    ManagedExecutorService executor;

    People people;

    Map<Limit, Integer> set() {
        return people().as(
                        "owner",
                        () -> showAllowances.show(people().id("second")).set());
    }

    /** One more than there is room for, at the same moment. */
    List<Refused.Or<CreatedOneOff>> race(Supplier<CreatedOneOff> work) {
        return Together.run(executor, ROOM + 1, () -> Refused.by(work));
    }

    void free(List<Refused.Or<CreatedOneOff>> answers, String who) {
        answers.stream().filter(Refused.Or::done).forEach(answer -> people().as(who, () -> deleted(answer.answer())));
    }

    long used(String who) {
        return people()
                .as("owner", () -> memberUsage.list(new MemberUsageFilter("", Optional.empty(), 50)))
                .rows()
                .stream()
                .filter(row -> row.id().equals(people().id(who)))
                .flatMap(row -> row.uses().stream())
                .filter(use -> use.limit() == Limit.HELD_HOURS)
                .findFirst()
                .orElseThrow()
                .count();
    }

    Object deleted(CreatedOneOff oneOff) {
        delete.delete(oneOff.id());
        return oneOff;
    }

    Object changed(String from, String to) {
        int version = showPlan.show().plans().stream()
                .filter(plan -> plan.id().equals(to))
                .findFirst()
                .map(plan -> plan.version())
                .orElse(0);
        changePlan.change(new PlanChange(from, to, version));
        return to;
    }

    Object set(String who, Map<Limit, Integer> shown, Map<Limit, Integer> wanted) {
        return set(new NewAllowances(people().id(who), shown, wanted));
    }

    Object set(NewAllowances wanted) {
        setAllowances.set(wanted);
        return wanted;
    }

    People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    NewOneOff held(String host, int slots, int minutes) {
        return oneOff(host, slots, minutes, true);
    }

    /** At hours that no other call uses. */
    NewOneOff oneOff(String host, int slots, int minutes, boolean hold) {
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plusDays(100).truncatedTo(ChronoUnit.DAYS);
        int hour = HOURS.getAndAdd(2 * slots);
        return new NewOneOff(
                people().id(host),
                "Limited",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                IntStream.range(0, slots)
                        .mapToObj(i -> new NewSlot(start.plusHours(hour + 2L * i), minutes, Overlap.EARLIER))
                        .toList(),
                hold,
                null,
                true,
                "",
                "",
                OneOffChoices.STANDARD,
                false);
    }
}
