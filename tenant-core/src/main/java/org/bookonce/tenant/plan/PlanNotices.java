package org.bookonce.tenant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.notice.Notice;
import org.bookonce.tenant.notice.Notices;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;

/** What is written down and told when an organization changes its plan. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanNotices {

    @Inject
    Organizations organizations;

    @Inject
    Members members;

    @Inject
    Addresses addresses;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    protected PlanNotices() {}

    /** Notes from which plan to which, and tells owners and admins. */
    void changed(Plan from, Plan to, Member by) {
        FoundOrganization organization = organizations.current();
        audit.record(new AuditLog.Deed(
                "plan.change",
                "organization",
                organization.tenantId(),
                organization.name(),
                from.name() + " → " + to.name()));
        Map<String, String> words = Map.of("from", from.name(), "to", to.name(), "by", by.name());
        String url = addresses.consolePlan(organization.slug());
        members.allActive().stream()
                .filter(member -> member.role() != Role.MEMBER)
                .map(PlanNotices::recipient)
                .forEach(recipient -> notices.send(new Notice("plan-changed", false, recipient, words, url)));
    }

    private static Notice.Recipient recipient(Member member) {
        return new Notice.Recipient(member.name(), member.email(), member.zone(), member.language(), member.clock24());
    }
}
