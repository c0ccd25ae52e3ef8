package org.bookonce.scheduling.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The plain-text twin of a mail: the same words in the same order, for readers that show no HTML. */
final class LetterText {

    private static final int WIDTH = 72;

    private LetterText() {}

    static String of(Letter letter) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(letter.status());
        if (!letter.times().isEmpty()) {
            paragraphs.add(times(letter));
        }
        paragraphs.add(letter.title() + "\n" + letter.lead());
        letter.details().forEach(detail -> paragraphs.add(detail(detail)));
        paragraphs.add(letter.note());
        paragraphs.add(letter.action() + ":\n" + letter.url());
        if (!letter.closing().isBlank()) {
            paragraphs.add(letter.closing());
        }
        paragraphs.add("-- \n" + letter.footer());
        return wrapped(String.join("\n\n", paragraphs)) + "\n";
    }

    /** No line is longer than people read well, but for addresses, which stay whole. */
    private static String wrapped(String text) {
        return text.lines().map(LetterText::wrap).collect(Collectors.joining("\n"));
    }

    private static String wrap(String line) {
        if (line.length() <= WIDTH) {
            return line;
        }
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ")) {
            boolean fits = column + word.length() < WIDTH;
            if (column > 0) {
                lines.append(fits ? ' ' : '\n');
            }
            lines.append(word);
            column = column > 0 && fits ? column + 1 + word.length() : word.length();
        }
        return lines.toString();
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
            text.append("\n\n").append(time.former()).append(":\n");
            text.append(time.day()).append('\n').append(time.range());
        }
        return text.toString().stripTrailing();
    }

    private static String detail(Letter.Detail detail) {
        boolean brief = !detail.text().contains("\n")
                && !detail.text().startsWith("https://")
                && detail.text().length() < 60;
        return detail.label() + (brief ? ": " : ":\n") + detail.text();
    }
}
