package org.bookonce.publicweb.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.bookonce.publicweb.limit.GuessLimit;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode.Kind;

/**
 * Answers a refusal with its message and status (SPEC section 13). What is not there counts as a guess (R14.4), whether
 * the organization or the token was wrong.
 */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    @Inject
    Problems problems;

    @Inject
    GuessLimit guesses;

    @Inject
    Visit visit;

    @Override
    public Response toResponse(BusinessException refusal) {
        Kind kind = refusal.code().kind();
        if (kind == Kind.NOT_FOUND) {
            return missed();
        }
        return problems.refused(kind, visit.texts().get(refusal.code().key(), refusal.details()));
    }

    private Response missed() {
        try {
            guesses.missed(visit.address());
            return problems.nowhere();
        } catch (BusinessException limit) {
            return problems.refused(
                    limit.code().kind(), visit.texts().get(limit.code().key()));
        }
    }
}
