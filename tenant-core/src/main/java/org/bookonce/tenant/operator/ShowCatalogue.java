package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.tenancy.BeforeTenant;

/** The plan catalogue (R1.6), to operators. */
@Stateless
@BeforeTenant
public class ShowCatalogue {

    @Inject
    CurrentOperator operator;

    @Inject
    Plans plans;

    @Inject
    PlatformLog log;

    /** As it is now. */
    public Catalogue show() {
        operator.require();
        return new Catalogue(plans.all(), log.newest());
    }
}
