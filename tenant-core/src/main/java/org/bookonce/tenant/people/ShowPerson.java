package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows somebody in the organization to its owners and admins. Reads only. */
@Stateless
@InTenant
public class ShowPerson {

    @Inject
    CurrentMember current;

    @Inject
    RosterEntries entries;

    /** The person; {@link AccessError#FORBIDDEN} to members, {@link AccessError#NOT_FOUND}. */
    public PersonView show(UUID id) {
        Member me = current.reader().requireAdmin();
        return entries.find(id)
                .map(who -> PersonView.of(who, me, current.readOnly().isPresent(), entries.owners()))
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }
}
