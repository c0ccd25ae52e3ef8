package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.tenancy.InTenant;

/** A slug that suits the title of a new event type, in whatever script it is, and that none has. */
@Stateless
@InTenant
public class SuggestEventTypeSlug {

    @Inject
    CurrentMember current;

    @Inject
    EventTypeSlugs slugs;

    /** Empty for an empty title. */
    public String suggest(String title) {
        current.reader();
        return title == null || title.isBlank() ? "" : slugs.suggest(title);
    }
}
