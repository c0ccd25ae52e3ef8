package org.bookonce.tenant.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done with an invitation, by its state. */
class InvitationTest {

    @Test
    void anOpenOneCanBeJoined() {
        assertThatCode(() -> invitation(InvitationStatus.OPEN).requireOpen()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED, EXPIRED", "REVOKED, REVOKED", "ACCEPTED, ANSWERED", "DECLINED, ANSWERED"})
    void anyOtherSaysWhyNot(InvitationStatus status, InvitationError why) {
        assertThatThrownBy(() -> invitation(status).requireOpen())
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(why));
    }

    @Test
    void anExpiredOneIsStillUnanswered() {
        assertThat(invitation(InvitationStatus.EXPIRED).unanswered()).isTrue();
        assertThat(invitation(InvitationStatus.DECLINED).unanswered()).isFalse();
    }

    private static Invitation invitation(InvitationStatus status) {
        return new Invitation(
                UUID.randomUUID(),
                "a@b.example",
                Role.MEMBER,
                UUID.randomUUID(),
                Instant.EPOCH,
                status,
                null,
                1,
                false);
    }
}
