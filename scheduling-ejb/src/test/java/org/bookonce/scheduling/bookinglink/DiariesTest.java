package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bookonce.scheduling.bookinglink.Samples.AMARA;
import static org.bookonce.scheduling.bookinglink.Samples.JONAS;
import static org.bookonce.scheduling.bookinglink.Samples.at;
import static org.bookonce.scheduling.bookinglink.Samples.booking;
import static org.bookonce.scheduling.bookinglink.Samples.form;
import static org.bookonce.scheduling.bookinglink.Samples.type;
import static org.bookonce.scheduling.bookinglink.Samples.visitor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.tenant.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** What was read becomes what the engine knows: what stands in whose way, and what is said of a start that is not free. */
class DiariesTest {

    private static final String TEN = "2027-03-02T10:00:00Z";
    private static final String HALF_PAST = "2027-03-02T10:30:00Z";
    private static final String ELEVEN = "2027-03-02T11:00:00Z";

    @Test
    void aFreeStartIsOfferedByWhoeverIsFree() {
        FoundSlot slot = slot(type().team(Assignment.ROUND_ROBIN).asked(), TEN, booking(AMARA, TEN, HALF_PAST));
        assertThat(slot.free()).containsExactly(JONAS.id());
    }

    @Test
    void everybodyIsNeededForACollectiveMeeting() {
        Asked asked = type().team(Assignment.COLLECTIVE).asked();
        assertThat(slot(asked, TEN, booking(AMARA, TEN, HALF_PAST)).offered()).isFalse();
        assertThat(slot(asked, HALF_PAST, booking(AMARA, TEN, HALF_PAST)).free())
                .containsExactly(AMARA.id(), JONAS.id());
    }

    @Test
    void withoutOneOfThemACollectiveMeetingIsNeverOffered() {
        Asked asked = type().team(Assignment.COLLECTIVE).away(1).asked();
        assertThat(slot(asked, TEN).offered()).isFalse();
        assertThatThrownBy(
                        () -> slot(asked, TEN, booking(AMARA, TEN, HALF_PAST)).require())
                .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.code())
                        .as("no time that was taken")
                        .isEqualTo(BookingLinkError.SLOT_UNKNOWN));
        assertThat(slot(type().team(Assignment.ROUND_ROBIN).away(1).asked(), TEN)
                        .free())
                .as("a team in turn goes on")
                .hasSize(2);
        Asked moving = Asked.moving(asked.type(), 30, asked.hosts(), UUID.randomUUID());
        assertThat(slot(moving, TEN).offered())
                .as("what was agreed with those who are there")
                .isTrue();
    }

    @Test
    void anOpenFormStandsInEverybodysWayButItsVisitors() {
        Claim form = form(AMARA, TEN, HALF_PAST, 2);
        Asked other = type().asked();
        Asked own = Asked.fresh(type().build(), 30, visitor(2));
        assertThat(slot(other, TEN, form).offered()).isFalse();
        assertThat(slot(own, TEN, form).offered()).isTrue();
        assertThat(slot(own, TEN, form).heldUntil(own)).contains(form.expiry());
        assertThat(slot(own, HALF_PAST, form).heldUntil(own))
                .as("another time than the held one")
                .isEmpty();
    }

    @Test
    void aFormOfAnotherEventTypeStandsInItsOwnVisitorsWay() {
        Claim elsewhere = new Claim(
                AMARA.id(),
                at(TEN),
                at(HALF_PAST),
                null,
                UUID.randomUUID(),
                0,
                0,
                visitor(1),
                Samples.NOW.plusSeconds(9));
        assertThat(slot(type().asked(), TEN, elsewhere).offered()).isFalse();
    }

    @Test
    void whatHasLapsedStandsInNobodysWay() {
        Claim lapsed = new Claim(AMARA.id(), at(TEN), at(HALF_PAST), null, null, 0, 0, null, Samples.NOW);
        assertThat(slot(type().asked(), TEN, lapsed).offered()).isTrue();
    }

    @Test
    void formsCountTowardsNoCapAndBookingsOfOtherEventTypesNeither() {
        Claim form = form(AMARA, "2027-03-02T15:00:00Z", "2027-03-02T15:30:00Z", 2);
        Claim other = new Claim(
                AMARA.id(),
                at("2027-03-02T16:00:00Z"),
                at("2027-03-02T16:30:00Z"),
                UUID.randomUUID(),
                UUID.randomUUID(),
                0,
                0,
                null,
                null);
        assertThat(slot(type().capDay(1).asked(), TEN, form, other).offered()).isTrue();
        assertThat(slot(type().capDay(1).asked(), TEN, booking(AMARA, ELEVEN, "2027-03-02T11:30:00Z"))
                        .offered())
                .isFalse();
    }

    @Test
    void buffersOfBothMeetingsAreKeptAndTheLargerCounts() {
        Claim before = new Claim(
                AMARA.id(),
                at("2027-03-02T09:00:00Z"),
                at("2027-03-02T09:30:00Z"),
                UUID.randomUUID(),
                null,
                0,
                60,
                null,
                null);
        assertThat(slot(type().buffers(15, 0).asked(), TEN, before).offered()).isFalse();
        assertThat(slot(type().buffers(15, 0).asked(), HALF_PAST, before).offered())
                .isTrue();
    }

    @Test
    void aBookingThatMovesDoesNotStandInItsOwnWayNorCount() {
        Claim own = booking(AMARA, TEN, HALF_PAST);
        Asked moving = Asked.moving(type().capDay(1).build(), 30, List.of(AMARA), own.bookingId());
        assertThat(slot(moving, HALF_PAST, own).offered()).isTrue();
        assertThat(slot(type().capDay(1).asked(), HALF_PAST, own).offered()).isFalse();
    }

    @Test
    void whatWasTakenIsToldFromWhatWasNeverOffered() {
        Asked asked = type().asked();
        assertThatThrownBy(
                        () -> slot(asked, TEN, booking(AMARA, TEN, HALF_PAST)).require())
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(BookingLinkError.SLOT_TAKEN));
        for (String never : List.of(
                "2027-03-02T10:10:00Z", "2027-03-02T20:00:00Z", "2027-02-28T10:00:00Z", "2028-03-02T10:00:00Z")) {
            assertThatThrownBy(() -> slot(asked, never).require())
                    .as(never)
                    .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.code())
                            .isEqualTo(BookingLinkError.SLOT_UNKNOWN));
        }
    }

    private static FoundSlot slot(Asked asked, String start, Claim... claims) {
        Instant at = at(start);
        HostDays.Taken taken = Samples.taken(claims);
        return FoundSlot.of(
                asked,
                at,
                new Diaries(asked, Samples.schedules(), taken),
                BookingWindow.of(asked.type(), Samples.UTC, Samples.NOW),
                taken);
    }
}
