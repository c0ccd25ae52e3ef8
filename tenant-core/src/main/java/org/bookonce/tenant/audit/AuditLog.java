package org.bookonce.tenant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Who did what, for whom, when, from where (R1.11). Written in the transaction of the deed, so that neither exists
 * without the other; the database lets nobody change or remove a line. Never give it a token.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditLog {

    private static final String INSERT =
            """
            insert into audit_entry (tenant_id, id, at, actor_id, actor_name, on_behalf_of_id, on_behalf_of_name,
                                     action, subject_kind, subject_id, subject_title, details, address)
            values (?, ?, bookonce_now(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember member;

    @Inject
    RequestOrigin origin;

    protected AuditLog() {}

    /**
     * What was done, to what.
     *
     * @param action {@code subject.verb}, such as {@code oneoff.create}
     * @param kind what the subject is, such as {@code oneoff}
     * @param title the subject's name as people know it
     * @param details what else is worth knowing, such as the new role; may be empty
     */
    public record Deed(String action, String kind, UUID id, String title, String details) {

        /** A deed that its subject says enough about. */
        public Deed(String action, String kind, UUID id, String title) {
            this(action, kind, id, title, "");
        }
    }

    /** The signed-in person did it, in their own name. */
    public void record(Deed deed) {
        Optional<Member> actor = member.get();
        write(deed, idOf(actor), nameOf(actor), null, null);
    }

    /** The signed-in person did it; where the host is somebody else it reads "X on behalf of Y". */
    public void record(Deed deed, UUID hostId, String hostName) {
        Optional<Member> actor = member.get();
        boolean forOther = actor.isPresent() && !actor.get().id().equals(hostId);
        write(deed, idOf(actor), nameOf(actor), forOther ? hostId : null, forOther ? hostName : null);
    }

    /** Somebody who is not a member did it, named as their sign-in names them: a new owner, the platform operator. */
    public void recordPerson(Deed deed, String name) {
        write(deed, null, name, null, null);
    }

    /** Somebody without an account did it: an invitee, named as they named themselves. */
    public void recordInvitee(Deed deed, String inviteeName) {
        write(deed, null, inviteeName, null, null);
    }

    /** The platform operator, who only looks, is known by name: their id is no member's. */
    private UUID idOf(Optional<Member> actor) {
        return actor.filter(someone -> !member.guest()).map(Member::id).orElse(null);
    }

    private String nameOf(Optional<Member> actor) {
        return actor.map(Member::name)
                .map(name -> member.guest() ? name + ", platform operator" : name)
                .orElse("system");
    }

    private void write(Deed deed, UUID actorId, String actorName, UUID forId, String forName) {
        sql.later(
                INSERT,
                tenant.require(),
                Ids.next(),
                actorId,
                actorName,
                forId,
                forName,
                deed.action(),
                deed.kind(),
                deed.id(),
                deed.title(),
                deed.details(),
                origin.address());
    }
}
