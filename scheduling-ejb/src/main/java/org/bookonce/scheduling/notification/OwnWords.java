package org.bookonce.scheduling.notification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * What an organization says in its own words, in one mail: kept with the mail as it was when that was queued, so that a
 * change of the texts changes no mail that is under way (R10.3).
 *
 * @param subject with variables; empty for the standard one
 * @param intro with variables; empty for the standard one
 * @param closing with variables; empty for none
 */
record OwnWords(String subject, String intro, String closing) {

    static final OwnWords NONE = new OwnWords("", "", "");

    private static final String FIELD = "ownWords";

    private record Kept(OwnWords ownWords) {}

    /** The content of a mail with these words beside it. */
    ObjectNode with(Object mail) {
        ObjectNode content = MailJson.tree(mail);
        if (!equals(NONE)) {
            content.set(FIELD, MailJson.tree(this));
        }
        return content;
    }

    /** The words that stand beside a mail's content. */
    static OwnWords in(String content) {
        OwnWords words = MailJson.read(content, Kept.class).ownWords();
        return words == null ? NONE : words;
    }

    /** The letter with these words in place of its own. */
    Letter on(Letter letter, BookingMail mail) {
        if (equals(NONE)) {
            return letter;
        }
        Map<String, String> values = values(mail);
        return letter.saying(
                subject.isBlank() ? letter.subject() : TemplateText.fill(subject, values),
                intro.isBlank() ? letter.lead() : TemplateText.fill(intro, values),
                TemplateText.fill(closing, values));
    }

    private static Map<String, String> values(BookingMail mail) {
        Wording words = Wording.of(mail.recipient());
        return Map.of(
                "invitee", words.setApart(mail.attendee().name()),
                "host", words.setApart(mail.met()),
                "title", words.setApart(mail.title()),
                "day", words.times().day(mail.start()),
                "time", words.times().time(mail.start()),
                "place", words.setApart(Place.of(mail, words)),
                "organization", words.setApart(mail.organization()));
    }
}
