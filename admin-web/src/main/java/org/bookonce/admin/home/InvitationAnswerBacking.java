package org.bookonce.admin.home;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.Reader;
import org.bookonce.tenant.people.AcceptInvitation;
import org.bookonce.tenant.people.DeclineInvitation;
import org.bookonce.tenant.people.MyInvitation;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** What an invited person answers (R1.5). */
@Named("invitationAnswer")
@ViewScoped
public class InvitationAnswerBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AcceptInvitation acceptInvitation;

    @Inject
    transient DeclineInvitation declineInvitation;

    @Inject
    transient HomeBacking home;

    @Inject
    transient ListAddress address;

    @Inject
    transient Reader reader;

    private MyInvitation declining;

    /** Joins by the invitation that the script names, and goes there. */
    public void join() throws IOException {
        home.go(acceptInvitation.accept(
                home.getPerson(), named(), reader.locale().getLanguage()));
    }

    /** Asks before declining the one that the script names; one that is gone needs no question. */
    public void ask() {
        UUID id = named();
        declining = home.getInvitations().open().stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Declines what was asked about. */
    public void decline() {
        MyInvitation invitation = declining;
        declining = null;
        if (invitation != null) {
            declineInvitation.decline(home.getPerson(), invitation.id());
            home.load();
        }
    }

    /** Changes nothing. */
    public void close() {
        declining = null;
    }

    /** What is about to be declined, or null. */
    public MyInvitation getDeclining() {
        return declining;
    }

    private UUID named() {
        return address.id("id").orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }
}
