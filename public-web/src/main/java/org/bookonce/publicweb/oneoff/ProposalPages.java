package org.bookonce.publicweb.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.proposal.NewProposal;
import org.bookonce.scheduling.proposal.NewProposal.WallTime;
import org.bookonce.scheduling.proposal.ProposalStatus;
import org.bookonce.scheduling.proposal.SentProposal;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Puts proposals into their two pages. */
@ApplicationScoped
public class ProposalPages {

    @Inject
    Visit visit;

    @Inject
    OneOffPages oneOffPages;

    @Inject
    FormKeys formKeys;

    /** The form, the first time or again with what was refused. */
    Response form(OpenedOneOff oneOff, Asked asked, TypedProposal typed, Optional<BusinessException> refusal) {
        Texts texts = visit.texts();
        FormFields fields = new FormFields(texts, refusal);
        ZoneId zone = oneOffPages.zone(oneOff, typed.zone());
        LocalDate today = LocalDate.now(zone);
        ProposalPage page = new ProposalPage(
                visit.frame(
                        texts.get("public.propose.page", "title", oneOff.title()),
                        asked.path(visit) + "/proposal",
                        asked.kept()),
                oneOffPages.card(oneOff, List.of()),
                oneOff.minutes(),
                asked.path(visit) + asked.kept(),
                formKeys.issue(NewProposal.formPurpose(oneOff.id())),
                refusal.map(r -> texts.get(r.code().key(), r.details())).orElse(""),
                rows(typed, fields),
                today,
                today.plusYears(1),
                fields.field("zone", "public.zone.label", "text", "off", true, zone.getId()),
                visit.zones(zone.getId()),
                typed.zone().or(() -> visit.preferences().zone()).isEmpty(),
                fields.field("note", "public.propose.note", "text", "off", false, typed.note()),
                FormFields.of(oneOff, true, typed.who(), texts, refusal));
        return new Page("oneoff/proposal.jte", page)
                .with(refusal.map(r -> r.code().kind().status()).orElse(200));
    }

    /** What was sent and what became of it, shown to whoever sent it; an accepted one has its booking's page. */
    Response sent(SentProposal sent, String path, String back) {
        Texts texts = visit.texts();
        Times times = visit.times(visit.preferences().zone().orElse(sent.zone()));
        Instant first = sent.times().get(0).start();
        ProposedPage page = new ProposedPage(
                visit.frame(texts.get("public.proposed.page", "title", sent.title()), path, Query.NONE),
                sent.title(),
                sent.hostName(),
                texts.get("public.proposed.title." + heading(sent), "host", sent.hostName()),
                sent.status() == ProposalStatus.WAITING,
                sent.status() == ProposalStatus.ANSWERED ? "words" : "clock",
                sent.reply(),
                visit.zoneLine(times, false, sent.hostName(), sent.hostZone(), first, path, Map.of()),
                sent.times().stream().map(time -> time(time, times)).toList(),
                next(sent),
                sent.link() == OneOffStatus.OPEN ? back : "");
        return new Page("oneoff/proposed.jte", page).with(200);
    }

    /** What lapsed with its link was closed for whoever proposed it, whether its times have passed or not. */
    private static ProposalStatus heading(SentProposal sent) {
        boolean closed = sent.status() == ProposalStatus.LAPSED && sent.link() != OneOffStatus.OPEN;
        return closed ? ProposalStatus.CLOSED : sent.status();
    }

    private ProposedPage.Time time(SentProposal.Time time, Times times) {
        String twice = times.offset(time.start()) + " – " + visit.texts().get("public.proposed.twice");
        return new ProposedPage.Time(
                times.opening(times.day(time.start())),
                times.range(time.start(), time.end()),
                time.twice() ? twice : "");
    }

    /** What happens now; where the link is closed, the message of its state (SPEC 13). */
    private String next(SentProposal sent) {
        Texts texts = visit.texts();
        return switch (sent.link()) {
            case OPEN ->
                texts.get("public.proposed.next." + sent.status(), "host", sent.hostName(), "email", sent.email());
            case BOOKED -> texts.get(OneOffError.BOOKED.key());
            case EXPIRED -> texts.get(OneOffError.EXPIRED.key());
            case DELETED -> texts.get(OneOffError.DELETED.key());
        };
    }

    private List<ProposalPage.Row> rows(TypedProposal typed, FormFields fields) {
        return IntStream.range(0, typed.times().size())
                .mapToObj(i -> row(i, typed.times().get(i), fields))
                .toList();
    }

    private ProposalPage.Row row(int i, WallTime time, FormFields fields) {
        return new ProposalPage.Row(
                i + 1,
                visit.texts().get("public.propose.time", "n", i + 1),
                FormFields.shown(time.day()),
                FormFields.shown(time.time()),
                i == 0,
                fields.error("times[" + i + "]"));
    }
}
