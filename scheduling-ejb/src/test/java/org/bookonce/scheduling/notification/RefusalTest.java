package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R10.2: which answers of a mail server end the attempts. */
class RefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 no such user|true",
                "550 no such user|true",
                "553 mailbox name not allowed|true",
                "551 user not local|true",
                "550 5.7.1 relaying denied|false",
                "530 5.7.0 authentication required|false",
                "503 bad sequence of commands|false",
                "450 4.2.0 greylisted|false",
                "452 4.2.2 mailbox full|false",
                "421 shutting down|false"
            })
    void onlyARecipientThatDoesNotExistIsGivenUp(String answer, boolean permanent) throws Exception {
        Refusal refusal = refused("250 ok", answer);

        assertThat(refusal.permanent()).isEqualTo(permanent);
        assertThat(refusal.reason()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"550 5.1.8 bad sender", "451 try again later"})
    void aRefusedSenderIsNotTheRecipientsFault(String answer) throws Exception {
        assertThat(refused(answer, "250 ok").permanent()).isFalse();
    }

    @Test
    void aMistakeOfOursIsKeptForAMendedVersion() {
        assertThat(Refusal.of(new IllegalArgumentException("a mail that cannot be read")))
                .isEqualTo(new Refusal("a mail that cannot be read", false));
        assertThat(Refusal.of(new NullPointerException()).reason()).isEqualTo("NullPointerException");
    }

    @Test
    void reasonsAreOneShortLine() {
        Refusal refusal = Refusal.of(new IllegalStateException("a\r\nb\u0000c" + "x".repeat(1000)));

        assertThat(refusal.reason()).startsWith("a b cxx").hasSize(500);
    }

    private static Refusal refused(String toSender, String toRecipient) throws Exception {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread answering = new Thread(() -> answer(server, toSender, toRecipient));
        answering.start();
        try (server) {
            smtp(server.getLocalPort())
                    .send(new QueuedMail(
                            UUID.randomUUID(),
                            "BOOKING_CONFIRMED",
                            MailJson.write(Samples.confirmed().mail()),
                            "<1@bookonce>",
                            0,
                            false));
            throw new AssertionError("the mail was taken");
        } catch (jakarta.mail.MessagingException e) {
            return Refusal.of(e);
        } finally {
            answering.join();
        }
    }

    private static Smtp smtp(int port) {
        return new Smtp(new MailSettings(
                InetAddress.getLoopbackAddress().getHostAddress(),
                port,
                MailSettings.sender(Samples.ORGANIZER),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    private static void answer(ServerSocket server, String toSender, String toRecipient) {
        try (Socket client = server.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            out.print("220 ready\r\n");
            out.flush();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print((line.startsWith("MAIL") ? toSender : line.startsWith("RCPT") ? toRecipient : "250 ok")
                        + "\r\n");
                out.flush();
            }
        } catch (IOException e) {
            // the client hung up, which the test does not care about
        }
    }
}
