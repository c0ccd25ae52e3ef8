package org.bookonce.stack.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.PayaraPart;

/** Invitees who book links over HTTP; each has opened the form before and comes from an address of their own. */
final class Bookings {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private final BenchSite site;
    private final PayaraPart node;
    private final String database;
    private final Seeds seeds;

    Bookings(BenchSite site, PayaraPart node, String database, Seeds seeds) {
        this.site = site;
        this.node = node;
        this.database = database;
        this.seeds = seeds;
    }

    /** Books all links, each client its own, and looks whether they are. */
    Sample book(Seeds.Links links) throws Exception {
        byte[][] requests = forms(links);
        Sample sample = new Load(site, node)
                .run(
                        links.count() / links.each(),
                        links.each(),
                        303,
                        (client, turn) -> requests[client * links.each() + turn]);
        requireBooked(links);
        return sample;
    }

    /** What each invitee sends. */
    byte[][] forms(Seeds.Links links) throws Exception {
        byte[][] requests = new byte[links.count()][];
        try (Wire wire = new Wire(Load.port(node))) {
            for (int index = 0; index < requests.length; index++) {
                String address = Load.address(ADDRESS.incrementAndGet());
                Wire.Answer form = wire.send(Wire.get(links.form(index), address));
                Matcher key = FORM_KEY.matcher(new String(form.body(), StandardCharsets.UTF_8));
                if (!key.find()) {
                    throw new IllegalStateException("no form: " + form.head());
                }
                requests[index] = Wire.post(
                        links.form(index),
                        address,
                        node.publicUrl(),
                        "name=Lena+Fischer&email=lena.fischer%40invitee.example&zone=Europe%2FBerlin&formKey="
                                + URLEncoder.encode(key.group(1), StandardCharsets.UTF_8));
            }
        }
        return requests;
    }

    /** Sends forms one after the other. */
    void send(byte[][] requests) throws Exception {
        new Load(site, node).run(1, requests.length, 303, (client, turn) -> requests[turn]);
    }

    /** Fails unless every link has its booking, whoever made it. */
    void requireBooked(Seeds.Links links) throws Exception {
        try (var connection = site.superuser(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(seeds.countBooked(links))) {
            rows.next();
            if (rows.getInt(1) != links.count()) {
                throw new IllegalStateException(rows.getInt(1) + " bookings of " + links.count());
            }
        }
    }
}
