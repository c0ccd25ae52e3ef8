package org.bookonce.tenant.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Sends what a {@link BeforeTenant} use case left waiting, as {@link TenancyInterceptor} does for all others. */
@BeforeTenant
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class SettlingInterceptor {

    @Inject
    Sql sql;

    @AroundInvoke
    Object settling(InvocationContext call) throws Exception {
        Object result = call.proceed();
        sql.settle();
        return result;
    }
}
