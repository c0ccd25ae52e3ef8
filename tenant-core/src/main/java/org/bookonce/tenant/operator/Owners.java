package org.bookonce.tenant.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.notice.Notice;
import org.bookonce.tenant.notice.Notices;
import org.bookonce.tenant.organization.Addresses;

/** The owners of the organization entered last, who are told what operators did to it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Owners {

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    Addresses addresses;

    protected Owners() {}

    void tell(String kind, boolean bad, PlatformOrganization organization, Map<String, String> words) {
        members.allActive().stream()
                .filter(member -> member.role() == Role.OWNER)
                .map(owner ->
                        new Notice(kind, bad, recipient(owner), words, addresses.consoleOneOffs(organization.slug())))
                .forEach(notices::send);
    }

    private static Notice.Recipient recipient(Member owner) {
        return new Notice.Recipient(owner.name(), owner.email(), owner.zone(), owner.language(), owner.clock24());
    }
}
