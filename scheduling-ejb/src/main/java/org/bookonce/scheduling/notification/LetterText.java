package org.bookonce.scheduling.notification;

import java.util.ArrayList;
import java.util.List;

/** The plain-text twin of a mail: the same words in the same order, for readers that show no HTML. */
final class LetterText {

    private LetterText() {}

    static String of(Letter letter) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(letter.status());
        if (!letter.times().isEmpty()) {
            paragraphs.add(times(letter));
        }
        paragraphs.add(letter.title() + "\n" + letter.lead());
        letter.details().forEach(detail -> paragraphs.add(detail(letter, detail)));
        paragraphs.add(letter.note());
        paragraphs.add(letter.action() + letter.colon() + "\n" + letter.url());
        if (!letter.closing().isBlank()) {
            paragraphs.add(letter.closing());
        }
        paragraphs.add("-- \n" + letter.footer());
        return ShortLines.of(String.join("\n\n", paragraphs)) + "\n";
    }

    private static String times(Letter letter) {
        StringBuilder text = new StringBuilder();
        for (Letter.Time time : letter.standing()) {
            if (!time.day().isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(time.day()).append('\n');
            }
            text.append(time.range()).append('\n');
            text.append(time.zone().isEmpty() ? "" : time.zone() + "\n");
        }
        text.append(letter.single() || letter.zone().isEmpty() ? "" : "\n").append(letter.zone());
        for (Letter.Time time : letter.former()) {
            text.append("\n\n").append(time.former()).append(letter.colon()).append('\n');
            text.append(time.day()).append('\n').append(time.range());
        }
        return text.toString().stripTrailing();
    }

    private static String detail(Letter letter, Letter.Detail detail) {
        boolean brief = !detail.text().contains("\n")
                && !detail.text().startsWith("https://")
                && detail.text().length() < 60;
        return detail.label() + letter.colon() + (brief ? " " : "\n") + detail.text();
    }
}
