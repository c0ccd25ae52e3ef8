package org.bookonce.publicweb.bookinglink;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;
import org.bookonce.publicweb.page.Visit;

/**
 * What a public page was made from, as a tag: a browser keeps the page, so that the way back is instant, and asks whether it
 * still holds. Form keys are left out of it: one that was kept is as good as a new one, and names the same visitor as before.
 */
record Fresh(EntityTag tag) {

    private static final String KEPT = "private, no-cache";

    /** Made from these things, the visitor's preferences, the quarter of an hour, and by this build. */
    static Fresh of(Visit visit, Object... parts) {
        StringBuilder text = new StringBuilder();
        text.append(visit.preferences()).append(visit.organization()).append(visit.build());
        text.append(Visit.quarter(Instant.now()));
        for (Object part : parts) {
            text.append('\n').append(part);
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            String brief =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
            return new Fresh(new EntityTag(brief, true));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Nothing but the tag when the browser has the page already. */
    Response answer(Request request, boolean listed, Supplier<Response> page) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.fromResponse(page.get()) : known;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header(HttpHeaders.VARY, "Cookie, Accept-Language")
                .header("X-Robots-Tag", listed ? "all" : "noindex")
                .build();
    }
}
