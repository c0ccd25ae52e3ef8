package org.bookonce.tenant.profile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Gives the signed-in person a picture, which stands beside their name wherever they are booked (R2.1). */
@Stateless
@InTenant
public class ChangePicture {

    @Inject
    CurrentMember current;

    @Inject
    ActingMember acting;

    @Inject
    Pictures pictures;

    @Inject
    AuditLog audit;

    /**
     * Draws the picture anew and keeps that.
     *
     * @param file PNG, JPEG or GIF of at most 6 MB
     * @throws BusinessException for the field {@code picture}
     */
    public void change(byte[] file) {
        Picture picture = Picture.drawn(current.require().id(), file);
        Member me = acting.lock();
        pictures.put(me.id(), picture);
        audit.record(new AuditLog.Deed("profile.change-picture", "person", me.id(), me.name()));
    }
}
