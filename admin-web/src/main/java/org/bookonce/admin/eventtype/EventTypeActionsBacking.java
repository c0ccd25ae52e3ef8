package org.bookonce.admin.eventtype;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URI;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.QrCode;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.eventtype.ActivateEventType;
import org.bookonce.scheduling.eventtype.DeactivateEventType;
import org.bookonce.scheduling.eventtype.DeleteEventType;
import org.bookonce.scheduling.eventtype.DuplicateEventType;
import org.bookonce.scheduling.eventtype.EventTypeRow;
import org.bookonce.scheduling.eventtype.ReorderEventTypes;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.primefaces.PrimeFaces;

/** What can be done with an event type of the list: its dialogs, its switch, its place. Rows are named by id. */
@Named("eventTypeActions")
@ViewScoped
public class EventTypeActionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TITLE = 120;

    @Inject
    transient DeleteEventType deleteEventType;

    @Inject
    transient DuplicateEventType duplicateEventType;

    @Inject
    transient ActivateEventType activateEventType;

    @Inject
    transient DeactivateEventType deactivateEventType;

    @Inject
    transient ReorderEventTypes reorder;

    @Inject
    transient EventTypeListBacking list;

    @Inject
    transient ListAddress address;

    @Inject
    transient Reader reader;

    private EventTypeRow deleting;
    private EventTypeRow sharing;

    /** Asks before deleting the one that the script names. */
    public void ask() {
        deleting = named();
        sharing = null;
    }

    /** Shows address, QR code and snippet of the one that the script names. */
    public void share() {
        sharing = named();
        deleting = null;
    }

    /** Deletes what was asked about. */
    public void delete() {
        EventTypeRow row = deleting;
        deleting = null;
        if (row != null) {
            deleteEventType.delete(row.id());
            list.load();
        }
    }

    /** Makes another one that says the same. */
    public void duplicate() {
        EventTypeRow row = named();
        String title = reader.texts().get("console.event-type.copy", "title", row.title());
        duplicateEventType.duplicate(row.id(), title.codePointCount(0, title.length()) > TITLE ? row.title() : title);
        list.load();
    }

    /** Switches it on or off. */
    public void flip() {
        EventTypeRow row = named();
        if (row.active()) {
            deactivateEventType.deactivate(row.id());
        } else {
            activateEventType.activate(row.id());
        }
        list.load();
        focus("switch-", row.id());
    }

    /** One place up. */
    public void raise() {
        move(-1);
    }

    /** One place down. */
    public void lower() {
        move(1);
    }

    /** To the place of another one, where it was dropped. */
    public void place() {
        EventTypeRow row = named();
        EventTypeRow other = list.row(address.text("place")).orElse(row);
        put(row, other.id());
    }

    private void move(int places) {
        EventTypeRow row = named();
        list.neighbour(row, places).ifPresent(other -> put(row, other.id()));
    }

    private void put(EventTypeRow row, UUID placeOf) {
        reorder.move(row.id(), placeOf);
        list.load();
        focus("handle-", row.id());
    }

    /** The list is drawn anew: the focus goes back to where it was. */
    private static void focus(String what, UUID id) {
        PrimeFaces.current().executeScript("focusOn('" + what + id + "')");
    }

    private EventTypeRow named() {
        return list.row(address.text("id")).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }

    /** Changes nothing. */
    public void close() {
        deleting = null;
        sharing = null;
    }

    /** What is about to be deleted, or null. */
    public EventTypeRow getDeleting() {
        return deleting;
    }

    /** What is being shared, or null. */
    public EventTypeRow getSharing() {
        return sharing;
    }

    /** The QR code of what is being shared. */
    public QrCode getQrCode() {
        return sharing == null ? null : QrCode.of(sharing.url());
    }

    /** What puts the booking link into another site's page, as high as what it shows (R6.8). */
    public String getSnippet() {
        return sharing == null
                ? ""
                : """
                <iframe src="%s?embed" data-bookonce title="%s" width="100%%" height="720" style="border:0"></iframe>
                <script src="%s" async></script>"""
                        .formatted(
                                sharing.url(),
                                escaped(sharing.title()),
                                URI.create(sharing.url()).resolve("/assets/embed.js"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
