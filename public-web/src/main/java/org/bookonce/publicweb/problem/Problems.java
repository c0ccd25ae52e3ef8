package org.bookonce.publicweb.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.bookonce.publicweb.limit.GuessLimit;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.tenant.organization.StandingError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;
import org.bookonce.tenant.shared.ErrorCode.Kind;
import org.bookonce.tenant.text.Texts;

/** Turns refusals and failures into pages. */
@ApplicationScoped
public class Problems {

    private static final int RETRY_SECONDS = 120;

    @Inject
    GuessLimit guesses;

    @Inject
    Visit visit;

    /**
     * The page of a refusal: its message (SPEC section 13) and what to do next. What is not there counts as a guess
     * (R14.4), whether the organization or the token was wrong.
     */
    public Response refused(BusinessException refusal) {
        if (refusal.code().kind() != Kind.NOT_FOUND) {
            return told(refusal);
        }
        try {
            guesses.missed(visit.address());
            return nowhere();
        } catch (BusinessException unavailable) {
            return told(unavailable);
        }
    }

    /** The page of an address that leads nowhere: the same for whatever is missing (R14.2). */
    public Response nowhere() {
        Texts texts = visit.texts();
        return answer(404, texts.get("public.trouble.404"), texts.get("public.problem.ask"), false);
    }

    /** The page of a failure of ours, with the number under which the log has it. */
    public Response failed(int status) {
        Texts texts = visit.texts();
        String key = "public.trouble." + status;
        String message = texts.get(texts.has(key) ? key : "public.trouble.500");
        return answer(status, message, texts.get("public.problem.again"), true);
    }

    private Response told(BusinessException refusal) {
        Kind kind = refusal.code().kind();
        String message = visit.texts().get(refusal.code().key(), refusal.details());
        Response page = answer(kind.status(), message, advice(refusal.code()), kind == Kind.UNAVAILABLE);
        boolean later = kind == Kind.TOO_MANY || kind == Kind.UNAVAILABLE;
        return later
                ? Response.fromResponse(page)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                        .build()
                : page;
    }

    private Response answer(int status, String message, String advice, boolean numbered) {
        String title = visit.texts().get("public.problem.page");
        return new Page("problem/problem.jte", new ProblemPage(visit.frame(title), message, advice, numbered))
                .with(status);
    }

    /** What to do next; a closed organization says nothing beyond its one sentence (R1.4). */
    private String advice(ErrorCode code) {
        return code == StandingError.CLOSED ? "" : visit.texts().get(advice(code.kind()));
    }

    private static String advice(Kind kind) {
        return switch (kind) {
            case INVALID -> "public.problem.fields";
            case NOT_FOUND, GONE -> "public.problem.ask";
            case CONFLICT, FORBIDDEN -> "public.problem.conflict";
            case TOO_MANY, UNAVAILABLE -> "public.problem.wait";
        };
    }
}
