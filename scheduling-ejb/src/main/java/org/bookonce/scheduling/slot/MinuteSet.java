package org.bookonce.scheduling.slot;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A set of minutes since the epoch, within bounds that are given once; what lies outside of them is never in it. All of
 * them are whole units apart, so that a month of quarters of an hour is 47 numbers.
 */
final class MinuteSet {

    /** The minute of the first bit. */
    private final long base;

    private final int unit;
    private final int size;
    private final long[] words;

    private MinuteSet(long base, int unit, int size, long[] words) {
        this.base = base;
        this.unit = unit;
        this.size = size;
        this.words = words;
    }

    /**
     * An empty set for minutes from one until another.
     *
     * @param unit minutes from one that can be in it to the next
     * @param any a minute that could be in it, whether it lies within the bounds or not
     */
    static MinuteSet between(long from, long until, int unit, long any) {
        long base = from + Math.floorMod(any - from, unit);
        int size = Math.toIntExact(Math.max(0, ceilDiv(until - base, unit)));
        return new MinuteSet(base, unit, size, new long[(size + 63) >>> 6]);
    }

    private static long ceilDiv(long dividend, int divisor) {
        return Math.floorDiv(dividend + divisor - 1, divisor);
    }

    MinuteSet copy() {
        return new MinuteSet(base, unit, size, words.clone());
    }

    /** Adds {@code first} and every {@code step} minutes after it, before {@code until}; both are whole units from the rest. */
    void addSteps(long first, int step, long until) {
        long skipped = Math.max(0, ceilDiv(base - first, step));
        long end = Math.min(ceilDiv(until - base, unit), size);
        for (long bit = (first + skipped * step - base) / unit; bit < end; bit += step / unit) {
            words[(int) (bit >>> 6)] |= 1L << bit;
        }
    }

    /** Takes out the minutes from one until another. */
    void remove(long first, long until) {
        int start = bit(first);
        int end = bit(until);
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
        Arrays.fill(words, firstWord + 1, lastWord, 0);
        words[lastWord] &= after;
    }

    /** The first bit at or after a minute. */
    private int bit(long minute) {
        return (int) Math.max(0, Math.min(size, ceilDiv(minute - base, unit)));
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
        long bit = Math.floorDiv(minute - base, unit);
        return bit >= 0 && bit < size && base + bit * unit == minute && (words[(int) (bit >>> 6)] & 1L << bit) != 0;
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
                consumer.accept(base + (long) unit * ((word << 6) + Long.numberOfTrailingZeros(left)));
            }
        }
    }
}
