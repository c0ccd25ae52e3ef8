/**
 * What Bookonce costs beside what anybody could use instead: {@code ./bookonce bench}. Processor time is read from
 * {@code /proc}, A and B take turns, and medians are kept, so that a noisy machine does not spoil ratios. Nothing fails
 * because something is slow: what fails is a wrong answer.
 */
package org.bookonce.stack.bench;
