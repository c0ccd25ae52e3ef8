package org.bookonce.scheduling.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.scheduling.proposal.NewProposal.WallTime;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which times can be proposed (R2.12). */
class ProposalInputTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant OFFERED = Instant.parse("2027-03-05T10:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void emptyRowsAreLeftOutAndTheOrderIsKept() {
        assertThat(resolve(BERLIN, time("2027-03-09", "14:30"), time("", " "), time("2027-03-08", "09:00")))
                .extracting(ProposalInput.Resolved::start)
                .containsExactly(Instant.parse("2027-03-09T13:30:00Z"), Instant.parse("2027-03-08T08:00:00Z"));
    }

    @Test
    void whatComesAfterTheThirdRowIsNotLookedAt() {
        assertThat(resolve(
                        BERLIN,
                        time("2027-03-09", "10:00"),
                        time("2027-03-10", "10:00"),
                        time("2027-03-11", "10:00"),
                        time("nonsense", "")))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 10:00, oneoff.slot-past",
        "2027-03-01, 09:00, oneoff.slot-past",
        "2028-03-01, 09:01, proposal.too-far",
        "2027-03-28, 02:30, oneoff.slot-gap",
        "2027-03-05, 11:00, proposal.offered",
        "2027-02-30, 10:00, proposal.unreadable-time",
        "2027-03-09, 25:00, proposal.unreadable-time",
        "<script>,   10:00, proposal.unreadable-time",
        "+999999999-12-31, 10:00, proposal.too-far",
        "'',         10:00, proposal.incomplete-time",
        "2027-03-09, '',    proposal.incomplete-time"
    })
    void whatCannotBeProposedIsRefusedAtItsRow(String day, String clock, String code) {
        assertThat(refused(BERLIN, time("2027-03-08", "09:00"), time(day, clock)))
                .containsExactly("times[1] " + code);
    }

    @Test
    void nothingAtAllIsRefusedAtTheFirstRow() {
        assertThat(refused(BERLIN, time("", ""), time("", ""), time("", "")))
                .containsExactly("times[0] input.required");
        assertThat(refused(BERLIN)).containsExactly("times[0] input.required");
    }

    @Test
    void theSameMomentIsProposedOnce() {
        assertThat(refused(BERLIN, time("2027-03-08", "09:00"), time("2027-03-08", "09:00")))
                .containsExactly("times[1] proposal.twice");
    }

    @Test
    void ofAnHourThatHappensTwiceTheEarlierIsMeant() {
        assertThat(resolve(BERLIN, time("2027-10-31", "02:30")))
                .extracting(ProposalInput.Resolved::start)
                .containsExactly(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void aYearAheadIsTheLastThatCanBe() {
        assertThat(resolve(BERLIN, time("2028-03-01", "09:00"))).hasSize(1);
    }

    @Test
    void withoutAZoneNoTimeIsAny() {
        assertThat(refused(null, time("2027-03-08", "09:00"))).containsExactly("zone proposal.zone-unknown");
    }

    private static WallTime time(String day, String time) {
        return new WallTime(day, time);
    }

    private static List<ProposalInput.Resolved> resolve(ZoneId zone, WallTime... rows) {
        Input input = new Input();
        List<ProposalInput.Resolved> times = read(zone, input, rows);
        input.check();
        return times;
    }

    private static List<String> refused(ZoneId zone, WallTime... rows) {
        Input input = new Input();
        read(zone, input, rows);
        BusinessException refusal = catchThrowableOfType(BusinessException.class, input::check);
        return refusal.fields().stream()
                .map(error -> error.field() + " " + error.code().key())
                .toList();
    }

    private static List<ProposalInput.Resolved> read(ZoneId zone, Input input, WallTime... rows) {
        OneOffLinks.Terms terms = new OneOffLinks.Terms(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Intro",
                BERLIN,
                30,
                new Location(LocationKind.VIDEO, ""),
                true,
                OneOffStatus.OPEN,
                List.of(OFFERED));
        return new ProposalInput(terms, NOW, input)
                .times(new NewProposal(
                        "token", Stream.of(rows).toList(), zone, "", "Ada", "a@b.example", "", "en", true, "key"));
    }
}
