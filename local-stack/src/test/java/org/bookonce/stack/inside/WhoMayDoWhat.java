package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.ListBookings;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.Location;
import org.bookonce.scheduling.oneoff.LocationKind;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.ShowHostTime;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.shared.FormKeys;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

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
