package org.bookonce.admin.embed;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.bookonce.tenant.settings.ChangeEmbedOrigins;
import org.bookonce.tenant.settings.ShowEmbedOrigins;

/** The sites that may show booking pages inside of theirs (R6.8), one a line. */
@Named("embeds")
@ViewScoped
public class EmbedBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowEmbedOrigins show;

    @Inject
    transient ChangeEmbedOrigins change;

    private String origins;
    private ArrayList<String> seen;
    private boolean saved;

    @PostConstruct
    void load() {
        fill(show.show());
    }

    /** Saves them. */
    public void save() {
        saved = false;
        fill(change.change(origins.lines().toList(), seen));
        saved = true;
    }

    /** Whether what is shown was just saved. */
    public boolean isSaved() {
        return saved;
    }

    public String getOrigins() {
        return origins;
    }

    public void setOrigins(String origins) {
        this.origins = origins == null ? "" : origins;
    }

    private void fill(List<String> inForce) {
        seen = new ArrayList<>(inForce);
        origins = String.join("\n", inForce);
    }
}
