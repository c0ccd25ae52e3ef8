package org.bookonce.admin.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.message.MessageFailure;
import org.bookonce.scheduling.message.MessageRow;
import org.bookonce.scheduling.message.MessageState;

/** What is said of a message, in its list and on its page. */
@Named("messageWords")
@RequestScoped
public class MessageWordsBacking {

    @Inject
    Reader reader;

    /** Its state; a reminder that came to nothing did not fail. */
    public String state(MessageRow row) {
        return reader.texts()
                .get("console.message.state."
                        + (late(row) ? "LATE" : row.state().name()));
    }

    /** The colour that goes with the state. */
    public String tone(MessageRow row) {
        if (late(row)) {
            return "neutral";
        }
        return row.state() == MessageState.SENT
                ? "positive"
                : row.state() == MessageState.FAILED ? "negative" : "waiting";
    }

    /** Why it is not delivered, and that it is tried again where that is so; empty when nothing is wrong. */
    public String trouble(MessageRow row) {
        return row.failure()
                .map(failure -> reader.texts().get("console.message.failure." + failure.name())
                        + (row.state() == MessageState.QUEUED
                                ? " " + reader.texts().get("console.message.retry")
                                : ""))
                .orElse("");
    }

    private static boolean late(MessageRow row) {
        return row.failure().filter(MessageFailure.TOO_LATE::equals).isPresent();
    }
}
