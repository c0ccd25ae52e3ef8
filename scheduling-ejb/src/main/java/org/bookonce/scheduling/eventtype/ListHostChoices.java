package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.tenancy.InTenant;

/** Whom the person can make the host of an event type (R3.2): themselves, or any active teammate for owners and admins. */
@Stateless
@InTenant
public class ListHostChoices {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    HostChoices choices;

    /** By name. */
    public List<HostChoice> list() {
        Member me = current.reader();
        return choices.of(members.allActive().stream()
                .filter(host -> me.mayActFor(host.id()))
                .toList());
    }
}
