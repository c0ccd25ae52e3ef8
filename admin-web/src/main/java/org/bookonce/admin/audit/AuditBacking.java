package org.bookonce.admin.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.Reader;
import org.bookonce.tenant.audit.AuditLine;
import org.bookonce.tenant.audit.ListAudit;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.membership.Teammate;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.text.Texts;

/** The audit log (R1.11); what is asked for stands in the address. */
@Named("audit")
@RequestScoped
public class AuditBacking {

    private static final String KIND = "console.audit.kind.";
    private static final String ACTION = "console.audit.action.";

    @Inject
    ListAudit listAudit;

    @Inject
    ListTeammates listTeammates;

    @Inject
    AuditQuery query;

    @Inject
    ListAddress address;

    @Inject
    Reader reader;

    private Slice<AuditLine> page;
    private List<Teammate> people;

    @PostConstruct
    void load() {
        page = listAudit.list(query.filter(), address.cursor(), ListAddress.SIZE);
        people = listTeammates.list();
    }

    /** The lines of this page. */
    public Slice<AuditLine> getPage() {
        return page;
    }

    /** Who can be asked for. */
    public List<Teammate> getPeople() {
        return people;
    }

    /** What can be asked for, as it stands in the address. */
    public List<String> getKinds() {
        return reader.texts().keys().stream()
                .filter(key -> key.startsWith(KIND))
                .map(key -> key.substring(KIND.length()))
                .toList();
    }

    /** What a kind of subject is called. */
    public String kind(String kind) {
        return reader.texts().get(KIND + kind);
    }

    /** What was done, in words; a line of a newer version keeps its own name. */
    public String action(AuditLine line) {
        Texts texts = reader.texts();
        return texts.has(ACTION + line.action()) ? texts.get(ACTION + line.action()) : line.action();
    }

    /** "X on behalf of Y" (R1.11), or X. */
    public String who(AuditLine line) {
        return line.onBehalfOf()
                .map(host -> reader.texts().get("console.audit.on-behalf", "actor", line.actor(), "host", host))
                .orElse(line.actor());
    }

    /** Whether this person is asked for. */
    public boolean asked(UUID id) {
        return address.id("who").filter(id::equals).isPresent();
    }
}
