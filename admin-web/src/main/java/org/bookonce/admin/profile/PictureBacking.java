package org.bookonce.admin.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.Upload;
import org.bookonce.tenant.profile.ChangePicture;
import org.bookonce.tenant.profile.RemovePicture;

/** The signed-in person's own picture (R2.1). Changed, the page is loaded anew: it stands in the bar, too. */
@Named("ownPicture")
@RequestScoped
public class PictureBacking {

    @Inject
    ChangePicture changePicture;

    @Inject
    RemovePicture removePicture;

    @Inject
    Frame frame;

    @Inject
    ListAddress address;

    private Part file;

    /** Puts the uploaded picture into the place of the one before. */
    public void upload() throws IOException {
        changePicture.change(Upload.bytes(file));
        again("saved");
    }

    /** Takes the picture away. */
    public void remove() throws IOException {
        removePicture.remove();
        again("removed");
    }

    /** What was done before the page was loaded: {@code saved}, {@code removed}, or empty. */
    public String getDone() {
        String done = address.text("picture");
        return "saved".equals(done) || "removed".equals(done) ? done : "";
    }

    /** What was uploaded. */
    public Part getFile() {
        return file;
    }

    /** Takes what was uploaded. */
    public void setFile(Part file) {
        this.file = file;
    }

    private void again(String done) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(frame.self() + "?picture=" + done);
    }
}
