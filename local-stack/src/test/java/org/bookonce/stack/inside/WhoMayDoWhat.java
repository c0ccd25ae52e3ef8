package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who may do what with one-offs and bookings, within an organization and from outside (R1.4, R14.2). */
abstract class WhoMayDoWhat extends OneOffsInside {

    @Test
    @Order(1)
    void aMemberCannotActForATeammate() {
        assertThat(Answers.of(() -> people().as("member", () -> create.create(oneOff("second")))))
                .isEqualTo("oneoff.not-yours-to-offer");
        assertThat(Answers.of(() -> people().as(
                                "member",
                                () -> hostTime.show(people().id("second"), LocalDate.now(), LocalDate.now()))))
                .isEqualTo("oneoff.not-yours-to-offer");
        assertThat(people().as("member", teammates::list)).hasSize(1);
        assertThat(people().as("owner", teammates::list)).hasSize(4);
    }

    @Test
    @Order(1)
    void aMemberCannotSeeOrEndWhatIsATeammates() {
        CreatedOneOff theirs = people().as("owner", () -> create.create(oneOff("second")));
        MadeBooking booking = booked(people().as("owner", () -> create.create(oneOff("second"))));
        assertThat(Answers.of(() -> people().as("member", () -> deleted(theirs.id()))))
                .isEqualTo("oneoff.not-found");
        assertThat(Answers.of(() -> people().as("member", () -> showAsHost.show(booking.id()))))
                .isEqualTo("booking.not-found");
        assertThat(Answers.of(() -> people().as("member", () -> cancelled(booking.id()))))
                .isEqualTo("booking.not-found");
        assertThat(people().as("member", () -> oneOffs.list(allOneOffs())).rows())
                .noneMatch(row -> row.id().equals(theirs.id()));
        assertThat(people().as("second", () -> oneOffs.list(allOneOffs())).rows())
                .anyMatch(row -> row.id().equals(theirs.id()));
        assertThat(Answers.of(() -> people().as("second", () -> deleted(theirs.id()))))
                .as("the teammate may delete what was made on their behalf (R2.1)")
                .isEqualTo("done");
    }

    @Test
    @Order(1)
    void anotherOrganizationsIdsAndTokensAnswerAsIfTheyDidNotExist() {
        CreatedOneOff mine = people().as("owner", () -> create.create(oneOff("member")));
        MadeBooking booking = booked(people().as("owner", () -> create.create(oneOff("member"))));
        UUID unknown = UUID.randomUUID();
        assertThat(Answers.of(() -> people().asStranger(() -> deleted(mine.id()))))
                .isEqualTo(Answers.of(() -> people().asStranger(() -> deleted(unknown))))
                .isEqualTo("oneoff.not-found");
        assertThat(Answers.of(() -> people().asStranger(() -> showAsHost.show(booking.id()))))
                .isEqualTo(Answers.of(() -> people().asStranger(() -> showAsHost.show(unknown))))
                .isEqualTo("booking.not-found");
        assertThat(Answers.of(() -> people().asStranger(() -> cancelled(booking.id()))))
                .isEqualTo("booking.not-found");
        assertThat(Answers.of(() -> people().asStranger(() -> create.create(oneOff("member")))))
                .as("a host of another organization is no host")
                .isEqualTo("oneoff.host-unknown");
        assertThat(Answers.of(() -> people().asInviteeElsewhere(() -> open.open(token(mine)))))
                .isEqualTo("oneoff.not-found");
        assertThat(Answers.of(() -> people().asInviteeElsewhere(() -> show.show(booking.manageToken()))))
                .isEqualTo("booking.not-found");
        assertThat(people().asStranger(() -> oneOffs.list(allOneOffs())).total())
                .isZero();
        assertThat(people().asStranger(() -> bookings.list(BookingFilter.ALL, Optional.empty(), 200))
                        .total())
                .isZero();
    }

    @Test
    @Order(1)
    void withoutAnOrganizationNothingWorks() {
        assertThatThrownBy(() -> people().nowhere(() -> open.open("x")))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    @Order(1)
    void anInviteeCannotDoWhatNeedsASignIn() {
        assertThat(Answers.of(() -> people().asInvitee(() -> create.create(oneOff("member")))))
                .isEqualTo("access.forbidden");
        assertThat(Answers.of(() -> people().asInvitee(() -> oneOffs.list(allOneOffs()))))
                .isEqualTo("access.forbidden");
    }
}
