package org.bookonce.publicweb.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.bookonce.publicweb.limit.ProposalLimit;
import org.bookonce.publicweb.page.Links;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.proposal.NewProposal;
import org.bookonce.scheduling.proposal.ProposalError;
import org.bookonce.scheduling.proposal.ProposeTimes;
import org.bookonce.scheduling.proposal.SentProposal;
import org.bookonce.scheduling.proposal.ShowSentProposal;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormError;

/**
 * "None of these work" (R2.12): the form that proposes other times, and what its sender sees afterwards. Nothing here
 * shows what anybody else proposed.
 */
@Path("/{org}/one-off/{token}/proposal")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class ProposalResource {

    @Inject
    OpenOneOff openOneOff;

    @Inject
    ProposeTimes proposeTimes;

    @Inject
    ShowSentProposal showSentProposal;

    @Inject
    ProposalLimit limit;

    @Inject
    ProposalPages pages;

    @Inject
    Visit visit;

    /** The form; where the host wants no proposals there is none. */
    @GET
    public Response form(@QueryParam("name") String name, @QueryParam("email") String email) {
        OpenedOneOff oneOff = open();
        Asked asked = Asked.of(visit.token(), name, email);
        return pages.form(oneOff, asked, TypedProposal.first(asked, oneOff), Optional.empty());
    }

    /** Proposes, or shows the form again with everything typed and what is wrong with it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(MultivaluedMap<String, String> form) {
        limit.attempt(visit.address());
        TypedProposal typed = TypedProposal.of(form);
        try {
            String proposal = proposeTimes.propose(new NewProposal(
                    visit.token(),
                    typed.times(),
                    typed.zone().orElse(null),
                    typed.note(),
                    typed.who().name(),
                    typed.who().email(),
                    typed.who().answer(),
                    visit.texts().locale().getLanguage(),
                    visit.preferences().clock24(),
                    Typed.value(form, "formKey")));
            Query shown = Query.of("zone", typed.zone().map(ZoneId::getId).orElse(""));
            return Response.seeOther(URI.create(path(proposal) + shown)).build();
        } catch (BusinessException refusal) {
            return again(refusal, typed);
        }
    }

    /** What was proposed and what became of it, for whoever sent it; once accepted, their booking. */
    @GET
    @Path("{proposal}")
    public Response sent(@PathParam("proposal") String proposal) {
        SentProposal sent = showSentProposal.show(visit.token(), proposal);
        return sent.manageToken()
                .map(manage -> URI.create(visit.path("bookings/" + manage) + "?accepted"))
                .map(booking -> Response.seeOther(booking).build())
                .orElseGet(() -> pages.sent(sent, path(proposal), visit.path("one-off/" + visit.token())));
    }

    private Response again(BusinessException refusal, TypedProposal typed) {
        boolean mendable = !refusal.fields().isEmpty()
                || refusal.code() == FormError.EXPIRED
                || refusal.code() == ProposalError.TOO_MANY;
        if (!mendable) {
            throw refusal;
        }
        return pages.form(open(), Asked.of(visit.token(), "", ""), typed, Optional.of(refusal));
    }

    private OpenedOneOff open() {
        OpenedOneOff oneOff = openOneOff.open(visit.token());
        if (!oneOff.proposals()) {
            throw new BusinessException(ProposalError.NOT_WANTED);
        }
        return oneOff;
    }

    private String path(String proposal) {
        return visit.path("one-off/" + visit.token() + "/proposal/" + Links.encode(proposal));
    }
}
