package org.bookonce.admin.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.Refusals;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.MemberAllowances;
import org.bookonce.tenant.plan.NewAllowances;
import org.bookonce.tenant.plan.PlanError;
import org.bookonce.tenant.plan.SetAllowances;
import org.bookonce.tenant.plan.ShowAllowances;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.primefaces.PrimeFaces;

/** The dialog in which a member's allowances are set (R1.8): an empty field means the plan's limit. */
@Named("allowances")
@ViewScoped
public class AllowancesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Refused by the use case, which takes nothing below 0. */
    private static final int UNREADABLE = -1;

    @Inject
    transient ShowAllowances showAllowances;

    @Inject
    transient SetAllowances setAllowances;

    @Inject
    transient PlanBacking plan;

    @Inject
    transient MemberUsageBacking memberUsage;

    @Inject
    transient ListAddress address;

    @Inject
    transient Refusals refusals;

    private final Map<String, String> typed = new HashMap<>();
    private MemberAllowances member;
    private String saved = "";

    /** Opens the dialog for the member whom the script names. */
    public void ask() {
        plan.refresh();
        saved = "";
        member = null;
        open(address.id("id").orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND)));
    }

    /** Changes nothing. */
    public void close() {
        member = null;
    }

    /** Sets what was typed; what cannot be set stays as it was typed, what somebody else set meanwhile is shown. */
    public void save() {
        if (member == null) {
            return;
        }
        try {
            setAllowances.set(new NewAllowances(member.memberId(), member.set(), wanted()));
            saved = member.name();
            member = null;
            plan.refresh();
            memberUsage.load();
        } catch (BusinessException refusal) {
            if (refusal.code() == PlanError.STALE) {
                open(member.memberId());
            }
            refusals.show(refusal);
            PrimeFaces.current().executeScript("showFirstError()");
        }
    }

    private void open(UUID memberId) {
        member = showAllowances.show(memberId);
        typed.clear();
        member.set().forEach((limit, value) -> typed.put(limit.name(), value.toString()));
    }

    private Map<Limit, Integer> wanted() {
        Map<Limit, Integer> wanted = new EnumMap<>(Limit.class);
        typed.forEach((limit, text) -> {
            if (text != null && !text.isBlank()) {
                wanted.put(Limit.valueOf(limit), number(text));
            }
        });
        return wanted;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notTyped) {
            return UNREADABLE;
        }
    }

    /** Whose allowances are being set, or null. */
    public MemberAllowances getMember() {
        return member;
    }

    /** What is typed, by the name of the {@link Limit}. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Name of the member whose allowances were just saved, or empty. */
    public String getSaved() {
        return saved;
    }
}
