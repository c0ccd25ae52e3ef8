package org.bookonce.publicweb.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.bookonce.tenant.shared.BusinessException;

/** Answers a refusal with its message and status (SPEC section 13). */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(BusinessException refusal) {
        return problems.refused(refusal);
    }
}
