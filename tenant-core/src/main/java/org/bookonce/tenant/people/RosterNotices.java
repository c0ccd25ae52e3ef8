package org.bookonce.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.notice.Notice;
import org.bookonce.tenant.notice.Notices;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.Organizations;

/** What is written down and told when the roster changes (R1.5, R1.11). Nobody is told what they did themselves. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RosterNotices {

    @Inject
    AuditLog audit;

    @Inject
    Notices notices;

    @Inject
    Members members;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    protected RosterNotices() {}

    void changed(Member me, Member who, Role role) {
        record("people.role", who, who.role() + " → " + role);
        if (!me.id().equals(who.id())) {
            send("role-changed", false, who, Map.of("by", me.name(), "role", role.name()), console());
        }
    }

    void transferred(Member me, Member who) {
        record("people.transfer", who, who.role() + " → " + Role.OWNER);
        record("people.role", me, me.role() + " → " + Role.ADMIN);
        Map<String, String> words = Map.of("from", me.name(), "to", who.name());
        send("ownership-received", false, who, words, console());
        send("ownership-given", false, me, words, console());
    }

    void deactivated(Member me, Member who) {
        record("people.deactivate", who, "");
        send("member-deactivated", true, who, Map.of("by", me.name()), addresses.console());
    }

    void reactivated(Member me, Member who) {
        record("people.reactivate", who, "");
        send(
                "member-reactivated",
                false,
                who,
                Map.of("by", me.name(), "role", who.role().name()),
                console());
    }

    /** Owners and admins are told, since what is left behind is theirs to settle. */
    void left(Member me, int upcoming) {
        record("people.leave", me, "");
        Map<String, String> words = Map.of("name", me.name(), "upcoming", String.valueOf(upcoming));
        String url = addresses.consolePerson(organizations.current().slug(), me.id());
        members.allActive().stream()
                .filter(Member::mayActForOthers)
                .filter(other -> !other.id().equals(me.id()))
                .forEach(other -> send("member-left", true, other, words, url));
    }

    private String console() {
        return addresses.console(organizations.current().slug());
    }

    private void record(String action, Member who, String details) {
        audit.record(new AuditLog.Deed(action, "person", who.id(), who.name(), details));
    }

    private void send(String kind, boolean bad, Member to, Map<String, String> words, String url) {
        Notice.Recipient recipient =
                new Notice.Recipient(to.name(), to.email(), to.zone(), to.language(), to.clock24());
        notices.send(new Notice(kind, bad, recipient, words, url));
    }
}
