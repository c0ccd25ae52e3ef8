package org.bookonce.admin.eventtype;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.QrCode;
import org.bookonce.scheduling.eventtype.ChangeEventType;
import org.bookonce.scheduling.eventtype.CheckEventTypeSlug;
import org.bookonce.scheduling.eventtype.CreateEventType;
import org.bookonce.scheduling.eventtype.CreatedEventType;
import org.bookonce.scheduling.eventtype.EventTypeView;
import org.bookonce.scheduling.eventtype.ListHostChoices;
import org.bookonce.scheduling.eventtype.ShowEventType;
import org.bookonce.scheduling.eventtype.SuggestEventTypeSlug;
import org.bookonce.tenant.shared.BusinessException;
import org.primefaces.PrimeFaces;

/** The editor of an event type (R3.1), new or kept. Creates once, however often it is sent. */
@Named("eventType")
@ViewScoped
public class EventTypeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CreateEventType createEventType;

    @Inject
    transient ChangeEventType changeEventType;

    @Inject
    transient ShowEventType showEventType;

    @Inject
    transient SuggestEventTypeSlug suggestSlug;

    @Inject
    transient CheckEventTypeSlug checkSlug;

    @Inject
    transient ListHostChoices listHosts;

    @Inject
    transient EventTypeRefusals refusals;

    @Inject
    transient Frame frame;

    private final EventTypeDraft draft = new EventTypeDraft();
    private UUID id;
    private int version;
    private boolean changeable;
    private String suggested = "";
    private boolean saved;
    private CreatedEventType created;

    @PostConstruct
    void open() {
        id = frame.named().orElse(null);
        draft.begin(listHosts.list(), frame.getMember().id());
        if (id == null) {
            changeable = !frame.isReadOnly();
        } else {
            EventTypeView view = showEventType.show(id);
            draft.fill(view.terms(), view.gone());
            version = view.version();
            changeable = view.changeable();
        }
    }

    /** Suggests an address for a new one, as long as nobody wrote another. */
    public void suggest() {
        if (id == null && (draft.getSlug().isBlank() || draft.getSlug().equals(suggested))) {
            suggested = suggestSlug.suggest(draft.getTitle());
            draft.setSlug(suggested);
            PrimeFaces.current().executeScript("suggestSlug('" + suggested + "')");
        }
    }

    /** Says at the address whether it can be had. */
    public void check() {
        try {
            draft.setSlug(checkSlug.check(draft.getSlug(), id));
        } catch (BusinessException refusal) {
            refusals.show(refusal, draft);
        }
    }

    /** Creates or changes it. */
    public synchronized void save() {
        saved = false;
        refusals.clear(draft);
        if (created != null) {
            return;
        }
        suggest();
        try {
            if (id == null) {
                created = createEventType.create(draft.read());
            } else {
                version = changeEventType.change(id, draft.read(), version);
                saved = true;
            }
        } catch (BusinessException refusal) {
            refusals.show(refusal, draft);
        }
    }

    /** The fields. */
    public EventTypeDraft getDraft() {
        return draft;
    }

    /** Whether it is being made. */
    public boolean isFresh() {
        return id == null;
    }

    /** Whether the person may save it. */
    public boolean isChangeable() {
        return changeable;
    }

    /** Whether what is shown was just saved. */
    public boolean isSaved() {
        return saved;
    }

    /** What was made, or null. */
    public CreatedEventType getCreated() {
        return created;
    }

    /** The address as a QR code. */
    public QrCode getQrCode() {
        return created == null ? null : QrCode.of(created.url());
    }
}
