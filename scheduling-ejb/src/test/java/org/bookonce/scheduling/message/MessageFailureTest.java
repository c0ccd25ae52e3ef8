package org.bookonce.scheduling.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R10.4: why a message was not delivered, in words that people understand. */
class MessageFailureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    550 5.1.1 no such user | RECIPIENT
                    not an address | RECIPIENT
                    550 5.7.1 policy | REFUSED
                    452 4.2.2 mailbox full | FULL
                    552 5.2.2 over quota | FULL
                    535 5.7.8 Authentication credentials invalid | SIGN_IN
                    Couldn't connect to host, port: 127.0.0.1, 25; timeout 10000 | UNREACHABLE
                    [EOF] | UNREACHABLE
                    Read timed out | UNREACHABLE
                    421 4.3.2 shutting down | UNREACHABLE
                    too late | TOO_LATE
                    554 5.6.0 no text named mail.x | REFUSED
                    """)
    void whatTheServerSaidIsOneOfAFewThings(String said, MessageFailure failure) {
        assertThat(MessageFailure.of(said)).isEqualTo(failure);
    }

    @Test
    void everyKindIsFoundAgain() {
        assertThat(MessageKind.of("BOOKING_REMINDER")).isEqualTo(MessageKind.REMINDER);
        assertThat(MessageKind.of("ONE_OFF_NONE_FREE")).isEqualTo(MessageKind.ONE_OFF);
        assertThat(MessageKind.of("PROPOSAL_CLOSED")).isEqualTo(MessageKind.PROPOSAL);
        assertThat(MessageKind.of("NOTICE")).isEqualTo(MessageKind.OTHER);
        assertThat(MessageKind.of("BOOKING_LATER")).as("of a newer version").isEqualTo(MessageKind.OTHER);
    }
}
