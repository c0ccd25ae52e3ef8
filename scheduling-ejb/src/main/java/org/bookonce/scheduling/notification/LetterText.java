package org.bookonce.scheduling.notification;

import java.util.ArrayList;
import java.util.List;

/** The plain-text twin of a mail: the same words in the same order, for readers that show no HTML. */
final class LetterText {

    private LetterText() {}

    static String of(Letter letter) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(letter.status());
        letter.times().forEach(time -> paragraphs.add(time(time)));
        if (!letter.zone().isEmpty()) {
            paragraphs.add(
                    paragraphs.remove(paragraphs.size() - 1) + (letter.single() ? "\n" : "\n\n") + letter.zone());
        }
        paragraphs.add(letter.title() + "\n" + letter.lead());
        letter.details().forEach(detail -> paragraphs.add(detail(detail)));
        paragraphs.add(letter.note());
        paragraphs.add(letter.action() + ":\n" + letter.url());
        paragraphs.add("-- \n" + letter.footer());
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static String time(Letter.Time time) {
        String text = time.day() + "\n" + time.range();
        return time.zone().isEmpty() ? text : text + "\n" + time.zone();
    }

    private static String detail(Letter.Detail detail) {
        boolean brief = !detail.text().contains("\n") && detail.text().length() < 60;
        return detail.label() + (brief ? ": " : ":\n") + detail.text();
    }
}
