package org.bookonce.scheduling.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.Token;
import org.junit.jupiter.api.Test;

/** Who books a one-off (R2.2): required by default, or whatever the invitee cares to say. */
class InviteeInputTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    @Test
    void bothAreRequiredByDefault() {
        Input input = new Input();
        InviteeInput.invitee(meeting(true), wanted("", ""), "Guest", input);
        assertThat(input.accepted("name")).isFalse();
        assertThat(input.accepted("email")).isFalse();
    }

    @Test
    void whoSaysNothingIsAGuestWithoutAnAddress() {
        Invitee invitee = accepted("", "");
        assertThat(invitee.name()).isEqualTo("Guest");
        assertThat(invitee.email()).isEmpty();
    }

    @Test
    void whoSaysOneOfThemGoesByThat() {
        assertThat(accepted("", "ada@x.example").name()).isEqualTo("ada@x.example");
        assertThat(accepted("Ada", "").name()).isEqualTo("Ada");
        assertThat(accepted("", "a".repeat(60) + "@" + "b".repeat(60) + ".example")
                        .name())
                .as("longer than a name may be")
                .isEqualTo("Guest");
    }

    @Test
    void theZoneIsTheHostsWhereNobodyKnowsBetter() {
        assertThat(accepted("Ada", "").zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    }

    private static Invitee accepted(String name, String email) {
        Input input = new Input();
        Invitee invitee = InviteeInput.invitee(meeting(false), wanted(name, email), "Guest", input);
        input.check();
        return invitee;
    }

    private static SlotBooking wanted(String name, String email) {
        return new SlotBooking("token", UUID.randomUUID(), name, email, "", null, "en", true, "key");
    }

    private static OneOffMeeting meeting(boolean contactRequired) {
        OneOffTerms terms = new OneOffTerms(
                UUID.randomUUID(),
                "Intro",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                true,
                ZoneId.of("Europe/Lisbon"),
                null,
                contactRequired,
                "",
                "",
                null,
                false,
                false,
                0);
        OfferedTime time = new OfferedTime("", NOW.plusSeconds(60), NOW.plusSeconds(1860), LocalDateTime.MIN);
        return new OneOffMeeting(
                UUID.randomUUID(),
                UUID.randomUUID(),
                terms,
                List.of(time),
                new Token("t", new byte[16], new byte[32]),
                NOW);
    }
}
