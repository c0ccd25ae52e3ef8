package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two owners act against each other at one node and at two, and one stays an owner (R1.5): by the lock of the
 * organization and, without it, by the database, which then refuses a commit. With both taken out the race is lost.
 */
class LastOwnerRaceIT {

    private static final int ROUNDS = 15;
    private static final int TRIES = 40;

    private Site site;
    private Deeds deeds;

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void ofTwoWhoDemoteEachOtherOneIsRefused(Site.Kind kind) {
        at(kind);
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.Host organization = withTwoOwners();
            assertThat(demoting(organization)).containsExactlyInAnyOrder("done", "people.owners-only");
            assertThat(owners(organization)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void ofTwoWhoLeaveTheLastIsToldThatTheyCannot(Site.Kind kind) {
        at(kind);
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.Host organization = withTwoOwners();
            assertThat(together(List.of(
                            deeds.of(organization, "host", "leave"), deeds.of(organization, "second", "leave"))))
                    .containsExactlyInAnyOrder("done", "people.last-owner");
            assertThat(owners(organization)).isOne();
        }
    }

    /** Each refused commit is followed by requests that get its connection: none of them is turned away. */
    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void withoutTheLockTheDatabaseRefusesTheSecondAndWhoComesNextIsAnswered(Site.Kind kind) {
        at(kind);
        deeds.loosen(true);
        Set<String> seen = new TreeSet<>();
        try {
            for (int round = 0; round < TRIES; round++) {
                RaceDatabase.Host organization = withTwoOwners();
                seen.addAll(demoting(organization));
                assertThat(owners(organization)).isOne();
            }
        } finally {
            deeds.loosen(false);
        }
        assertThat(seen)
                .contains("done", "failed")
                .as("who was not fast enough for a race is refused as always")
                .isSubsetOf("done", "failed", "people.owners-only", "people.last-owner");
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void withNeitherTheRaceIsLost(Site.Kind kind) {
        at(kind);
        deeds.loosen(true);
        site.database().execute("alter table membership disable trigger organization_keeps_owner");
        boolean lost = false;
        try {
            for (int round = 0; round < TRIES && !lost; round++) {
                RaceDatabase.Host organization = withTwoOwners();
                demoting(organization);
                lost = owners(organization) == 0;
            }
        } finally {
            site.database().execute("alter table membership enable trigger organization_keeps_owner");
            deeds.loosen(false);
        }
        assertThat(lost).isTrue();
    }

    private void at(Site.Kind kind) {
        site = Site.ofDeeds(kind);
        deeds = new Deeds(site);
    }

    private List<String> demoting(RaceDatabase.Host organization) {
        UUID second = UUID.fromString(site.database()
                .column("select id from membership where tenant_id = ? and subject = 'second'", organization.tenant())
                .get(0));
        return together(List.of(
                deeds.of(organization, "host", "demote", "id", second, "version", 0),
                deeds.of(organization, "second", "demote", "id", organization.id(), "version", 0)));
    }

    private static List<String> together(List<Callable<String>> tasks) {
        try (Start start = new Start()) {
            return start.together(tasks);
        }
    }

    private RaceDatabase.Host withTwoOwners() {
        RaceDatabase.Host organization = site.database().host();
        site.database()
                .execute(
                        """
                        insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                        values (?, ?, 'race', 'second', 'Second', ?, 'OWNER', 'UTC')
                        """,
                        organization.tenant(),
                        UUID.randomUUID(),
                        "second@" + organization.slug() + ".example");
        return organization;
    }

    private long owners(RaceDatabase.Host organization) {
        return site.database()
                .number(
                        "select count(*) from membership where tenant_id = ? and role = 'OWNER' and active",
                        organization.tenant());
    }
}
