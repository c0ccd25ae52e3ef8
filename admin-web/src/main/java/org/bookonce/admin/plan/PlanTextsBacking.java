package org.bookonce.admin.plan;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.bookonce.admin.frame.Reader;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.LimitUse;
import org.bookonce.tenant.plan.MemberAllowances;
import org.bookonce.tenant.plan.MemberUse;

/** Limits and their usage in words of the reader's language. */
@Named("planTexts")
@RequestScoped
public class PlanTextsBacking {

    /** So many members are named in the preview of another plan. */
    private static final int NAMED = 10;

    @Inject
    PlanBacking plan;

    @Inject
    Reader reader;

    /** Every limit that concerns the reader. */
    public List<LimitLine> getLines() {
        return plan.getView().limits().stream()
                .map(use -> plan.getView().own() ? own(use) : organization(use))
                .toList();
    }

    /** What a limit is called: of the reader's own, or of each member. */
    public String name(Limit limit) {
        boolean mine = plan.getView().own() && limit.allowable();
        return reader.texts().get((mine ? "console.plan.short." : "console.plan.limit.") + limit.name());
    }

    /** "12 of 40", or what there may be where nothing is counted. */
    public String usage(MemberUse use) {
        return use.used().isPresent()
                ? used(use.amount(), use.allowed().value())
                : upTo(use.limit(), use.allowed().value());
    }

    /** A number in the reader's figures. */
    public String number(int value) {
        return NumberFormat.getIntegerInstance(reader.locale()).format(value);
    }

    /** Below the field of an allowance: the plan's limit, and what is used where it is counted. */
    public String help(MemberAllowances member, String name) {
        Limit limit = Limit.valueOf(name);
        return reader.texts()
                .get(
                        "console.plan.allowances.help",
                        Map.of(
                                "counted", member.used().containsKey(limit) ? "yes" : "no",
                                "plan", member.ofPlan().get(limit),
                                "used", member.used().getOrDefault(limit, 0.0)));
    }

    /** What of a limit would be over, line by line. */
    public List<String> over(LimitUse use) {
        String name = reader.texts().get("console.plan.limit." + use.limit().name());
        return use.members().isEmpty()
                ? List.of(each(name, use.amount(), use.value()))
                : use.membersOver().stream()
                        .limit(NAMED)
                        .map(member -> each(
                                member.name(), member.amount(), member.allowed().value()))
                        .toList();
    }

    /** How many members are over beyond those that are named. */
    public int more(LimitUse use) {
        return Math.max(0, use.membersOver().size() - NAMED);
    }

    private LimitLine own(LimitUse use) {
        return use.members().stream()
                .findFirst()
                .map(mine -> new LimitLine(
                        use.limit(),
                        usage(mine),
                        mine.used().isEmpty() ? reader.texts().get("console.plan.unused") : allowance(mine),
                        mine.over() ? overBy(mine) : "",
                        mine.used().isEmpty() ? null : meter(mine)))
                .orElseGet(() -> new LimitLine(use.limit(), upTo(use.limit(), use.value()), "", "", null));
    }

    private String allowance(MemberUse use) {
        return use.allowed().allowance() ? reader.texts().get("console.plan.allowance") : "";
    }

    private LimitLine organization(LimitUse use) {
        if (use.used().isPresent()) {
            double amount = use.amount();
            return new LimitLine(
                    use.limit(),
                    used(amount, use.value()),
                    "",
                    use.over() ? overBy(amount - use.value()) : "",
                    meter(amount, use.value(), use.over()));
        }
        return new LimitLine(
                use.limit(),
                upTo(use.limit(), use.value()),
                use.highest()
                        .map(this::highest)
                        .orElse(
                                use.limit().scope() == Limit.Scope.EACH || use.value() == 0
                                        ? ""
                                        : reader.texts().get("console.plan.unused")),
                use.over()
                        ? reader.texts()
                                .get(
                                        "console.plan.over.members",
                                        "n",
                                        use.membersOver().size())
                        : "",
                use.highest().map(PlanTextsBacking::meter).orElse(null));
    }

    private String highest(MemberUse use) {
        return reader.texts()
                .get(
                        "console.plan.highest",
                        Map.of(
                                "name",
                                use.name(),
                                "used",
                                use.amount(),
                                "value",
                                use.allowed().value()));
    }

    private String each(String name, double amount, int value) {
        return reader.texts().get("console.plan.change.each", Map.of("name", name, "used", amount, "value", value));
    }

    private String used(double amount, int value) {
        return reader.texts().get("console.plan.used", "used", amount, "value", value);
    }

    private String upTo(Limit limit, int value) {
        return value == 0
                ? reader.texts().get("console.plan.none")
                : reader.texts().get("console.plan.upto", "limit", limit.name(), "value", value);
    }

    private String overBy(MemberUse use) {
        return overBy(use.amount() - use.allowed().value());
    }

    private String overBy(double amount) {
        return reader.texts().get("console.plan.over", "n", amount);
    }

    private static LimitLine.Meter meter(MemberUse use) {
        return meter(use.amount(), use.allowed().value(), use.over());
    }

    private static LimitLine.Meter meter(double amount, int value, boolean over) {
        return new LimitLine.Meter(amount, Math.max(1, value), over);
    }
}
