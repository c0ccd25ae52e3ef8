package org.bookonce.scheduling.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.scheduling.notification.CalendarFile.attendees;
import static org.bookonce.scheduling.notification.CalendarFile.event;
import static org.bookonce.scheduling.notification.CalendarFile.lines;
import static org.bookonce.scheduling.notification.CalendarFile.parse;
import static org.bookonce.scheduling.notification.CalendarFile.value;

import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Organizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R14.5: whatever people write into a calendar file is read back as they wrote it, and makes no line of its own. */
class InvitationTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "semi;colon:comma,back\\slash \"quoted\" 'single'",
                "two\nlines\n\nand four",
                "END:VEVENT\nBEGIN:VEVENT\nSUMMARY:injected",
                "\u202Bשלום\u202C \u200F؛ مرحبا ، 😀👩‍👩‍👧‍👦",
                "\\n is not a line feed, nor is \\N, nor \\;",
                "<b>&amp;</b> {0} %s ^n ^^ ^'"
            })
    void whateverPeopleWriteIsReadBackExactly(String text) throws Exception {
        Samples.Sample sample = Samples.confirmed().words(text, text).place("OTHER", text);

        VEvent event = event(parse(sample.ics()));

        assertThat(value(event, Property.SUMMARY)).isEqualTo(text);
        assertThat(value(event, Property.LOCATION)).isEqualTo(text.strip());
        assertThat(value(event, Property.DESCRIPTION)).startsWith(text + "\n\nManage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane \"JD\" Doe",
                "Doe; Jane: the, third",
                "😀 \u200Fأمينة\u200F",
                "a,b;ROLE=CHAIR:mailto:other@x.example"
            })
    void namesAreReadBackExactly(String name) throws Exception {
        Samples.Sample sample =
                Samples.confirmed().people(Samples.named(Samples.JONAS, name), Samples.named(Samples.AMINA, name));

        VEvent event = event(parse(sample.ics()));

        Organizer organizer = event.<Organizer>getProperty(Property.ORGANIZER).orElseThrow();
        assertThat(organizer.<Cn>getParameter("CN").orElseThrow().getValue()).isEqualTo(name);
        assertThat(organizer.getCalAddress()).hasToString("mailto:" + Samples.ORGANIZER);
        assertThat(attendees(event).get(0).<Cn>getParameter("CN").orElseThrow().getValue())
                .isEqualTo(name);
        assertThat(attendees(event).get(0).getCalAddress()).hasToString("mailto:amina@south.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nATTENDEE:mailto:b@x.example", "a\rb", "a\u0000\u0007b", "a\u0085b", "a\u2028b"})
    void noTextMakesALineOfItsOwn(String text) {
        Samples.Sample sample = Samples.confirmed()
                .people(Samples.named(Samples.JONAS, text), Samples.named(Samples.AMINA, text))
                .words(text, text)
                .place("ADDRESS", text);

        List<String> names = lines(sample.ics()).stream()
                .map(line -> line.split("[;:]", 2)[0])
                .toList();
        assertThat(names)
                .isEqualTo(lines(Samples.confirmed().place("ADDRESS", "x").ics()).stream()
                        .map(line -> line.split("[;:]", 2)[0])
                        .toList());
        assertThat(sample.ics().replaceAll("\r\n", "")).doesNotContainPattern("[\\p{Cc}&&[^\\t]]");
    }

    @Test
    void anAddressCannotAddAnything() throws Exception {
        String hostile = "a b\"<x>@y.example\r\nATTENDEE:mailto:b@x.example";
        VEvent event = event(parse(Samples.confirmed()
                .people(Samples.JONAS, Samples.mailed(Samples.AMINA, hostile))
                .ics()));

        assertThat(attendees(event)).hasSize(1);
        assertThat(attendees(event).get(0).getCalAddress().getSchemeSpecificPart())
                .isEqualTo(hostile);
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        String ics = Samples.confirmed()
                .words("日本語の長い題名".repeat(12), "😀".repeat(500) + "ü".repeat(300))
                .ics();

        assertThat(ics).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\n\r\n");
        assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(ics.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
        });
        assertThat(ics.replace("\r\n ", "")).contains("SUMMARY:" + "日本語の長い題名".repeat(12) + "\r\n");
    }

    @Test
    void caretsInNamesAreEncoded() {
        Samples.Sample sample = Samples.confirmed().people(Samples.named(Samples.JONAS, "a^n\"b"), Samples.AMINA);

        assertThat(lines(sample.ics())).contains("ORGANIZER;CN=a^^n^'b:mailto:no-reply@bookonce.example");
    }

    @Test
    void spacesAroundWhatPeopleWriteStay() {
        assertThat(lines(Samples.confirmed().words(" a ", "").ics())).contains("SUMMARY: a ");
    }
}
