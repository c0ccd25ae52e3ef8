package org.bookonce.tenant.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bookonce.tenant.tenancy.InTenant;

/** Whom the signed-in person may act for (R2.1): owners and admins for every active member, members for themselves. */
@Stateless
@InTenant
public class ListTeammates {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    /** The people, by name. */
    public List<Teammate> list() {
        Member me = current.reader();
        return members.allActive().stream()
                .filter(member -> me.mayActFor(member.id()))
                .map(member -> new Teammate(member.id(), member.name(), member.email(), member.zone()))
                .toList();
    }
}
