package org.bookonce.scheduling.notification;

import java.util.ArrayList;
import java.util.List;

/** The letters about a proposal (R2.12): the times in the host's own zone, the sentence, one button. */
final class ProposalLetter {

    private final ProposalMail mail;
    private final Wording words;

    private ProposalLetter(ProposalMail mail) {
        this.mail = mail;
        this.words = Wording.of(mail.to());
    }

    static Letter of(ProposalMail mail) {
        return new ProposalLetter(mail).write();
    }

    private Letter write() {
        return new TimesLetter(
                        mail.to(),
                        mail.organization(),
                        mail.accent(),
                        mail.kind() == ProposalMail.Kind.CLOSED,
                        mail.times().stream()
                                .map(time -> new TimesLetter.Span(time.start(), time.end()))
                                .toList(),
                        mail.title(),
                        details(),
                        mail.url())
                .write(this::say);
    }

    /** Only the host sees how to reach the other one. */
    private List<Letter.Detail> details() {
        List<Letter.Detail> details = new ArrayList<>();
        boolean made = mail.kind() == ProposalMail.Kind.MADE;
        if (made) {
            details.add(new Letter.Detail(
                    words.get("mail.label.proposer"), mail.proposer() + "\n" + mail.email(), "mailto:" + mail.email()));
        }
        if (!mail.message().isBlank()) {
            details.add(new Letter.Detail(
                    words.get(made ? "mail.label.proposal" : "mail.label.reply"), mail.message(), ""));
        }
        return details;
    }

    private String say(String key) {
        return words.get(
                mail.kind().words() + key,
                "host",
                mail.host(),
                "proposer",
                mail.proposer(),
                "title",
                mail.title(),
                "organization",
                mail.organization(),
                "count",
                mail.times().size(),
                "open",
                mail.open());
    }
}
