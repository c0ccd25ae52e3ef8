package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.settings.Slug;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/** Gives a member's page its address and its welcome (R3.3). Words that addresses of ours begin with are refused. */
@Stateless
@InTenant
public class ChangeHostPage {

    private static final int WELCOME = 500;

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    HostPages pages;

    @Inject
    AuditLog audit;

    /**
     * Changes it, or makes it.
     *
     * @param version as it was shown
     * @throws BusinessException {@link AccessError#NOT_FOUND} for somebody else's; what is wrong with {@code slug} and
     *     {@code welcome}; {@link EventTypeError#STALE}
     */
    public void change(UUID hostId, String slug, String welcome, int version) {
        Member me = current.require();
        Member host = members.active(hostId)
                .filter(found -> me.mayActFor(found.id()))
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        Input input = new Input();
        String address = Slug.read(input, "slug", slug);
        String words = input.lines("welcome", welcome, 0, WELCOME);
        if (input.accepted("slug") && !pages.freeFor(address, hostId)) {
            input.refuse("slug", EventTypeError.PAGE_TAKEN, Map.of());
        }
        input.check();
        boolean kept = version < 0 ? pages.add(hostId, address, words) : pages.change(hostId, address, words, version);
        if (!kept) {
            throw new BusinessException(EventTypeError.STALE);
        }
        audit.record(new AuditLog.Deed("hostpage.change", "hostpage", hostId, address), host.id(), host.name());
    }
}
