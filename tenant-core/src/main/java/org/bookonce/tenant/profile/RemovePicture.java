package org.bookonce.tenant.profile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.tenancy.InTenant;

/** Takes the signed-in person's picture away; their initials stand in its place. */
@Stateless
@InTenant
public class RemovePicture {

    @Inject
    ActingMember acting;

    @Inject
    Pictures pictures;

    @Inject
    AuditLog audit;

    /** Removes it; nothing happens when there is none. */
    public void remove() {
        Member me = acting.lock();
        if (pictures.remove(me.id())) {
            audit.record(new AuditLog.Deed("profile.remove-picture", "person", me.id(), me.name()));
        }
    }
}
