package org.bookonce.admin.invitation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.people.InvitationRoom;
import org.bookonce.tenant.people.InvitePeople;
import org.bookonce.tenant.people.InvitedPeople;
import org.bookonce.tenant.people.NewInvitations;
import org.bookonce.tenant.people.ShowInvitationRoom;

/** Inviting one or many people (R1.5), and what came of each address. */
@Named("invite")
@ViewScoped
public class InviteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InvitePeople invitePeople;

    @Inject
    transient ShowInvitationRoom showRoom;

    private String addresses = "";
    private Role role = Role.MEMBER;
    private InvitedPeople done;
    private transient InvitationRoom room;

    /** How many more people the plan has room for. */
    public InvitationRoom getRoom() {
        if (room == null) {
            room = showRoom.show();
        }
        return room;
    }

    /** Invites them. */
    public void invite() {
        done = invitePeople.invite(new NewInvitations(addresses, role));
    }

    /** Begins anew. */
    public void more() {
        done = null;
        addresses = "";
    }

    /** What came of the addresses, once they were sent. */
    public InvitedPeople getDone() {
        return done;
    }

    /** The roles that people can be invited in. */
    public Role[] getRoles() {
        return new Role[] {Role.MEMBER, Role.ADMIN};
    }

    /** Whom to invite. */
    public String getAddresses() {
        return addresses;
    }

    /** Takes whom to invite. */
    public void setAddresses(String addresses) {
        this.addresses = addresses == null ? "" : addresses;
    }

    /** As what. */
    public Role getRole() {
        return role;
    }

    /** Takes as what. */
    public void setRole(Role role) {
        this.role = role;
    }
}
