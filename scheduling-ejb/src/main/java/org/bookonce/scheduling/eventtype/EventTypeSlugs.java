package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bookonce.tenant.settings.Slug;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The addresses of the organization's event types; who gets one is decided when it is written. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventTypeSlugs {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int SUFFIX = 6;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected EventTypeSlugs() {}

    /** The slug as it was meant; what is wrong with it goes to the field {@code slug}. */
    static String read(Input input, String wanted) {
        String slug = input.line("slug", wanted, 1, Slug.LONGEST).toLowerCase(Locale.ROOT);
        if (input.accepted("slug") && !SHAPE.matcher(slug).matches()) {
            input.refuse("slug", EventTypeError.SLUG_SHAPE, Map.of());
        }
        return slug;
    }

    /** Whether no event type has it, or only the one that asks. */
    boolean free(String slug, Optional<UUID> asking) {
        return sql
                .list(
                        "select id from event_type where tenant_id = ? and slug = ? and deleted_at is null",
                        row -> Sql.uuid(row, "id"),
                        tenant.require(),
                        slug)
                .stream()
                .allMatch(id -> asking.filter(id::equals).isPresent());
    }

    /** One that suits a title in whatever script and that nobody has. */
    String suggest(String title) {
        List<String> candidates = Slug.candidates(title);
        String last = candidates.get(0) + "-" + Ids.next().toString().substring(36 - SUFFIX);
        return Stream.concat(candidates.stream(), Stream.of(last))
                .filter(slug -> free(slug, Optional.empty()))
                .findFirst()
                .orElse(last);
    }
}
