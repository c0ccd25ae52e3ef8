package org.bookonce.scheduling.slot;

import java.util.function.LongConsumer;

/** A set of minutes since the epoch, within bounds that are given once; what lies outside of them is never in it. */
final class MinuteSet {

    private final long from;
    private final int size;
    private final long[] words;

    private MinuteSet(long from, int size, long[] words) {
        this.from = from;
        this.size = size;
        this.words = words;
    }

    /** An empty set for minutes from one until another. */
    static MinuteSet between(long from, long until) {
        int size = Math.toIntExact(Math.max(0, until - from));
        return new MinuteSet(from, size, new long[(size + 63) >>> 6]);
    }

    MinuteSet copy() {
        return new MinuteSet(from, size, words.clone());
    }

    /** Adds {@code first} and every {@code step} minutes after it, before {@code until}. */
    void addSteps(long first, int step, long until) {
        long skipped = Math.max(0, Math.floorDiv(from - first + step - 1, step));
        long end = Math.min(until - from, size);
        for (long bit = first - from + skipped * step; bit < end; bit += step) {
            words[(int) (bit >>> 6)] |= 1L << bit;
        }
    }

    /** Takes out the minutes from one until another. */
    void remove(long first, long until) {
        int start = (int) Math.max(0, Math.min(size, first - from));
        int end = (int) Math.max(0, Math.min(size, until - from));
        if (start >= end) {
            return;
        }
        int firstWord = start >>> 6;
        int lastWord = (end - 1) >>> 6;
        long before = ~(-1L << start);
        long after = ~(-1L >>> -end);
        if (firstWord == lastWord) {
            words[firstWord] &= before | after;
            return;
        }
        words[firstWord] &= before;
        for (int word = firstWord + 1; word < lastWord; word++) {
            words[word] = 0;
        }
        words[lastWord] &= after;
    }

    /** Adds what is in another set of the same bounds. */
    void unite(MinuteSet other) {
        for (int word = 0; word < words.length; word++) {
            words[word] |= other.words[word];
        }
    }

    /** Takes out what is not in another set of the same bounds. */
    void intersect(MinuteSet other) {
        for (int word = 0; word < words.length; word++) {
            words[word] &= other.words[word];
        }
    }

    boolean contains(long minute) {
        long bit = minute - from;
        return bit >= 0 && bit < size && (words[(int) (bit >>> 6)] & 1L << bit) != 0;
    }

    int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Gives every minute in it, ascending. */
    void forEach(LongConsumer consumer) {
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                consumer.accept(from + (word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }
}
