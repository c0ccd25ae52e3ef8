package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.inside.TwoOwners.Deed;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two owners act against each other at the same moment, and one of them stays an owner (R1.5). The rule is held by the
 * lock of the organization and, without it, by the database; with both taken out the race is lost, so that it proves
 * something. And a host who goes leaves no link behind that was made at that moment.
 */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class PeopleRacesIT {

    private static final int ROUNDS = 40;
    private static final Set<String> ANSWERS =
            Set.of("done", "people.last-owner", "people.owners-only", "people.stale", "access.forbidden");

    private static UUID tenant;

    @Resource
    ManagedExecutorService executor;

    private TwoOwners two;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("owners");
        tenant = organization.id();
        Db.execute(
                "update membership set role = 'OWNER' where id = ?",
                organization.member().id());
        return InsideArchive.with(organization, TestOrganization.create("elsewhere"));
    }

    @Test
    @Order(1)
    void ofTwoOwnersWhoDemoteEachOtherOneIsRefusedAndStays() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> answers = two().atOnce(Deed.DEMOTE_THE_OTHER, Deed.DEMOTE_THE_OTHER);
            assertThat(answers).containsExactlyInAnyOrder("done", "people.owners-only");
            assertThat(two().owners()).hasSize(1);
            two().restore();
        }
    }

    @Test
    @Order(1)
    void ofTwoOwnersWhoGoTheLastIsToldThatTheyCannot() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Deed deed = round % 2 == 0 ? Deed.STEP_DOWN : Deed.LEAVE;
            assertThat(two().atOnce(deed, deed)).containsExactlyInAnyOrder("done", "people.last-owner");
            assertThat(two().owners()).hasSize(1);
            two().restore();
        }
    }

    @Test
    @Order(1)
    void whateverTwoOwnersDoOneStays() throws Exception {
        Random random = new Random();
        Set<String> seen = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<String> answers = two().atOnce(any(random), any(random));
            assertThat(answers).contains("done").isSubsetOf(ANSWERS);
            assertThat(two().owners()).as(answers.toString()).hasSize(1);
            seen.addAll(answers);
            two().restore();
        }
        assertThat(seen).hasSizeGreaterThan(2);
    }

    @Test
    @Order(1)
    void whoIsDeactivatedHasNoOpenLinkHoweverLateItWasMade() throws Exception {
        GoingHost host = new GoingHost(new People(), executor);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> answers = host.atOnce(round);
            assertThat(answers.get(0)).isEqualTo("done");
            assertThat(answers.get(1)).isIn("done", "oneoff.host-unknown");
            assertThat(host.open()).as(answers.toString()).isZero();
            host.restore();
        }
    }

    @Test
    @Order(2)
    void withoutTheLockTheDatabaseRefusesTheSecond() throws Exception {
        LooseOrganizations.loosen(true);
        Set<String> seen = new TreeSet<>();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<String> answers = two().atOnce(Deed.DEMOTE_THE_OTHER, Deed.DEMOTE_THE_OTHER);
                seen.addAll(answers);
                assertThat(two().owners()).as(answers.toString()).hasSize(1);
                two().restore();
            }
        } finally {
            LooseOrganizations.loosen(false);
        }
        assertThat(seen)
                .as("refused at the end of the transaction, after which everybody was answered who came next")
                .contains("failed")
                .isSubsetOf("done", "failed", "people.owners-only", "people.last-owner");
    }

    @Test
    @Order(3)
    @RunAsClient
    void theDatabaseIsToldToLookAway() {
        Db.execute("alter table membership disable trigger organization_keeps_owner");
        assertThat(owners()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void withNeitherTheRaceIsLost() throws Exception {
        LooseOrganizations.loosen(true);
        boolean lost = false;
        try {
            for (int round = 0; round < ROUNDS && !lost; round++) {
                two().atOnce(Deed.DEMOTE_THE_OTHER, Deed.DEMOTE_THE_OTHER);
                lost = two().owners().isEmpty();
                if (!lost) {
                    two().restore();
                }
            }
        } finally {
            LooseOrganizations.loosen(false);
        }
        assertThat(lost).isTrue();
    }

    @Test
    @Order(5)
    @RunAsClient
    void theDatabaseLooksAgain() {
        assertThat(owners()).as("nobody owns the organization").isZero();
        Db.execute("update membership set role = 'OWNER' where tenant_id = ?", tenant);
        Db.execute("alter table membership enable trigger organization_keeps_owner");
        assertThat(owners()).isPositive();
    }

    private static long owners() {
        return Db.count("select count(*) from membership where tenant_id = ? and role = 'OWNER' and active", tenant);
    }

    private static Deed any(Random random) {
        return Deed.values()[random.nextInt(Deed.values().length)];
    }

    private TwoOwners two() {
        if (two == null) {
            two = new TwoOwners(new People(), executor);
        }
        return two;
    }
}
