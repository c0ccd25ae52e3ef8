package org.bookonce.scheduling.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.need.Need;
import org.bookonce.tenant.need.NeedSource;
import org.bookonce.tenant.tenancy.Sql;

/** For whoever sees them: messages of the last two weeks that were not delivered (R10.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MessageNeeds implements NeedSource {

    private static final String RECENT =
            " and " + SeenMessages.FAILED + " and m.created_at > (select bookonce_now()) - interval '14 days'";

    @Inject
    SeenMessages messages;

    protected MessageNeeds() {}

    private record Failures(long count, Instant first) {}

    @Override
    public List<Need> of(Member member) {
        Failures failures = messages.one(
                member,
                "select count(*) as n, min(m.created_at) as first",
                RECENT,
                row -> new Failures(row.getLong("n"), Sql.instant(row, "first")));
        return failures.count() == 0
                ? List.of()
                : List.of(new Need(
                        "message.failed", Map.of("n", failures.count()), "messages?state=failed", failures.first()));
    }
}
