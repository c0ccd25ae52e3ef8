package org.bookonce.admin.eventtype;

import java.io.Serializable;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;

/** One of the places where meetings can take place, as it was typed. */
public class DraftPlace implements Serializable {

    private static final long serialVersionUID = 1L;
    private String kind;
    private String text;
    private String error = "";

    DraftPlace(LocationKind kind, String text) {
        this.kind = kind.name();
        this.text = text;
    }

    Location read() {
        return new Location(LocationKind.valueOf(kind), text);
    }

    /** Whether more is said in a text. */
    public boolean isTextNeeded() {
        return LocationKind.valueOf(kind).needsText();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getError() {
        return error;
    }

    public void setError(String error) {
        this.error = error == null ? "" : error;
    }
}
