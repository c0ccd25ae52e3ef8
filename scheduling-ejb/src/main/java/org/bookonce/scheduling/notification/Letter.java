package org.bookonce.scheduling.notification;

import java.util.List;
import java.util.Locale;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/**
 * What a mail says, in the reader's language, before it becomes HTML or plain text (DESIGN.md, Mails): the time first,
 * one button. Public for the compiled template only.
 *
 * @param language tag of the language it is written in
 * @param subject one line
 * @param status one or two words: what happened
 * @param off whether the times no longer stand
 * @param times in order; none when the letter is about no meeting
 * @param zone the zone of all times, or empty when each time says its own
 * @param title what the meeting is called
 * @param lead what happened, in a sentence or two
 * @param action what the button says
 * @param url where the button leads
 * @param footer who sent this
 * @param closing what the organization adds, after everything else; empty for nothing
 */
public record Letter(
        String language,
        boolean rightToLeft,
        String organization,
        MailColours colours,
        String subject,
        String status,
        boolean off,
        List<Time> times,
        String zone,
        String title,
        String lead,
        List<Detail> details,
        String note,
        String action,
        String url,
        String footer,
        String closing) {

    /** A letter in standard words. */
    Letter(
            String language,
            boolean rightToLeft,
            String organization,
            MailColours colours,
            String subject,
            String status,
            boolean off,
            List<Time> times,
            String zone,
            String title,
            String lead,
            List<Detail> details,
            String note,
            String action,
            String url,
            String footer) {
        this(
                language,
                rightToLeft,
                organization,
                colours,
                subject,
                status,
                off,
                times,
                zone,
                title,
                lead,
                details,
                note,
                action,
                url,
                footer,
                "");
    }

    /** The same letter in an organization's own words (R10.3). */
    Letter saying(String ownSubject, String ownLead, String ownClosing) {
        return new Letter(
                language,
                rightToLeft,
                organization,
                colours,
                ownSubject,
                status,
                off,
                times,
                zone,
                title,
                ownLead,
                details,
                note,
                action,
                url,
                footer,
                ownClosing);
    }

    /**
     * One time of the meeting.
     *
     * @param day with the weekday; empty when it is that of the time before
     * @param range from – until
     * @param zone empty when the letter names one zone for all
     * @param former empty for a time that stands; what a time is called that does no longer, such as "Before"
     */
    public record Time(String day, String range, String zone, String former) {

        /** A time that stands. */
        Time(String day, String range, String zone) {
            this(day, range, zone, "");
        }
    }

    /**
     * One thing to know.
     *
     * @param text may have several lines
     * @param href where the text leads, or empty
     */
    public record Detail(String label, String text, String href) {

        /** Text that is an address of the web leads there. */
        Detail(String label, String text) {
            this(label, text, text.matches("https?://\\S+") && !SealedLinks.masked(text) ? text : "");
        }
    }

    /** Which way the letter is read, as HTML says it. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** A day with its time, as one. */
    public String moment(Time time) {
        return Times.joined(Locale.forLanguageTag(language), time.day(), time.range());
    }

    /** What follows a label: some languages have a space before it. */
    public String colon() {
        return Texts.of(language).get("mail.colon");
    }

    /** Where the button leads; null, which leaves the link out, where the letter is shown to others (R14.1). */
    public String href() {
        return SealedLinks.masked(url) ? null : url;
    }

    /** Whether there is one time only, which is then written large. */
    public boolean single() {
        return standing().size() == 1;
    }

    /** The times that stand. */
    public List<Time> standing() {
        return times.stream().filter(time -> time.former().isEmpty()).toList();
    }

    /** The times that do no longer. */
    public List<Time> former() {
        return times.stream().filter(time -> !time.former().isEmpty()).toList();
    }
}
