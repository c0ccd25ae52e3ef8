package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bookonce.scheduling.notification.BookingMail;
import org.bookonce.scheduling.notification.Correspondent;
import org.bookonce.scheduling.notification.Outbox;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;

/** Words a booking for its two parties, each in their own language, zone and clock (R6.2, R10.1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingNotices {

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    Members members;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    @Inject
    Outbox outbox;

    protected BookingNotices() {}

    /** Asks ahead for what the mails of a new booking need. */
    void ahead() {
        organizations.ahead();
        outbox.ahead();
    }

    /** All are told of the new booking; its tokens are known only now. */
    void made(Booking booking, NewBooking wanted, String inviteeToken, String hostToken, Instant now) {
        Around around = new Around(organizations.current(), wanted.hosts(), answers(wanted.answers()));
        BookingMail.Kind kind = BookingMail.Kind.CONFIRMED;
        outbox.send(mail(kind, booking, wanted.host(), around, Party.INVITEE, inviteeToken, null, now));
        for (Member each : around.hosts()) {
            outbox.send(mail(kind, booking, each, around, Party.HOST, hostToken, null, now));
        }
    }

    void tell(BookingMail.Kind kind, Booking booking, Member host, Instant now) {
        tell(kind, booking, host, null, now);
    }

    /** All are told the old time and the new one (R7.3). */
    void moved(Booking booking, Member host, BookingMail.Former former, Instant now) {
        tell(BookingMail.Kind.MOVED, booking, host, former, now);
    }

    /** Everybody is told who takes it now; for the former host it is off. The words are not for them. */
    void reassigned(Booking booking, Member former, Member host, String words, Instant now) {
        Around around = around(booking, host);
        BookingMail.Hosts hosts = new BookingMail.Hosts(former.name(), host.name());
        for (Member each : around.hosts()) {
            BookingMail.Kind kind =
                    each.id().equals(host.id()) ? BookingMail.Kind.REASSIGNED_TO : BookingMail.Kind.REASSIGNED;
            BookingMail mail = mail(kind, booking, each, around, Party.HOST, null, now);
            outbox.send(mail.reassigned(kind, hosts, words, mail.manageUrl()));
        }
        BookingMail.Kind kind = BookingMail.Kind.REASSIGNED;
        BookingMail toInvitee = mail(kind, booking, host, around, Party.INVITEE, null, now);
        outbox.send(toInvitee.reassigned(kind, hosts, words, toInvitee.manageUrl()));
        FoundOrganization here = around.organization();
        Around alone = new Around(here, List.of(former), List.of());
        BookingMail.Kind off = BookingMail.Kind.REASSIGNED_FROM;
        outbox.send(mail(off, booking, former, alone, Party.HOST, null, now)
                .reassigned(off, hosts, "", addresses.consoleBookings(here.slug())));
    }

    private void tell(BookingMail.Kind kind, Booking booking, Member host, BookingMail.Former former, Instant now) {
        Around around = around(booking, host);
        outbox.send(mail(kind, booking, host, around, Party.INVITEE, former, now));
        for (Member each : around.hosts()) {
            outbox.send(mail(kind, booking, each, around, Party.HOST, former, now));
        }
    }

    /** What is said in the mail of each party: where, with whom, and what the form asked. */
    private record Around(FoundOrganization organization, List<Member> hosts, List<BookingMail.Answer> answers) {

        /** The names of all hosts, where there are several. */
        String team() {
            return hosts.size() == 1 ? "" : hosts.stream().map(Member::name).collect(Collectors.joining(", "));
        }
    }

    private Around around(Booking booking, Member host) {
        List<UUID> hosts = parts.hosts(booking.id()).orElseThrow().ids();
        return new Around(
                organizations.current(),
                hosts.size() == 1
                        ? List.of(host)
                        : hosts.stream()
                                .map(id -> members.any(id).orElseThrow())
                                .toList(),
                answers(parts.answers(booking.id())));
    }

    private static List<BookingMail.Answer> answers(List<Answer> answers) {
        return answers.stream()
                .map(each -> new BookingMail.Answer(each.label(), each.answer()))
                .toList();
    }

    /**
     * Reminds one party. The calendar file is that of the change they were told of last: the same UID, SEQUENCE and
     * DTSTAMP, so that a calendar that has the meeting leaves it as it is (RFC 5546, section 2.1.5).
     */
    void remind(Booking booking, Member host, Party reader) {
        outbox.send(current(booking, host, reader).as(BookingMail.Kind.REMINDER));
    }

    /** What a party's calendar file says now. */
    BookingMail current(Booking booking, Member host, Party reader) {
        boolean cancelled = booking.status() == BookingStatus.CANCELLED;
        return mail(
                cancelled ? BookingMail.Kind.CANCELLED : BookingMail.Kind.CONFIRMED,
                booking,
                host,
                around(booking, host),
                reader,
                null,
                booking.changedAt());
    }

    private BookingMail mail(
            BookingMail.Kind kind,
            Booking booking,
            Member host,
            Around around,
            Party reader,
            BookingMail.Former former,
            Instant at) {
        return mail(kind, booking, host, around, reader, bookings.token(booking.id(), reader), former, at);
    }

    private BookingMail mail(
            BookingMail.Kind kind,
            Booking booking,
            Member host,
            Around around,
            Party reader,
            String token,
            BookingMail.Former former,
            Instant at) {
        FoundOrganization organization = around.organization();
        Meeting meeting = booking.meeting();
        Invitee invitee = booking.invitee();
        return new BookingMail(
                kind,
                reader == Party.HOST,
                booking.id(),
                organization.name(),
                organization.accent(),
                new Correspondent(host.name(), host.email(), host.zone(), host.language(), host.clock24()),
                new Correspondent(
                        invitee.name(),
                        invitee.email().orElse(""),
                        invitee.zone(),
                        invitee.language(),
                        invitee.clock24()),
                meeting.title(),
                meeting.description(),
                meeting.locationKind(),
                meeting.locationText(),
                meeting.start(),
                meeting.end(),
                meeting.zone(),
                booking.uid(),
                booking.sequence(),
                at,
                addresses.booking(organization.slug(), token),
                booking.cancelledBy().filter(Party.HOST::equals).isPresent(),
                booking.cancelReason(),
                former,
                around.team(),
                reader == Party.HOST ? around.answers() : List.of(),
                null);
    }
}
