package org.bookonce.admin.eventtype;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.eventtype.ChangeHostPage;
import org.bookonce.scheduling.eventtype.HostPage;
import org.bookonce.scheduling.eventtype.ShowHostPage;

/** A member's public page (R3.3): its address and its welcome. */
@Named("hostPage")
@ViewScoped
public class HostPageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowHostPage showPage;

    @Inject
    transient ChangeHostPage changePage;

    @Inject
    transient Frame frame;

    @Inject
    transient ListAddress address;

    private UUID hostId;
    private int version;
    private String url;
    private String slug;
    private String welcome;
    private boolean saved;

    @PostConstruct
    void open() {
        hostId = address.id("member").orElse(frame.getMember().id());
        load();
    }

    private void load() {
        HostPage page = showPage.show(hostId);
        slug = page.slug();
        welcome = page.welcome();
        version = page.version();
        url = page.url();
    }

    /** Saves it. */
    public void save() {
        saved = false;
        changePage.change(hostId, slug, welcome, version);
        load();
        saved = true;
    }

    /** Whether what is shown was just saved. */
    public boolean isSaved() {
        return saved;
    }

    /** Its public address, or empty. */
    public String getUrl() {
        return url;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public String getWelcome() {
        return welcome;
    }

    public void setWelcome(String welcome) {
        this.welcome = welcome == null ? "" : welcome;
    }
}
