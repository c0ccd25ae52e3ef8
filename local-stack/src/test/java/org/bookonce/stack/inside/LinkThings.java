package org.bookonce.stack.inside;

import java.util.Properties;
import java.util.UUID;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.LinkFixture;
import org.bookonce.stack.race.RaceDatabase;

/** Writes the {@link TriedLinks}, and says what they are called. */
final class LinkThings {

    private final LinkFixture links = new LinkFixture(new RaceDatabase("bookonce"));
    private final TestOrganization organization;
    private final Properties things = new Properties();

    private LinkThings(TestOrganization organization) {
        this.organization = organization;
    }

    static Properties written(TestOrganization organization) {
        LinkThings written = new LinkThings(organization);
        written.write();
        return written.things;
    }

    private void write() {
        UUID member = organization.member().id();
        UUID second = organization.secondMember().id();
        UUID admin = organization.admin().id();
        for (UUID host : new UUID[] {member, second, admin}) {
            links.alwaysOpen(organization.id(), host);
        }
        link("host", LinkFixture.Rules.of("HOST"), member);
        link("holds", LinkFixture.Rules.of("HOST"), member);
        link("fresh", LinkFixture.Rules.of("HOST"), second);
        link("capped", new LinkFixture.Rules("HOST", 0, 30, 2), second);
        link("team", LinkFixture.Rules.of("ROUND_ROBIN"), member, second, admin);
        link("all", LinkFixture.Rules.of("COLLECTIVE"), member, second);
        link("closing", LinkFixture.Rules.of("HOST"), member);
        link(
                "without",
                LinkFixture.Rules.of("COLLECTIVE"),
                second,
                organization.owner().id());
        LinkFixture.Link asking = link("asking", LinkFixture.Rules.of("HOST"), member);
        put("text", links.question(asking, "TEXT", "What about?", true, "{}"));
        put("choice", links.question(asking, "CHOICE", "Which colour?", false, "{Red,Blue}"));
    }

    private LinkFixture.Link link(String name, LinkFixture.Rules rules, UUID... hosts) {
        LinkFixture.Link link = links.link(organization.id(), organization.slug(), rules, hosts);
        things.setProperty(name, link.slug());
        put(name + ".id", link.id());
        return link;
    }

    private void put(String name, UUID id) {
        things.setProperty(name, id.toString());
    }
}
