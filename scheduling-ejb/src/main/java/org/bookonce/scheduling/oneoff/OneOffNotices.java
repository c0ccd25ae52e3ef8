package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.stream.Stream;
import org.bookonce.scheduling.notification.Correspondent;
import org.bookonce.scheduling.notification.OneOffMail;
import org.bookonce.scheduling.notification.Outbox;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;

/** What is written down and told when a one-off is made, replaced or deleted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OneOffNotices {

    @Inject
    CurrentMember current;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    @Inject
    Outbox outbox;

    @Inject
    OneOffAddresses oneOffAddresses;

    @Inject
    AuditLog audit;

    @Inject
    Members members;

    @Inject
    Event<OneOffClosed> closed;

    protected OneOffNotices() {}

    /** Notes that it was made, tells a host for whom a teammate made it (R2.1), and gives its public address. */
    String created(OneOffMeeting meeting, Member host, String token) {
        String url = oneOffAddresses.of(token);
        audit.record(deed("oneoff.create", meeting), host.id(), host.name());
        Member creator = current.require();
        if (!creator.id().equals(host.id())) {
            outbox.send(mail(OneOffMail.Kind.OFFERED, meeting, host, creator.name(), url));
        }
        return url;
    }

    /** Notes that it was made in place of one whose booking was cancelled, and tells host and creator (R2.13). */
    void replaced(OneOffMeeting meeting, Member host, String token) {
        String url = oneOffAddresses.of(token);
        audit.record(deed("oneoff.replace", meeting), host.id(), host.name());
        concerned(meeting)
                .forEach(person -> outbox.send(mail(OneOffMail.Kind.REPLACED, meeting, person, host.name(), url)));
    }

    /** Notes that it was deleted, and tells whoever hangs on its link. */
    void deleted(OneOffMeeting meeting, Instant now) {
        Member host = members.any(meeting.hostId()).orElseThrow();
        audit.record(deed("oneoff.delete", meeting), host.id(), host.name());
        closed.fire(new OneOffClosed(meeting.id(), now, ""));
    }

    /** Tells its host and its creator, as far as they did not do it themselves (R2.1). */
    void tellOfDeletion(OneOffMeeting meeting, Member by) {
        concerned(meeting)
                .filter(person -> !person.id().equals(by.id()))
                .forEach(person -> outbox.send(mail(OneOffMail.Kind.DELETED, meeting, person, by.name(), "")));
    }

    /** Tells the host that none of its times is free any more (R2.4). */
    void noneFree(OneOffMeeting meeting, Member host) {
        String url = oneOffAddresses.of(meeting.tokenSeed());
        outbox.send(mail(OneOffMail.Kind.NONE_FREE, meeting, host, host.name(), url));
    }

    /** Whose time it is, and who made it; whoever is not here any more is left out. */
    private Stream<Member> concerned(OneOffMeeting meeting) {
        return Stream.of(meeting.hostId(), meeting.createdBy()).distinct().flatMap(id -> members.active(id).stream());
    }

    private OneOffMail mail(OneOffMail.Kind kind, OneOffMeeting meeting, Member reader, String by, String url) {
        FoundOrganization organization = organizations.current();
        return new OneOffMail(
                kind,
                meeting.id(),
                organization.name(),
                organization.accent(),
                new Correspondent(reader.name(), reader.email(), reader.zone(), reader.language(), reader.clock24()),
                by,
                meeting.title(),
                meeting.slots().stream()
                        .map(slot -> new OneOffMail.Slot(slot.start(), slot.end()))
                        .toList(),
                meeting.hold(),
                url,
                addresses.consoleOneOffs(organization.slug()));
    }

    private static AuditLog.Deed deed(String action, OneOffMeeting meeting) {
        return new AuditLog.Deed(action, "oneoff", meeting.id(), meeting.title());
    }
}
