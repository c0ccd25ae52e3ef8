package org.bookonce.stack.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.PayaraPart;

/** Bookings through a booking link: each invitee chose a slot, which is kept back, and has the form open. */
final class LinkBookings {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'", Locale.ROOT);
    private static final int STARTS_OF_DAY = 16;
    private static final int DAYS = 200;
    private static final int DAYS_AHEAD = 40;
    private static final int FIRST_ADDRESS = 5_000_000;
    private static final int CLIENTS = 8;
    private static final int COUNTED = 50;

    private final BenchSite site;
    private final Scale scale;
    private final Figures figures;
    private final String part;
    private final PayaraPart node;
    private int next;

    LinkBookings(BenchSite site, Scale scale, Figures figures, String part, PayaraPart node) {
        this.site = site;
        this.scale = scale;
        this.figures = figures;
        this.part = part;
        this.node = node;
    }

    /** Through the link at a path. */
    void run(String path) throws Exception {
        book(path, CLIENTS, scale.bookings() / CLIENTS);
        byte[][] forms = forms(path, COUNTED);
        OptionalLong before = RoundTrips.at(site.databasePort());
        send(forms, 1, COUNTED);
        OptionalLong after = RoundTrips.at(site.databasePort());
        if (before.isPresent() && after.isPresent()) {
            double each = (after.getAsLong() - before.getAsLong()) / (double) COUNTED;
            figures.single(part, "booking, 10 hosts: round trips", "", each, Goal.NONE);
        }
        int each = scale.bookings() / CLIENTS;
        Rounds rounds = Rounds.alternate(scale.rounds(), () -> book(path, CLIENTS, each), () -> book(path, 1, each));
        figures.single(part, "booking, 10 hosts, 8 clients: a second", "", rounds.ours(Sample::perSecond), Goal.NONE);
        figures.single(part, "booking, 10 hosts, 8 clients: p50", "ms", rounds.ours(Sample::p50), Goal.NONE);
        figures.single(part, "booking, 10 hosts, 8 clients: p99", "ms", rounds.ours(Sample::p99), Goal.NONE);
        figures.single(part, "booking, 10 hosts, 1 client: p50", "ms", rounds.peer(Sample::p50), Goal.NONE);
        figures.single(part, "booking, 10 hosts, 1 client: p99", "ms", rounds.peer(Sample::p99), Goal.NONE);
        figures.single(part, "booking, 10 hosts: CPU of the server", "µs", rounds.ours(Sample::nodeEach), Goal.NONE);
        figures.single(
                part, "booking, 10 hosts: CPU of the database", "µs", rounds.ours(Sample::databaseEach), Goal.NONE);
    }

    private Sample book(String path, int clients, int each) throws Exception {
        return send(forms(path, clients * each), clients, each);
    }

    private Sample send(byte[][] forms, int clients, int each) throws Exception {
        return new Load(site, node).run(clients, each, 303, (client, turn) -> forms[client * each + turn]);
    }

    private byte[][] forms(String path, int count) throws Exception {
        byte[][] forms = new byte[count][];
        try (Wire wire = new Wire(Load.port(node))) {
            for (int index = 0; index < count; index++) {
                forms[index] = form(wire, path, next++);
            }
        }
        return forms;
    }

    /** Opens the month, chooses a start, opens its form. @return what confirms it */
    private byte[] form(Wire wire, String path, int number) throws Exception {
        String address = Load.address(FIRST_ADDRESS + number);
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD + number / STARTS_OF_DAY % DAYS);
        String start = START.format(day.atTime(LocalTime.of(9, 0)).plusMinutes(30L * (number % STARTS_OF_DAY)));
        String month = text(wire.send(Wire.get(path + "?date=" + day, address)));
        Wire.Answer chosen = wire.send(Wire.post(
                path,
                address,
                node.publicUrl(),
                "start=" + start + "&duration=30&zone=UTC&visitor=" + encode(hidden(month, "visitor")) + "&formKey="
                        + encode(hidden(month, "formKey"))));
        String form = text(wire.send(Wire.get(chosen.header("Location"), address)));
        return Wire.post(
                path + "/" + start,
                address,
                node.publicUrl(),
                "name=Lena+Fischer&email=lena.fischer%40invitee.example&zone=UTC&duration=30&location=0&visitor="
                        + encode(hidden(form, "visitor")) + "&formKey=" + encode(hidden(form, "formKey")));
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return field.find() ? field.group(1) : "";
    }

    private static String text(Wire.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.head());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
