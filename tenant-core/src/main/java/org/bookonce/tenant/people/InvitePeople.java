package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.audit.AuditLog.Deed;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Invites one or many people by e-mail (R1.5), by owners and admins: all of them or none. Who is in already, or was
 * invited already, is told and takes nothing from the others. An expired invitation is renewed.
 */
@Stateless
@InTenant
public class InvitePeople {

    private static final int LONGEST_TEXT = 40_000;
    private static final int NAMED = 10;

    @Inject
    CurrentMember current;

    @Inject
    ActingMember acting;

    @Inject
    Limits limits;

    @Inject
    InvitationPace pace;

    @Inject
    Invitations invitations;

    @Inject
    KnownPeople known;

    @Inject
    InvitationNotices notices;

    @Inject
    AuditLog audit;

    /**
     * Invites whom the text names: addresses separated by commas, semicolons, tabs or new lines, alone or as
     * {@code Name <name@example.com>}.
     *
     * @throws BusinessException {@code input.invalid} at {@code addresses} (naming bad ones with their positions) or
     *     {@code role}; {@link org.bookonce.tenant.plan.LimitError#REACHED} for members or rows at once;
     *     {@link InvitationError#TOO_OFTEN} or {@link InvitationError#TOO_MANY_TODAY} for what would be a nuisance
     */
    public InvitedPeople invite(NewInvitations wanted) {
        current.require().requireAdmin();
        AddressList list = check(wanted);
        limits.requireEach(Limit.BULK_ROWS, list.entries());
        Member me = acting.lockAsAdmin();
        InvitedPeople sorted = sort(list.addresses());
        List<EmailAddress> fresh = list.addresses().stream()
                .filter(address -> sorted.invited().contains(address.written()))
                .toList();
        if (!fresh.isEmpty()) {
            limits.require(Limit.MEMBERS, null, fresh.size());
            pace.require(fresh.size());
        }
        fresh.forEach(address -> invite(address, wanted.role(), me));
        return sorted;
    }

    private static AddressList check(NewInvitations wanted) {
        Input input = new Input();
        String text = input.lines("addresses", wanted.addresses(), 1, LONGEST_TEXT);
        AddressList list = AddressList.of(text);
        if (!list.bad().isEmpty()) {
            String named = list.bad().stream()
                    .limit(NAMED)
                    .map(bad -> bad.position() + ": " + bad.text())
                    .collect(Collectors.joining("; "));
            input.refuse(
                    "addresses",
                    InvitationError.BAD_ADDRESSES,
                    Map.of("n", list.bad().size(), "list", named));
        }
        if (wanted.role() == null || wanted.role() == Role.OWNER) {
            input.refuse("role", InvitationError.ROLE, Map.of());
        }
        input.check();
        return list;
    }

    private InvitedPeople sort(List<EmailAddress> addresses) {
        InvitedPeople sorted =
                new InvitedPeople(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, Boolean> people = known.activeByEmail();
        for (EmailAddress address : addresses) {
            Boolean active = people.get(address.key());
            List<String> kind;
            if (active != null) {
                kind = active ? sorted.members() : sorted.deactivated();
            } else {
                boolean open = invitations
                        .unanswered(address.key())
                        .filter(invitation -> invitation.status() == InvitationStatus.OPEN)
                        .isPresent();
                kind = open ? sorted.waiting() : sorted.invited();
            }
            kind.add(address.written());
        }
        return sorted;
    }

    private void invite(EmailAddress address, Role role, Member me) {
        pace.require(address.written());
        Optional<Invitation> expired = invitations.unanswered(address.key());
        Invitation invitation = expired.isPresent()
                ? invitations.renew(expired.get().id(), role, me.id())
                : invitations.add(address, role, me.id());
        audit.record(new Deed("people.invite", "invitation", invitation.id(), invitation.email(), role.name()));
        notices.invited(invitation, me);
    }
}
