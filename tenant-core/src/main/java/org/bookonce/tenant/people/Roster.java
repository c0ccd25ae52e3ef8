package org.bookonce.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;

/**
 * Who belongs to the organization, and as what; the only writer of roles and activity (R1.4, R1.5). Every change begins
 * with {@link #lock}, is refused by the rules of {@link Authority} or made, written down and told.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Roster {

    @Inject
    ActingMember acting;

    @Inject
    RosterEntries entries;

    @Inject
    RosterNotices notices;

    protected Roster() {}

    /**
     * Locks the organization, before any host.
     *
     * @return the signed-in person as they are now, which need not be how they were when the request began
     * @throws BusinessException {@link AccessError#FORBIDDEN} for somebody who was deactivated meanwhile, or why nothing
     *     can be changed here
     */
    public RosterEntry lock() {
        return entries.find(acting.lock().id()).orElseThrow();
    }

    /**
     * Somebody on whom an owner or admin acts.
     *
     * @throws BusinessException {@link AccessError#FORBIDDEN} for members, whomever they ask for;
     *     {@link AccessError#NOT_FOUND}
     */
    public RosterEntry find(Member me, UUID id) {
        me.requireAdmin();
        return entries.find(id).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }

    /** Whether the organization cannot do without this person (R1.5). */
    public boolean isLastOwner(UUID id) {
        return entries.find(id)
                .filter(who -> Authority.againstLeaving(who, entries.owners()).isPresent())
                .isPresent();
    }

    /** Takes somebody out. */
    public void deactivate(RosterEntry me, RosterEntry who) {
        refuse(Authority.againstDeactivating(me.member(), who, entries.owners()));
        entries.deactivate(who.id());
        notices.deactivated(me.member(), who.member());
    }

    /**
     * The person goes of their own accord.
     *
     * @param upcoming how many bookings they leave behind
     */
    public void leave(RosterEntry me, int upcoming) {
        refuse(Authority.againstLeaving(me, entries.owners()));
        entries.deactivate(me.id());
        notices.left(me.member(), upcoming);
    }

    /** Takes somebody back, as what they were. */
    void reactivate(RosterEntry me, RosterEntry who) {
        refuse(Authority.againstReactivating(me.member(), who));
        entries.reactivate(who.id());
        notices.reactivated(me.member(), who.member());
    }

    /** Gives somebody another role. */
    void change(RosterEntry me, RosterEntry who, Role role) {
        refuse(Authority.againstRole(me.member(), who, role, entries.owners()));
        entries.write(who.id(), role);
        notices.changed(me.member(), who.member(), role);
    }

    /** Hands the organization over; who had it becomes an admin. */
    void transfer(RosterEntry me, RosterEntry who) {
        refuse(Authority.againstTransfer(me.member(), who));
        entries.write(who.id(), Role.OWNER);
        entries.write(me.id(), Role.ADMIN);
        notices.transferred(me.member(), who.member());
    }

    private static void refuse(Optional<ErrorCode> reason) {
        reason.ifPresent(code -> {
            throw new BusinessException(code);
        });
    }
}
