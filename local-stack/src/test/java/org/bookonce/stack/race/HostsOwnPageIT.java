package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.stack.Mails;
import org.junit.jupiter.api.Test;

/** The host's mail leads to the host's own manage page, which cancels as the host and needs no sign-in (R7.2, R14.1). */
class HostsOwnPageIT {

    private static final Pattern MANAGE = Pattern.compile("http://\\S+(/\\S+/bookings/[A-Za-z0-9_-]{24})");
    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

    private final RaceDatabase database = new RaceDatabase("bookonce");
    private final InviteeClient client = new InviteeClient(Site.of(Site.Kind.ONE_NODE));

    @Test
    void theHostCancelsFromThePageThatTheirMailLeadsTo() {
        Instant start = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        RaceDatabase.OneOff oneOff = database.oneOff(database.host(), true, start);
        UUID slot = oneOff.slots().get(0);
        InviteeClient.Answer booked = client.book(oneOff, slot, client.formKey(oneOff, slot), "ada");

        String own = managePage("host@" + oneOff.host().slug() + ".example");
        assertThat(booked.location()).as("each party has a token of its own").doesNotContain(own);
        InviteeClient.Answer page = client.get(own);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page()).contains("ada");

        Matcher key = FORM_KEY.matcher(page.page());
        assertThat(key.find()).isTrue();
        InviteeClient.Answer cancelled = client.send("POST", own + "/cancel", "reason=ill&formKey=" + key.group(1));
        assertThat(cancelled.status()).isEqualTo(303);
        assertThat(database.text("select cancelled_by || ' ' || cancel_reason from booking where one_off_id = '"
                        + oneOff.id() + "'"))
                .isEqualTo("HOST ill");
        assertThat(client.get(own).page()).contains("Cancelled");
        Invariants.hold(database, oneOff.host().tenant());
    }

    private static String managePage(String host) {
        List<Mails.Received> mails = Mails.await(host, 1, Duration.ofSeconds(30));
        assertThat(mails).hasSize(1);
        Matcher address = MANAGE.matcher(mails.get(0).part("text/plain").orElseThrow());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }
}
