package org.bookonce.admin.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.tenant.plan.ListMemberUsage;
import org.bookonce.tenant.plan.MemberUsageFilter;
import org.bookonce.tenant.plan.MemberUsageList;

/** The members with what each uses; what is asked for stands in the address. For owners and admins. */
@Named("memberUsage")
@RequestScoped
public class MemberUsageBacking {

    @Inject
    ListMemberUsage listMemberUsage;

    @Inject
    PlanBacking plan;

    @Inject
    ListAddress address;

    private MemberUsageList page;

    /** Reads the list as it is now. */
    @PostConstruct
    public void load() {
        page = plan.getView().own() ? null : read();
    }

    private MemberUsageList read() {
        return listMemberUsage.list(new MemberUsageFilter(address.text("q"), address.cursor(), ListAddress.SIZE));
    }

    /** The rows of this page; null for members, who see no list. */
    public MemberUsageList getPage() {
        return page;
    }
}
