package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** What people do in the console, at the nodes of a site in turn ({@code inside.DeedDoor}). */
final class Deeds {

    private final Site site;
    private final InviteeClient client;

    Deeds(Site site) {
        this.site = site;
        this.client = new InviteeClient(site);
    }

    /** Who does it, at a moment that a race chooses; a name and its value after each other. */
    Callable<String> of(RaceDatabase.Host organization, String who, String deed, Object... values) {
        return () -> now(organization, who, deed, values);
    }

    /** As many who do the same. */
    List<Callable<String>> times(int count, RaceDatabase.Host organization, String who, String deed, Object... values) {
        return Stream.generate(() -> of(organization, who, deed, values))
                .limit(count)
                .toList();
    }

    /** At once; {@code done} and what came of it, or the code of the refusal. */
    String now(RaceDatabase.Host organization, String who, String deed, Object... values) {
        String as = form("slug", organization.slug(), "tenant", organization.tenant(), "who", who, "deed", deed);
        return answer(client.send("POST", "/.deeds", as + "&" + form(values)));
    }

    /** Takes the lock of organizations out of every node, or puts it back. */
    void loosen(boolean yes) {
        site.nodes().forEach(node -> assertThat(
                        answer(client.send(node, "POST", "/.deeds", form("deed", "loosen", "yes", yes))))
                .isEqualTo("done loosen"));
    }

    private static String answer(InviteeClient.Answer answer) {
        assertThat(answer.status()).as(answer.page()).isEqualTo(200);
        return answer.page().strip();
    }

    private static String form(Object... values) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < values.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(values[i])
                    .append('=')
                    .append(URLEncoder.encode(values[i + 1].toString(), StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
