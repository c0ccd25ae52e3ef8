package org.bookonce.scheduling.notification;

import java.util.List;

/** The letter of a {@link NoticeMail}: no time, one thing that happened, one button. */
final class NoticeLetter {

    private NoticeLetter() {}

    static Letter of(NoticeMail mail) {
        Wording words = Wording.of(mail.recipient());
        Object[] arguments = mail.words().entrySet().stream()
                .flatMap(word -> java.util.stream.Stream.of(word.getKey(), word.getValue()))
                .toArray();
        String key = "mail." + mail.kind() + ".";
        return new Letter(
                words.locale().toLanguageTag(),
                words.rightToLeft(),
                mail.organization(),
                MailColours.of(mail.accent()),
                words.get(key + "subject", arguments),
                words.get(key + "status", arguments),
                mail.bad(),
                List.of(),
                "",
                words.get(key + "title", arguments),
                words.get(key + "lead", arguments),
                List.of(),
                words.get(key + "note", arguments),
                words.get(key + "action", arguments),
                mail.action(),
                words.get("mail.footer", "organization", mail.organization()));
    }
}
