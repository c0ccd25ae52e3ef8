package org.bookonce.admin.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.message.ListMessages;
import org.bookonce.scheduling.message.MessageFilter;
import org.bookonce.scheduling.message.MessageKind;
import org.bookonce.scheduling.message.MessageRow;
import org.bookonce.scheduling.message.MessageState;
import org.bookonce.tenant.shared.Slice;

/** The list of messages; what is asked for stands in the address. */
@Named("messageList")
@RequestScoped
public class MessageListBacking {

    @Inject
    ListMessages listMessages;

    @Inject
    ListAddress address;

    private Slice<MessageRow> page;

    @PostConstruct
    void load() {
        page = listMessages.list(
                new MessageFilter(
                        getState(),
                        address.constant("kind", MessageKind.class),
                        getBooking(),
                        getOneOff(),
                        address.text("q")),
                address.cursor(),
                ListAddress.SIZE);
    }

    /** The rows of this page. */
    public Slice<MessageRow> getPage() {
        return page;
    }

    /** The state that is asked for. */
    public Optional<MessageState> getState() {
        return address.constant("state", MessageState.class);
    }

    /** The booking that is asked about. */
    public Optional<UUID> getBooking() {
        return address.id("booking");
    }

    /** The one-off that is asked about. */
    public Optional<UUID> getOneOff() {
        return address.id("oneoff");
    }

    /** What can be asked for. */
    public MessageState[] getStates() {
        return MessageState.values();
    }

    /** What can be asked about. */
    public MessageKind[] getKinds() {
        return MessageKind.values();
    }
}
