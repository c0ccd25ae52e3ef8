package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * The matrix of all use cases × roles × own, a teammate's, another organization's and unknown things, inside the built
 * archive: no role does more than R1.4 says, and what is foreign cannot be told from what does not exist (R14.2). Whatever
 * a call does is rolled back.
 */
@ArquillianTest
public class AccessIT {

    private static final List<String> ROLES = List.of("owner", "admin", "member");
    private static final String FORBIDDEN = "access.forbidden";

    /** What somebody is told whose role does not go that far. */
    private static final Set<String> REFUSED = Set.of(FORBIDDEN, "people.owners-only", "people.last-owner");

    @Inject
    BeanManager beans;

    private AccessCalls calls;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("access");
        TestOrganization other = TestOrganization.create("foreign");
        TestOrganization suspended = TestOrganization.create("suspended");
        WebArchive archive = InsideArchive.with(organization, other, suspended);
        Known.write("things.properties", AccessFixture.written(organization, other));
        AccessFixture.breakGlass(organization);
        Db.execute("update organization set suspended_at = now() where tenant_id = ?", suspended.id());
        return archive;
    }

    @Test
    void everyUseCaseHasItsLine() {
        Set<String> there = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class)
                        && type.getName().startsWith("org.bookonce."))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(AccessRows.all().stream().map(AccessRow::name))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void eachRoleMayDoWhatItsLineSaysAndNoMore() {
        SoftAssertions softly = new SoftAssertions();
        for (AccessRow row : signedIn()) {
            for (String role : ROLES) {
                softly.assertThat(calls().as(role, row, Whose.OWN))
                        .as("%s as %s", row.name(), role)
                        .isIn(row.may().contains(role) ? Set.of("done") : REFUSED);
            }
            softly.assertThat(calls().asInvitee(row, Whose.OWN))
                    .as("%s by somebody who is not signed in", row.name())
                    .isEqualTo(FORBIDDEN);
        }
        softly.assertAll();
    }

    @Test
    void whatIsForeignAnswersAsWhatDoesNotExist() {
        SoftAssertions softly = new SoftAssertions();
        for (AccessRow row : AccessRows.all()) {
            for (String role : row.signedIn() && row.thing() != Thing.NOTHING ? ROLES : List.<String>of()) {
                softly.assertThat(calls().as(role, row, Whose.FOREIGN))
                        .as("%s as %s, of another organization", row.name(), role)
                        .isNotEqualTo("done")
                        .isEqualTo(calls().as(role, row, Whose.UNKNOWN));
            }
            if (row.thing().token()) {
                softly.assertThat(calls().asInvitee(row, Whose.FOREIGN))
                        .as("%s with another organization's token", row.name())
                        .isNotEqualTo("done")
                        .isEqualTo(calls().asInvitee(row, Whose.UNKNOWN));
            }
        }
        softly.assertAll();
    }

    @Test
    void aMemberCannotTellATeammatesThingsFromWhatDoesNotExist() {
        SoftAssertions softly = new SoftAssertions();
        signedIn().stream()
                .filter(row -> row.thing() != Thing.NOTHING && row.may().contains("member"))
                .forEach(row -> softly.assertThat(calls().as("member", row, Whose.TEAMMATES))
                        .as("%s of a teammate", row.name())
                        .isNotEqualTo("done")
                        .isEqualTo(calls().as("member", row, Whose.UNKNOWN)));
        softly.assertAll();
    }

    @Test
    void ownersAndAdminsActForTeammates() {
        SoftAssertions softly = new SoftAssertions();
        signedIn().stream().filter(row -> row.thing() != Thing.NOTHING).forEach(row -> row.may().stream()
                .filter(role -> !role.equals("member"))
                .forEach(role -> softly.assertThat(calls().as(role, row, Whose.TEAMMATES))
                        .as("%s of a teammate, as %s", row.name(), role)
                        .isEqualTo("done")));
        softly.assertAll();
    }

    @Test
    void whoeverHasATokenMayUseItWithoutSigningIn() {
        SoftAssertions softly = new SoftAssertions();
        AccessRows.all().stream().filter(row -> row.thing().token()).forEach(row -> softly.assertThat(
                        calls().asInvitee(row, Whose.OWN))
                .as(row.name())
                .isEqualTo("done"));
        softly.assertAll();
    }

    @Test
    void inASuspendedOrganizationEverythingCanBeReadAndNothingChanged() {
        SoftAssertions softly = new SoftAssertions();
        for (AccessRow row : signedIn()) {
            boolean changes = row.manner() == AccessRow.Manner.CHANGES;
            String answer = calls().as("suspended.owner", row, Whose.UNKNOWN);
            if (changes) {
                softly.assertThat(answer).as(row.name()).isEqualTo("organization.suspended");
            } else {
                softly.assertThat(answer).as(row.name()).isNotIn("organization.suspended", FORBIDDEN);
            }
        }
        softly.assertAll();
    }

    @Test
    void anOperatorBehindBrokenGlassReadsWhatAnAdminReadsAndChangesNothing() {
        SoftAssertions softly = new SoftAssertions();
        for (AccessRow row : signedIn()) {
            String answer = calls().asOperator(row, Whose.OWN);
            if (row.manner() == AccessRow.Manner.CHANGES) {
                softly.assertThat(answer).as(row.name()).isEqualTo("organization.look-only");
            } else if (row.name().equals("ShowProfile")) {
                softly.assertThat(answer).as("an operator is nobody here").isEqualTo("access.not-found");
            } else {
                softly.assertThat(answer).as(row.name()).isEqualTo(row.may().contains("admin") ? "done" : FORBIDDEN);
            }
            if (row.thing() != Thing.NOTHING) {
                softly.assertThat(calls().asOperator(row, Whose.FOREIGN))
                        .as("%s, foreign", row.name())
                        .isEqualTo(calls().asOperator(row, Whose.UNKNOWN));
            }
        }
        softly.assertAll();
    }

    @Test
    void whatOperatorsDoDoesNotExistForAnybodyElse() {
        SoftAssertions softly = new SoftAssertions();
        AccessRows.all().stream()
                .filter(row -> row.manner() == AccessRow.Manner.OPERATES)
                .forEach(row -> ROLES.forEach(role -> softly.assertThat(calls().as(role, row, Whose.OWN))
                        .as("%s as %s", row.name(), role)
                        .isEqualTo("access.not-found")));
        softly.assertAll();
    }

    private static List<AccessRow> signedIn() {
        return AccessRows.all().stream().filter(AccessRow::signedIn).toList();
    }

    private AccessCalls calls() {
        if (calls == null) {
            calls = new AccessCalls(new People());
        }
        return calls;
    }
}
