package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortLinesTest {

    private static final String ADDRESS = "https://book.example/" + "a".repeat(80) + "?b=c-d/e";

    @Test
    void linesEndAtSpaces() {
        String words = "word ".repeat(30).strip();

        assertThat(ShortLines.of(words).lines()).hasSize(3).allMatch(line -> line.length() <= 72);
        assertThat(ShortLines.of(words).replace('\n', ' ')).isEqualTo(words);
    }

    @Test
    void wideLettersFillALineTwiceAsFastAndNoLineBeginsWithAFullStop() {
        String sentence = "会".repeat(35) + "す。" + "会".repeat(35);

        assertThat(ShortLines.of(sentence).lines()).containsExactly("会".repeat(35), "す。" + "会".repeat(34), "会");
    }

    @Test
    void addressesStayWhole() {
        assertThat(ShortLines.of(ADDRESS)).isEqualTo(ADDRESS);
        assertThat(ShortLines.of("see " + ADDRESS + " for more")).isEqualTo("see\n" + ADDRESS + "\nfor more");
        assertThat(ShortLines.of("会議は" + ADDRESS + "です").lines()).contains(ADDRESS);
    }
}
