package org.bookonce.scheduling.notification;

import java.util.List;

/**
 * The letters that tell a host of a one-off: a teammate offers their time (R2.1), none of it is free any more (R2.4), a
 * new link takes the place of a cancelled booking's (R2.13), or somebody else deleted it.
 */
final class OneOffLetter {

    private final OneOffMail mail;
    private final Wording words;

    private OneOffLetter(OneOffMail mail) {
        this.mail = mail;
        this.words = Wording.of(mail.host());
    }

    static Letter of(OneOffMail mail) {
        return new OneOffLetter(mail).write();
    }

    private Letter write() {
        return new TimesLetter(
                        mail.host(),
                        mail.organization(),
                        mail.accent(),
                        mail.kind().off(),
                        mail.slots().stream()
                                .map(slot -> new TimesLetter.Span(slot.start(), slot.end()))
                                .toList(),
                        mail.title(),
                        mail.url().isEmpty()
                                ? List.of()
                                : List.of(new Letter.Detail(words.get("mail.label.link"), mail.url())),
                        mail.consoleUrl())
                .write(this::say);
    }

    private String say(String key) {
        return words.get(
                mail.kind().words() + key,
                "by",
                mail.createdBy(),
                "title",
                mail.title(),
                "count",
                mail.slots().size(),
                "hold",
                mail.hold());
    }
}
