package org.bookonce.scheduling.notification;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Plain text in lines that are no longer than people read well, but for addresses, which stay whole. Lines end at spaces,
 * and in scripts without spaces wherever those allow it; their letters are twice as wide as others.
 */
final class ShortLines {

    private static final int WIDTH = 72;

    private final StringBuilder lines = new StringBuilder();
    private int column;

    private ShortLines() {}

    static String of(String text) {
        return text.lines().map(ShortLines::fold).collect(Collectors.joining("\n"));
    }

    private static String fold(String line) {
        if (width(line) <= WIDTH) {
            return line;
        }
        ShortLines folded = new ShortLines();
        for (String word : line.split(" ")) {
            folded.add(word);
        }
        return folded.lines.toString();
    }

    private void add(String word) {
        String gap = lines.isEmpty() ? "" : " ";
        if (!word.codePoints().anyMatch(ShortLines::wide)) {
            add(gap, word);
            return;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(word);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (parts(word, end)) {
                add(start == 0 ? gap : "", word.substring(start, end));
                start = end;
            }
        }
    }

    /** An address in the midst of such a script stays whole, too. */
    private static boolean parts(String word, int at) {
        return at == word.length() || wide(word.codePointBefore(at)) || wide(word.codePointAt(at));
    }

    /** Adds what cannot be parted, on the next line where this one has no room for it. */
    private void add(String gap, String piece) {
        boolean fits = column == 0 || column + gap.length() + width(piece) < WIDTH + 1;
        if (!fits) {
            lines.append('\n');
            column = 0;
        }
        String before = column == 0 ? "" : gap;
        lines.append(before).append(piece);
        column += before.length() + width(piece);
    }

    private static int width(String text) {
        return text.codePoints().map(point -> wide(point) ? 2 : 1).sum();
    }

    private static boolean wide(int point) {
        int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
    }
}
