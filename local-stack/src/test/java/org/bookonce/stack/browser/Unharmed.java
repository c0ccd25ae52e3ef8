package org.bookonce.stack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.bookonce.stack.Mails;

/** What hostile text has to leave unharmed, and to come through unharmed itself: pages, mails, calendar files. */
final class Unharmed {

    private Unharmed() {}

    /** The page shows it as it was written. */
    static void shows(Page page, HostileText hostile) {
        assertThat(page.textContent("body")).as(page.url()).contains(hostile.text());
        ranNothing(page);
    }

    /** None of it ran. */
    static void ranNothing(Page page) {
        assertThat(page.evaluate("typeof window.hostile")).as(page.url()).isEqualTo("undefined");
    }

    /** A mail about a meeting of this title says it in each of its parts, and went to nobody else. */
    static void tells(Mails.Received mail, HostileText hostile, String email) {
        assertThat(mail.subject()).contains(hostile.text());
        assertThat(mail.part("text/plain").orElseThrow().replaceAll("\\s+", ""))
                .contains(hostile.text().replaceAll("\\s+", ""));
        assertThat(headers(mail)).doesNotContain("bcc", "cc", "set-cookie");
        assertThat(recipients(mail)).containsExactly(email);
        assertThat(property(mail, Property.SUMMARY)).isEqualTo(hostile.text());
        assertThat(property(mail, Property.STATUS)).isIn("CONFIRMED", "CANCELLED");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            visitor.page().setContent(mail.part("text/html").orElseThrow());
            shows(visitor.page(), hostile);
            assertThat(visitor.page().locator("script, img[onerror], [onfocus]").count())
                    .isZero();
        }
    }

    /** What the calendar file of a mail says. */
    static String property(Mails.Received mail, String name) {
        try {
            VEvent event = new CalendarBuilder()
                    .build(new StringReader(mail.part("text/calendar").orElseThrow()))
                    .<VEvent>getComponent(Component.VEVENT)
                    .orElseThrow();
            return event.<Property>getProperty(name).orElseThrow().getValue();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> headers(Mails.Received mail) {
        try {
            return Collections.list(mail.message().getAllHeaders()).stream()
                    .map(Header::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> recipients(Mails.Received mail) {
        try {
            return Arrays.stream(mail.message().getAllRecipients())
                    .map(address -> ((InternetAddress) address).getAddress())
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
