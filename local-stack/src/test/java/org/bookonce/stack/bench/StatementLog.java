package org.bookonce.stack.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.stack.BenchSite;

/** The statements that the application sends, as the database server writes them down. */
final class StatementLog {

    private static final String PREFIX = "@@";
    private static final Pattern LINE = Pattern.compile(
            "bookonce\\|(LOG:  (?:execute [^:]*|statement): |DETAIL:  [Pp]arameters: )(.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");

    private final BenchSite site;

    /** What is done while the statements are written down. */
    interface Deed {
        void run() throws Exception;
    }

    /**
     * A statement.
     *
     * @param values of its parameters as text; null where there is none
     */
    record Logged(String sql, List<String> values) {}

    StatementLog(BenchSite site) {
        this.site = site;
    }

    /** The statements of the application's connections meanwhile, in their order. */
    List<Logged> during(Deed deed) throws Exception {
        site.run(
                "postgres",
                "alter system set log_line_prefix = '" + PREFIX + "%a|'",
                "alter system set log_statement = 'all'",
                "select pg_reload_conf()");
        awaitMark("begin");
        deed.run();
        awaitMark("end");
        site.run(
                "postgres",
                "alter system reset log_statement",
                "alter system reset log_line_prefix",
                "select pg_reload_conf()");
        String log = Files.readString(site.databaseLog(), StandardCharsets.UTF_8);
        return parse(log.substring(log.indexOf(mark("begin")), log.lastIndexOf(mark("end"))));
    }

    private void awaitMark(String name) throws Exception {
        while (!Files.readString(site.databaseLog(), StandardCharsets.UTF_8).contains(mark(name))) {
            site.run("postgres", "select '" + mark(name) + "'");
        }
    }

    private static String mark(String name) {
        return "mark of the bench: " + name;
    }

    private static List<Logged> parse(String log) {
        List<Logged> statements = new ArrayList<>();
        for (String entry : log.split("(?m)^" + PREFIX)) {
            Matcher line = LINE.matcher(entry.strip().replace("\n\t", "\n"));
            if (line.matches()) {
                if (line.group(1).startsWith("LOG")) {
                    statements.add(new Logged(line.group(2), List.of()));
                } else {
                    String sql = statements.remove(statements.size() - 1).sql();
                    statements.add(new Logged(sql, values(line.group(2))));
                }
            }
        }
        return statements;
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            values.add(value.group(3) == null ? null : value.group(3).replace("''", "'"));
        }
        return values;
    }
}
