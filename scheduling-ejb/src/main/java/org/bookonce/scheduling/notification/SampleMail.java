package org.bookonce.scheduling.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** A mail about a meeting that nobody has, to show what words look like in one. */
final class SampleMail {

    private static final UUID NOBODYS = new UUID(0, 0);

    private static final Duration LENGTH = Duration.ofMinutes(30);

    private SampleMail() {}

    static BookingMail of(
            MailTemplates.Kind kind,
            String language,
            FoundOrganization organization,
            Member host,
            Instant now,
            String url) {
        Texts texts = Texts.of(language);
        Locale locale = texts.locale();
        ZoneId zone = organization.zone();
        Instant start = now.atZone(zone)
                .plusDays(7)
                .with(LocalTime.of(10, 0))
                .truncatedTo(ChronoUnit.MINUTES)
                .toInstant();
        Instant earlier = start.minus(Duration.ofDays(1));
        return new BookingMail(
                BookingMail.Kind.valueOf(kind.name()),
                false,
                NOBODYS,
                organization.name(),
                organization.accent(),
                new Correspondent(host.name(), host.email(), host.zone(), host.language(), host.clock24()),
                new Correspondent(
                        texts.get("mail.sample.invitee"),
                        "invitee@sample.example",
                        zone,
                        language,
                        Times.usesClock24(locale)),
                texts.get("mail.sample.title"),
                "",
                "VIDEO",
                "",
                start,
                start.plus(LENGTH),
                host.zone(),
                "sample@bookonce",
                0,
                now,
                url,
                true,
                "",
                kind == MailTemplates.Kind.MOVED ? new BookingMail.Former(earlier, earlier.plus(LENGTH), true) : null,
                "",
                List.of(),
                null);
    }
}
