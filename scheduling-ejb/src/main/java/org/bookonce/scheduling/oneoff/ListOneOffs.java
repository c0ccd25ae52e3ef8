package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.InTenant;

/** One-offs in the order that is asked for: members see those of their own time, owners and admins all. */
@Stateless
@InTenant
public class ListOneOffs {

    @Inject
    OneOffRows rows;

    /** A page of the list. */
    public OneOffList list(OneOffFilter filter) {
        return new OneOffList(rows.read(filter, Slice.size(filter.size())), rows.count(filter));
    }
}
