package org.bookonce.admin.message;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.scheduling.message.MessageView;
import org.bookonce.scheduling.message.SendMessageAgain;
import org.bookonce.scheduling.message.ShowMessage;

/** One message: where it is, what it says, and sending it again when it failed. */
@Named("messagePage")
@ViewScoped
public class MessageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowMessage showMessage;

    @Inject
    transient SendMessageAgain sendAgain;

    @Inject
    transient Frame frame;

    private UUID id;
    private boolean asking;
    private boolean done;
    private transient MessageView view;

    @PostConstruct
    void open() {
        id = frame.id();
    }

    /** The message as it is now. */
    public MessageView getView() {
        if (view == null) {
            view = showMessage.show(id);
        }
        return view;
    }

    /** Asks before sending again. */
    public void ask() {
        asking = true;
    }

    /** Sends nothing. */
    public void close() {
        asking = false;
    }

    /** Queues it again. */
    public void send() {
        asking = false;
        view = null;
        sendAgain.send(id);
        done = true;
    }

    /** Whether the person is being asked. */
    public boolean isAsking() {
        return asking;
    }

    /** Whether it was just queued again. */
    public boolean isDone() {
        return done;
    }
}
