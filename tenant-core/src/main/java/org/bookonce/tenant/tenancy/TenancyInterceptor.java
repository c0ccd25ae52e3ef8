package org.bookonce.tenant.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Puts the transaction of an {@link InTenant} use case into the current organization before its first statement, and sends
 * its last.
 */
@InTenant
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class TenancyInterceptor {

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    @AroundInvoke
    Object inTenant(InvocationContext call) throws Exception {
        tenancy.apply();
        Object result = call.proceed();
        sql.settle();
        tenancy.arrived();
        return result;
    }
}
