package org.bookonce.scheduling.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.StringReader;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R10.1, R10.2, R14.5: mails as they arrive over SMTP. */
class SmtpTest {

    private static final String MESSAGE_ID = "<0192f0c1@bookonce>";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesWithItsHeaders() throws Exception {
        MimeMessage mail = deliver(Samples.confirmed());

        assertThat(mail.getMessageID()).isEqualTo(MESSAGE_ID);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate()).isNotNull();
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo(Samples.ORGANIZER);
        assertThat(from.getPersonal()).isEqualTo("Northwind");
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getAddress()).isEqualTo("amina@south.example");
        assertThat(to.getPersonal()).isEqualTo("Amina Haddad");
        assertThat(mail.getSubject()).startsWith("Confirmed: Intro call with Jonas Lindgren");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?utf-8?q?Bcc=3A_all=40evil.example?=",
                "=?utf-8?q?a?= and a very long text about everything that was ever said, in Zürich and 東京 alike",
                "\"Boss\" <boss@evil.example>, Others:;",
                "Zoë, 東京",
            })
    void aNameIsReadAsItWasWritten(String name) throws Exception {
        HeaderText.Address address = new HeaderText.Address("ada@invitee.example", name);
        InternetAddress read = new InternetAddress(address.toString(), true);

        assertThat(read.getPersonal()).isEqualTo(name);
        assertThat(read.getAddress()).isEqualTo("ada@invitee.example");
        assertThat(MimeUtility.decodeText(HeaderText.of(name))).isEqualTo(name);
    }

    @Test
    void anInvitationComesAsAlternativeAndAsFile() throws Exception {
        MimeMultipart mixed = (MimeMultipart) deliver(Samples.confirmed()).getContent();
        MimeMultipart alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        BodyPart calendar = alternatives.getBodyPart(2);
        BodyPart file = mixed.getBodyPart(1);

        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getCount()).isEqualTo(3);
        assertThat(alternatives.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(alternatives.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(calendar.getContentType()).isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(file.getContentType()).startsWith("application/ics");
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(bytes(calendar))
                .isEqualTo(bytes(file))
                .isEqualTo(Samples.confirmed().ics());
        assertThat(new CalendarBuilder()
                        .build(new StringReader(bytes(calendar)))
                        .validate(true)
                        .hasErrors())
                .isFalse();
    }

    @Test
    void textAndHtmlArriveAsTheyWereWritten() throws Exception {
        Samples.Sample arabic =
                Samples.confirmed().people(Samples.JONAS, Samples.reading(Samples.AMINA, "ar", "Africa/Cairo", false));
        MailMessage written = MailMessage.of(arabic.mail(), Samples.ORGANIZER);
        MimeMessage mail = deliver(arabic);
        MimeMultipart alternatives = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();

        assertThat(mail.getSubject()).isEqualTo(written.subject());
        assertThat(((String) alternatives.getBodyPart(0).getContent()).replace("\r\n", "\n"))
                .isEqualTo(written.text());
        assertThat(((String) alternatives.getBodyPart(1).getContent()).replace("\r\n", "\n"))
                .isEqualTo(written.html());
    }

    @Test
    void aCancellationIsOneToTheCalendarToo() throws Exception {
        MimeMultipart mixed = (MimeMultipart) deliver(Samples.cancelled()).getContent();

        assertThat(((MimeMultipart) mixed.getBodyPart(0).getContent())
                        .getBodyPart(2)
                        .getContentType())
                .isEqualTo("text/calendar; method=CANCEL; charset=UTF-8");
    }

    @Test
    void aMailWithoutInvitationHasTextAndHtmlOnly() throws Exception {
        new Smtp(settings())
                .send(new QueuedMail(
                        UUID.randomUUID(),
                        "ONE_OFF_OFFERED",
                        MailJson.write(Samples.offered(Samples.JONAS, Samples.START)),
                        MESSAGE_ID,
                        0,
                        false));

        MimeMultipart content = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(content.getContentType()).startsWith("multipart/alternative");
        assertThat(content.getCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\nBcc: evil@x.example\r\n\r\nbody", "a\nSubject: b", "a\rX: b", "a\u2028X: b", "a\u0085X: b"})
    void nobodyAddsAHeader(String hostile) throws Exception {
        MimeMessage mail = deliver(Samples.confirmed()
                .words("Title " + hostile, hostile)
                .people(Samples.named(Samples.JONAS, hostile), Samples.named(Samples.AMINA, hostile)));

        assertThat(Collections.list(mail.getAllHeaders()).stream()
                        .map(h -> h.getName().toLowerCase()))
                .doesNotContain("bcc", "x")
                .containsOnlyOnce("subject");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@x.example\r\nBcc: b@x.example",
                "a@x.example, b@x.example",
                "a b@x.example",
                "nobody",
                "a@",
                "@x"
            })
    void whatIsNoAddressIsRefusedForGood(String address) {
        Samples.Sample sample = Samples.confirmed().people(Samples.JONAS, Samples.mailed(Samples.AMINA, address));

        MessagingException failure = catchThrowableOfType(MessagingException.class, () -> deliver(sample));

        assertThat(Refusal.of(failure).permanent()).isTrue();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsWorthAnotherAttempt() {
        Smtp smtp = new Smtp(settings());
        server.stop();

        MessagingException failure =
                catchThrowableOfType(MessagingException.class, () -> smtp.send(queued(Samples.confirmed())));

        assertThat(Refusal.of(failure).permanent()).isFalse();
        assertThat(Refusal.of(failure).reason()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void aSenderThatIsNoAddressStopsTheStart() {
        assertThat(MailSettings.sender("Bookonce <a@x.example>").getAddress()).isEqualTo("a@x.example");
        assertThatThrownBy(() -> MailSettings.sender("Bookonce <")).hasMessageContaining("bookonce.mail.from");
    }

    private MimeMessage deliver(Samples.Sample sample) throws MessagingException {
        new Smtp(settings()).send(queued(sample));
        return server.getReceivedMessages()[0];
    }

    private static QueuedMail queued(Samples.Sample sample) {
        return new QueuedMail(
                UUID.randomUUID(),
                "BOOKING_" + sample.deed().kind(),
                MailJson.write(sample.mail()),
                MESSAGE_ID,
                0,
                false);
    }

    private MailSettings settings() {
        return new MailSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                MailSettings.sender("Bookonce <no-reply@bookonce.example>"),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static String bytes(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), UTF_8);
    }
}
