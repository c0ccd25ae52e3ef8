package org.bookonce.tenant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The lines of the current organization, newest first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AuditLines {

    private static final String SELECT =
            """
            select id, at, actor_name, on_behalf_of_name, action, subject_kind, subject_id, subject_title, details, address
            from audit_entry where tenant_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected AuditLines() {}

    /** At most {@code limit} lines, those after (older than) a line when one is given. */
    List<AuditLine> read(AuditFilter filter, Optional<UUID> after, int limit) {
        StringBuilder query = new StringBuilder(SELECT);
        List<Object> parameters = new ArrayList<>(List.of(tenant.require()));
        narrow(filter, query, parameters);
        after.ifPresent(id -> add(query, parameters, " and id < ?", id));
        add(query, parameters, " order by id desc limit ?", limit);
        return sql.list(query.toString(), AuditLines::line, parameters.toArray());
    }

    private static void narrow(AuditFilter filter, StringBuilder query, List<Object> parameters) {
        filter.from().ifPresent(from -> add(query, parameters, " and at >= ?", from));
        filter.until().ifPresent(until -> add(query, parameters, " and at < ?", until));
        filter.actorId().ifPresent(actor -> add(query, parameters, " and actor_id = ?", actor));
        if (!filter.kind().isEmpty()) {
            add(query, parameters, " and subject_kind = ?", filter.kind());
        }
        if (!filter.search().isBlank()) {
            add(
                    query,
                    parameters,
                    " and position(? in lower(concat_ws(' ', actor_name, on_behalf_of_name, subject_title, details))) > 0",
                    filter.search().strip().toLowerCase(Locale.ROOT));
        }
    }

    private static void add(StringBuilder query, List<Object> parameters, String condition, Object parameter) {
        query.append(condition);
        parameters.add(parameter);
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                Sql.uuid(row, "id"),
                Sql.instant(row, "at"),
                row.getString("actor_name"),
                Optional.ofNullable(row.getString("on_behalf_of_name")),
                row.getString("action"),
                row.getString("subject_kind"),
                Sql.uuid(row, "subject_id"),
                row.getString("subject_title"),
                row.getString("details"),
                row.getString("address"));
    }
}
