package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One form is one booking, however often it is sent (R8.3); looking is no booking at all (R4.10). */
class SameFormIT {

    private static final int TIMES = 50;
    private static final String ROWS =
            """
            select md5(string_agg(line, ',' order by line))
            from (select 'o' || o.xmin || o::text as line from one_off o where tenant_id = '%1$s'
                  union all select 't' || t.xmin || t::text from host_time t where tenant_id = '%1$s'
                  union all select 'b' || b.xmin || b::text from booking b where tenant_id = '%1$s'
                  union all select 'm' || m.xmin || m::text from message m where tenant_id = '%1$s'
                  union all select 'a' || a.xmin || a::text from audit_entry a where tenant_id = '%1$s') rows
            """;

    private Site site = Site.of(Site.Kind.ONE_NODE);
    private RaceDatabase database = site.database();
    private InviteeClient client = new InviteeClient(site);

    private void at(Site.Kind kind) {
        site = Site.of(kind);
        database = site.database();
        client = new InviteeClient(site);
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void fiftyTimesTheSameFormAtOnceIsOneBookingAndFiftyIdenticalAnswers(Site.Kind kind) {
        at(kind);
        WarmServer.of(site);
        RaceDatabase.OneOff oneOff = oneOff();
        UUID slot = oneOff.slots().get(0);
        String key = client.formKey(oneOff, slot);
        Callable<InviteeClient.Answer> send = () -> client.book(oneOff, slot, key, "ada");
        try (Start start = new Start()) {
            List<InviteeClient.Answer> answers =
                    start.together(Stream.generate(() -> send).limit(TIMES).toList());
            assertThat(answers).hasSize(TIMES).containsOnly(answers.get(0));
            assertThat(answers.get(0).status()).isEqualTo(303);
        }
        assertThat(database.bookings(oneOff)).isOne();
        assertThat(database.number(
                        "select count(*) from message where tenant_id = ?",
                        oneOff.host().tenant()))
                .as("invitee and host are told once")
                .isEqualTo(2);
        Invariants.hold(database, oneOff.host().tenant());
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void aFormSentAgainLongAfterGivesTheSameBooking(Site.Kind kind) {
        at(kind);
        RaceDatabase.OneOff oneOff = oneOff();
        UUID slot = oneOff.slots().get(1);
        String key = client.formKey(oneOff, slot);
        InviteeClient.Answer first = client.book(oneOff, slot, key, "ada");
        assertThat(client.book(oneOff, slot, key, "ada")).isEqualTo(first);
        assertThat(client.book(oneOff, slot, key, "somebody else")).isEqualTo(first);
    }

    @Test
    void aKeyOfOneSlotDoesNotBookAnother() {
        RaceDatabase.OneOff oneOff = oneOff();
        String key = client.formKey(oneOff, oneOff.slots().get(0));
        assertThat(client.book(oneOff, oneOff.slots().get(1), key, "ada").status())
                .isEqualTo(403);
        assertThat(database.bookings(oneOff)).isZero();
    }

    @Test
    void lookingNeverChangesAnything() {
        RaceDatabase.OneOff oneOff = oneOff();
        String before = rows(oneOff);
        String form = oneOff.path() + "/" + oneOff.slots().get(0);
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            for (String path : List.of(oneOff.path(), form, oneOff.path() + "?name=Ada&email=ada%40race.example")) {
                assertThat(client.send(method, path, "").status())
                        .as(method + " " + path)
                        .isLessThan(400);
            }
        }
        assertThat(rows(oneOff)).isEqualTo(before);
    }

    @Test
    void lookingAtABookingOrItsCalendarFileNeverChangesAnything() {
        RaceDatabase.OneOff oneOff = oneOff();
        UUID slot = oneOff.slots().get(0);
        String manage =
                client.book(oneOff, slot, client.formKey(oneOff, slot), "ada").location();
        String path =
                manage.substring(manage.indexOf("/" + oneOff.host().slug())).replace("?booked", "");
        String before = bookingRows(oneOff);
        for (String method : List.of("GET", "HEAD")) {
            assertThat(client.send(method, path, "").status()).isEqualTo(200);
            assertThat(client.send(method, path + "/invitation.ics", "").status())
                    .isEqualTo(200);
        }
        assertThat(client.get(path + "/cancel").status())
                .as("a mail scanner that follows links")
                .isIn(404, 405);
        assertThat(bookingRows(oneOff)).isEqualTo(before);
    }

    private RaceDatabase.OneOff oneOff() {
        Instant start = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        return database.oneOff(database.host(), true, start, start.plus(1, ChronoUnit.HOURS));
    }

    private String rows(RaceDatabase.OneOff oneOff) {
        return database.text(ROWS.formatted(oneOff.host().tenant()));
    }

    /** Without messages, which the worker marks as sent meanwhile. */
    private String bookingRows(RaceDatabase.OneOff oneOff) {
        return database.text(ROWS.replaceFirst("union all select 'm'[^\n]*\n", "")
                .formatted(oneOff.host().tenant()));
    }
}
