package org.bookonce.scheduling.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.InTenant;

/** The messages that the person sees, newest first (R10.4). */
@Stateless
@InTenant
public class ListMessages {

    private static final String LIST = "messages";

    @Inject
    SeenMessages messages;

    @Inject
    CurrentMember current;

    @Inject
    Cursors cursors;

    /**
     * A page of the list. Ids are in the order of time.
     *
     * @param cursor of the page before; another text is the beginning
     * @param size rows of a page, at most {@link Slice#MOST}
     */
    public Slice<MessageRow> list(MessageFilter filter, Optional<String> cursor, int size) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder condition = new StringBuilder(condition(filter, parameters));
        cursor.flatMap(text -> cursors.verify(LIST, text)).map(UUID::fromString).ifPresent(after -> {
            condition.append(" and m.id < ?");
            parameters.add(after);
        });
        int rows = Slice.size(size);
        condition.append(" order by m.id desc limit ?");
        parameters.add(rows + 1);
        List<MessageRow> read = messages.rows(current.reader(), condition.toString(), parameters);
        return Slice.of(read, rows, last -> cursors.sign(LIST, last.id().toString()));
    }

    private static String condition(MessageFilter filter, List<Object> parameters) {
        StringBuilder condition = new StringBuilder();
        filter.state().ifPresent(state -> {
            condition.append(" and m.state = ?");
            parameters.add(state);
        });
        filter.kind().ifPresent(kind -> {
            List<String> patterns = kind.patterns();
            condition.append((kind == MessageKind.OTHER ? " and m.kind not like ?" : " and m.kind like ?")
                    .repeat(patterns.size()));
            parameters.addAll(patterns);
        });
        filter.bookingId().ifPresent(id -> {
            condition.append(" and m.booking_id = ?");
            parameters.add(id);
        });
        filter.oneOffId().ifPresent(id -> {
            condition.append(" and (m.one_off_id = ? or b.one_off_id = ?)");
            parameters.add(id);
            parameters.add(id);
        });
        if (!filter.search().isBlank()) {
            condition.append(" and position(? in lower(m.recipient || ' ' || coalesce(b.title, o.title, ''))) > 0");
            parameters.add(filter.search().strip().toLowerCase(Locale.ROOT));
        }
        return condition.toString();
    }
}
