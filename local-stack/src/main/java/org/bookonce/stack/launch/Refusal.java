package org.bookonce.stack.launch;

/** Why a command cannot go on, told in one line that says what to do; shown without a stack trace. */
public final class Refusal extends RuntimeException {
    /** @param line one sentence or two, without a line break */
    public Refusal(String line) {
        super(line);
    }
}
