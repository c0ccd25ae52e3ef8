package org.bookonce.stack.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of one booking as a script for pgbench: what was one link's becomes the link's with the number
 * {@code :n}, booked by the host {@code :host} at the turn {@code :turn}; what the application made anew is made anew for
 * each number, in the same length and order. Everything else stays as it was sent.
 */
final class PgbenchScript {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?([+-]\\d\\d)?");
    private static final Pattern RANDOM_BYTES = Pattern.compile("\\\\x(?:[0-9a-f]{32}|[0-9a-f]{64})");
    private static final Pattern HASH = Pattern.compile("-?\\d{15,19}");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final int NOBODYS_KIND = 256;
    private static final int DAYS_OF_NOW = 25;

    private final Connection connection;
    private final Map<String, String> known = new HashMap<>();
    private int kinds = NOBODYS_KIND;

    /** @param links of which the first was booked */
    PgbenchScript(Connection connection, Seeds.Links links, String tokenHash) {
        this.connection = connection;
        for (Numbered each : Numbered.values()) {
            known.put(each.id(links.first()).toString(), each.sql(":n"));
        }
        known.put(Numbered.ORGANIZATION.id(Nodes.BOOKINGS).toString(), "");
        known.put(Numbered.MEMBER.id(links.firstHost()).toString(), Numbered.MEMBER.sql(":host"));
        known.put(tokenHash, "sha256(convert_to(lpad((:n)::text, 24, '0'), 'UTF8'))");
    }

    /** The script for the links that follow each other from {@code :first} on, {@code :each} for a client. */
    String of(List<StatementLog.Logged> statements) throws SQLException {
        StringBuilder script = new StringBuilder(
                """
                \\set turn :turn + 1
                \\set n :first + :client_id * :each + :turn
                \\set host :firsthost + :client_id * :step
                \\set start :firstturn + :client_id * :each + :turn
                """);
        boolean begun = false;
        for (StatementLog.Logged logged : statements) {
            boolean begins = logged.sql().startsWith("BEGIN");
            script.append(begins ? "\\startpipeline\n" : "");
            script.append(statement(logged)).append(";\n");
            script.append(begun ? "\\endpipeline\n" : "");
            begun = begins;
        }
        return script.toString();
    }

    private String statement(StatementLog.Logged logged) throws SQLException {
        if (logged.values().isEmpty()) {
            return logged.sql();
        }
        List<String> types = types(logged.sql());
        StringBuilder sql = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(logged.sql());
        while (parameter.find()) {
            int index = Integer.parseInt(parameter.group(1)) - 1;
            parameter.appendReplacement(
                    sql,
                    Matcher.quoteReplacement(
                            "(" + expression(logged.values().get(index), types.get(index)) + ")::" + types.get(index)));
        }
        return parameter.appendTail(sql).toString();
    }

    private List<String> types(String sql) throws SQLException {
        List<String> types = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("prepare bench as " + sql);
            try (ResultSet rows = statement.executeQuery(
                    "select unnest(parameter_types)::text from pg_prepared_statements where name = 'bench'")) {
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
            }
            statement.execute("deallocate bench");
        }
        return types;
    }

    private String expression(String value, String type) {
        if (value == null) {
            return "null";
        }
        if (known.containsKey(value)) {
            String expression = known.get(value);
            return expression.isEmpty() ? literal(value) : expression;
        }
        if (RANDOM_BYTES.matcher(value).matches()) {
            return known.computeIfAbsent(value, fresh -> bytes(fresh.length()));
        }
        if (type.equals("bigint") && HASH.matcher(value).matches()) {
            return "'" + value + "'::bigint # (:n)::bigint";
        }
        if (type.startsWith("timestamp") && ofTheLink(value)) {
            return literal(value) + "::" + type + " + (:start)::int * interval '" + Seeds.SPACING_MINUTES + " minutes'";
        }
        return text(value);
    }

    /** A text with the ids in it. */
    private String text(String value) {
        List<String> pieces = new ArrayList<>();
        Matcher id = ID.matcher(value);
        int end = 0;
        while (id.find()) {
            String expression = known.computeIfAbsent(id.group(), fresh -> Numbered.sql(":n", kinds++));
            if (!expression.isEmpty()) {
                pieces.add(literal(value.substring(end, id.start())));
                pieces.add(expression + "::text");
                end = id.end();
            }
        }
        pieces.add(literal(value.substring(end)));
        return String.join(" || ", pieces);
    }

    private String bytes(int length) {
        String each = "'" + kinds++ + "/'::text || :n";
        return length == 2 + 32 ? "decode(md5(" + each + "), 'hex')" : "sha256(convert_to(" + each + ", 'UTF8'))";
    }

    /** What lies ahead is when the meeting is; the rest is about now. */
    private static boolean ofTheLink(String value) {
        Matcher instant = INSTANT.matcher(value);
        return instant.matches()
                && OffsetDateTime.parse(instant.group(1) + "T" + instant.group(2) + "Z")
                        .isAfter(OffsetDateTime.now(ZoneOffset.UTC).plus(DAYS_OF_NOW, ChronoUnit.DAYS));
    }

    /** Without a colon, with which pgbench's variables begin. */
    private static String literal(String value) {
        String quoted = value.replace("'", "''");
        return value.contains(":")
                ? "U&'" + quoted.replace("\\", "\\\\").replace(":", "\\003A") + "'"
                : "'" + quoted + "'";
    }
}
