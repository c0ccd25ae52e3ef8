package org.bookonce.publicweb.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.bookonce.tenant.shared.Visitor;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final String VISITOR = Visitor.text(new byte[16]);

    @Test
    void aDayNamesItsMonth() {
        Asked asked = asked("date", "2027-03-02", "duration", "45");
        assertThat(asked.date()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(asked.month()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(asked.minutes()).isEqualTo(45);
    }

    @Test
    void whatMakesNoSenseIsAsIfItWasNotThere() {
        Asked asked = asked(
                "date",
                "2027-02-30",
                "month",
                "2027-13",
                "duration",
                "-5",
                "zone",
                "Mars/Base",
                "visitor",
                "somebody",
                "name",
                "x".repeat(255));
        assertThat(asked).isEqualTo(asked());
        assertThat(asked("duration", "99999").minutes()).isZero();
    }

    @Test
    void whatWasFilledInGoesAlongTheDayDoesNot() {
        Asked asked = asked(
                "name",
                "Li & Co",
                "email",
                "li@x.example",
                "date",
                "2027-03-02",
                "answer-7",
                "red",
                "visitor",
                VISITOR,
                "zone",
                "Asia/Tokyo");
        assertThat(asked.kept().toString())
                .isEqualTo("?name=Li%20%26%20Co&email=li%40x.example&answer-7=red&visitor=" + VISITOR);
    }

    @Test
    void insideOfAnotherPageTheZoneGoesAlongSinceNoCookieRemembersIt() {
        assertThat(asked("embed", "", "zone", "Asia/Tokyo").kept().toString()).isEqualTo("?zone=Asia%2FTokyo&embed=1");
    }

    @Test
    void aPageIsAnybodysUntilSomethingIsSaidOfWhoAsks() {
        assertThat(asked().anybodys()).isTrue();
        assertThat(asked("date", "2027-03-02", "duration", "45", "zone", "Asia/Tokyo", "embed", "1")
                        .anybodys())
                .as("when, for how long, where")
                .isTrue();
        assertThat(asked("visitor", "not one of ours").anybodys()).isTrue();
        assertThat(asked("name", "Li").anybodys()).isFalse();
        assertThat(asked("email", "li@x.example").anybodys()).isFalse();
        assertThat(asked("answer-7", "red").anybodys()).isFalse();
        assertThat(asked("visitor", VISITOR).anybodys()).isFalse();
        assertThat(asked().as(VISITOR).anybodys()).isFalse();
        assertThat(asked().from("Li", "").anybodys()).isFalse();
    }

    @Test
    void whatIsShownInPlaceOfSomethingElseIsNotWhatWasAskedFor() {
        YearMonth march = YearMonth.of(2027, 3);
        assertThat(asked().answeredBy(30, march)).isTrue();
        assertThat(asked("month", "2027-03", "duration", "30").answeredBy(30, march))
                .isTrue();
        assertThat(asked("date", "2027-03-31").answeredBy(30, march)).isTrue();
        assertThat(asked("duration", "31").answeredBy(30, march)).isFalse();
        assertThat(asked("month", "2031-03").answeredBy(30, march)).isFalse();
        assertThat(asked("date", "2027-04-01").answeredBy(30, march)).isFalse();
        assertThat(asked("month", "2027-03", "date", "2027-04-01").answeredBy(30, march))
                .isFalse();
    }

    @Test
    void insideOfAnotherPageLanguageClockAndColoursGoAlong() {
        Asked asked = asked("theme", "dark", "clock", "12", "lang", "ar", "embed", "", "zone", "Asia/Tokyo");
        assertThat(asked.kept().toString()).isEqualTo("?zone=Asia%2FTokyo&lang=ar&clock=12&theme=dark&embed=1");
        assertThat(asked.shown().toString()).isEqualTo("?lang=ar&clock=12&theme=dark&embed=1");
        assertThat(asked("clock", "12", "theme", "dark").kept().toString())
                .as("elsewhere cookies remember them")
                .isEmpty();
        assertThat(asked("embed", "", "lang", "not a language").shown().toString())
                .isEqualTo("?embed=1");

        var form = new MultivaluedHashMap<String, String>();
        form.putSingle("clock", "24");
        var address = new MultivaluedHashMap<String, String>();
        address.putSingle("embed", "1");
        address.putSingle("clock", "12");
        assertThat(Asked.of(form, address).shown().toString()).isEqualTo("?clock=12&embed=1");
    }

    @Test
    void longAnswersDoNotGoIntoAddresses() {
        Asked asked = asked("answer-a", "x".repeat(200), "answer-b", "y".repeat(200), "answer-c", "short");
        assertThat(asked.answers()).containsOnlyKeys("a", "c");
    }

    @Test
    void whatWasTypedGoesAlongWhenAnotherTimeHasToBePicked() {
        var form = new MultivaluedHashMap<String, String>();
        form.putSingle("name", "Li");
        form.putSingle("location", "1");
        form.putSingle("place-0", "not this");
        form.putSingle("place-1", "+351 1234567");
        form.putSingle("answer-7", "y".repeat(900));
        Typed typed = Typed.of(form);
        assertThat(typed.place()).isEqualTo("+351 1234567");
        assertThat(typed.alsoKept())
                .isEqualTo(Map.of(
                        "location",
                        "1",
                        "place-0",
                        "not this",
                        "place-1",
                        "+351 1234567",
                        "answer-7",
                        "y".repeat(900)));
        assertThat(Typed.of(new MultivaluedHashMap<>()).alsoKept())
                .as("before there was a form")
                .isEmpty();
    }

    private static Asked asked(String... namesAndValues) {
        var parameters = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.putSingle(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Asked.of(parameters);
    }
}
