package org.bookonce.admin.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.message.CountFailedMessages;
import org.bookonce.scheduling.message.SendFailedAgain;

/** Sending again all that failed, after an outage of the mail server. */
@Named("resendAll")
@ViewScoped
public class ResendAllBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SendFailedAgain sendFailedAgain;

    @Inject
    transient CountFailedMessages countFailed;

    @Inject
    transient MessageListBacking list;

    @Inject
    transient Reader reader;

    private boolean asking;
    private String done = "";

    /** How many there are that the person sees. */
    public long getCount() {
        return countFailed.count();
    }

    /** Asks before sending. */
    public void ask() {
        done = "";
        asking = true;
    }

    /** Sends nothing. */
    public void close() {
        asking = false;
    }

    /** Queues all that failed. */
    public void send() {
        asking = false;
        done = reader.texts().get("console.messages.resent-all", "n", sendFailedAgain.send());
        list.load();
    }

    /** Whether the person is being asked. */
    public boolean isAsking() {
        return asking;
    }

    /** What was done, in words; empty before. */
    public String getDone() {
        return done;
    }
}
