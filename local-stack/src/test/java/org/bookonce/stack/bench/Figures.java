package org.bookonce.stack.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was measured, as a table for people and as JSON for scripts. */
final class Figures {

    private static final String ROW = "  %-62s %11s %11s %8s  %-8s %s%n";

    private final Path folder;
    private final List<Figure> all = new ArrayList<>();

    /** One line; peer and ratio are not there (NaN) where nothing is compared. */
    private record Figure(
            String part, String what, String unit, double ours, double peer, double ratio, Goal goal, String met) {}

    Figures(Path folder) {
        this.folder = folder;
    }

    /** Where they are written. */
    Path folder() {
        return folder;
    }

    int size() {
        return all.size();
    }

    /** Ours beside a peer's; the goal is the ratio's. */
    void compare(String part, String what, String unit, double ours, double peer, double ratio, Goal goal) {
        add(new Figure(part, what, unit, ours, peer, ratio, goal, met(goal, ratio)));
    }

    /** A figure of both sides of some rounds, and its ratio. */
    void compare(String part, String what, String unit, Rounds rounds, ToDoubleFunction<Sample> figure, Goal goal) {
        compare(part, what, unit, rounds.ours(figure), rounds.peer(figure), rounds.ratio(figure), goal);
    }

    /** A figure by itself, with the goal for it. */
    void single(String part, String what, String unit, double ours, Goal goal) {
        add(new Figure(part, what, unit, ours, Double.NaN, Double.NaN, goal, met(goal, ours)));
    }

    /** A line of words in place of figures. */
    void note(String part, String words) {
        add(new Figure(part, words, "", Double.NaN, Double.NaN, Double.NaN, Goal.NONE, ""));
    }

    /** Writes what is there so far. */
    void write() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.txt"), table());
        Files.writeString(folder.resolve("bench.json"), json());
    }

    private void add(Figure figure) {
        if (Double.isInfinite(figure.ours())) {
            throw new IllegalStateException("no figure: " + figure);
        }
        all.add(figure);
        System.out.print(line(figure));
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        String part = "";
        for (Figure figure : all) {
            if (!figure.part().equals(part)) {
                part = figure.part();
                text.append(String.format("%n%s%n", part));
                text.append(String.format(ROW, "", "ours", "peer", "ratio", "goal", ""));
            }
            text.append(line(figure));
        }
        return text.append('\n').toString();
    }

    private static String line(Figure figure) {
        String what = figure.unit().isEmpty() ? figure.what() : figure.what() + ", " + figure.unit();
        return String.format(
                ROW,
                what,
                number(figure.ours()),
                number(figure.peer()),
                number(figure.ratio()),
                figure.goal().text(),
                figure.met());
    }

    private String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ArrayNode array = root.putArray("figures");
        for (Figure figure : all) {
            ObjectNode node = array.addObject()
                    .put("part", figure.part())
                    .put("what", figure.what())
                    .put("unit", figure.unit());
            put(node, "ours", figure.ours());
            put(node, "peer", figure.peer());
            put(node, "ratio", figure.ratio());
            node.put("goal", figure.goal().text()).put("met", figure.met());
        }
        return root.toPrettyString() + "\n";
    }

    private static void put(ObjectNode node, String name, double value) {
        if (!Double.isNaN(value)) {
            node.put(name, value);
        }
    }

    private static String met(Goal goal, double figure) {
        return goal.met(figure).map(met -> met ? "met" : "MISSED").orElse("");
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0f", value);
    }
}
