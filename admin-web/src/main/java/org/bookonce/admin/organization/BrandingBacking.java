package org.bookonce.admin.organization;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Base64;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.Upload;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.settings.Branding;
import org.bookonce.tenant.settings.ChangeAccent;
import org.bookonce.tenant.settings.ChangeLogo;
import org.bookonce.tenant.settings.RemoveLogo;
import org.bookonce.tenant.settings.ShowBranding;
import org.bookonce.web.asset.AccentCheck;
import org.bookonce.web.asset.Assets;

/** Logo and colour (R1.10), and how invitees will see them. */
@Named("branding")
@ViewScoped
public class BrandingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowBranding showBranding;

    @Inject
    transient ChangeLogo changeLogo;

    @Inject
    transient RemoveLogo removeLogo;

    @Inject
    transient ChangeAccent changeAccent;

    @Inject
    transient CurrentMember member;

    @Inject
    transient Frame frame;

    private transient Branding shown;
    private transient Part file;
    private String accent;
    private int version;
    private boolean saved;

    @PostConstruct
    void load() {
        accent = getShown().accent();
        version = getShown().version();
    }

    /** The look as it is now. */
    public Branding getShown() {
        if (shown == null) {
            shown = showBranding.show();
        }
        return shown;
    }

    /** Puts the uploaded picture into the logo's place. */
    public void upload() throws IOException {
        changeLogo.change(Upload.bytes(file));
        again("logo-saved");
    }

    /** Takes the logo away. */
    public void remove() throws IOException {
        removeLogo.remove();
        again("logo-removed");
    }

    /** Shows the colour that was typed; saves nothing. */
    public void preview() {
        saved = false;
    }

    /** Saves the colour. */
    public void saveAccent() {
        saved = false;
        version = changeAccent.change(accent, version);
        shown = null;
        saved = true;
    }

    /** What was done to the logo before the page was loaded: {@code logo-saved}, {@code logo-removed}, or empty. */
    public String getDone() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String done = request.getParameter("done");
        return "logo-saved".equals(done) || "logo-removed".equals(done) ? done.replace("logo-", "") : "";
    }

    /** The logo as an address that holds it; empty when there is none. */
    public String getLogo() {
        return getShown()
                .logo()
                .map(logo -> "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()))
                .orElse("");
    }

    /** First letters of the organization's first and last word. */
    public String getInitials() {
        String[] words = getShown().name().strip().split("\\s+");
        String last = words.length > 1 ? words[words.length - 1] : "";
        return first(words[0]) + first(last);
    }

    /** How well the typed colour stands out. */
    public AccentCheck getCheck() {
        return AccentCheck.of(accent);
    }

    /** The typed colour's stylesheet, which colours the preview alone. */
    public String getStylesheet() {
        return Assets.accentPreviewAddress(
                FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath(), accent);
    }

    /** Whether nothing can be changed now. */
    public boolean isReadOnly() {
        return member.readOnly().isPresent();
    }

    /** Whether the colour was just saved. */
    public boolean isSaved() {
        return saved;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent == null ? "" : accent.strip();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    private void again(String done) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(frame.self() + "?done=" + done);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
