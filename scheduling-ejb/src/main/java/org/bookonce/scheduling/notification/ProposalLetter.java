package org.bookonce.scheduling.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The letters about a proposal (R2.12): the times in the reader's own zone, the sentence, one button. Times that were
 * not taken are not written as those of a meeting: they stand among what is to be known.
 */
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
                        mail.kind() == ProposalMail.Kind.ANSWERED ? List.of() : spans(),
                        mail.title(),
                        details(),
                        mail.url())
                .write(this::say);
    }

    private List<TimesLetter.Span> spans() {
        return mail.times().stream()
                .map(time -> new TimesLetter.Span(time.start(), time.end()))
                .toList();
    }

    /** Only the host sees how to reach the other one, and is reminded of where they would meet. */
    private List<Letter.Detail> details() {
        List<Letter.Detail> details = new ArrayList<>();
        boolean made = mail.kind() == ProposalMail.Kind.MADE;
        if (made) {
            details.add(new Letter.Detail(
                    words.get("mail.label.proposer"), mail.proposer() + "\n" + mail.email(), "mailto:" + mail.email()));
            String place = Place.of(mail, words);
            if (!place.isBlank()) {
                details.add(new Letter.Detail(words.get("mail.label.place"), place));
            }
        }
        if (mail.kind() == ProposalMail.Kind.ANSWERED && !mail.times().isEmpty()) {
            details.add(new Letter.Detail(
                    words.get("mail.label.proposed"), lines(TimesLetter.written(spans(), words.times(), true)), ""));
        }
        if (!mail.message().isBlank()) {
            details.add(new Letter.Detail(
                    words.get(made ? "mail.label.proposal" : "mail.label.reply"), mail.message(), ""));
        }
        return details;
    }

    /** The same days, times and zones in lines. */
    private static String lines(List<Letter.Time> times) {
        return times.stream()
                .flatMap(time -> Stream.of(time.day(), time.range(), time.zone()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
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
