package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.people.InvitationFilter;
import org.bookonce.tenant.people.InvitationRow;
import org.bookonce.tenant.people.InvitationStatus;
import org.bookonce.tenant.people.InvitedPeople;
import org.bookonce.tenant.people.MyInvitation;
import org.bookonce.tenant.people.NewInvitations;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Invitations inside the built archive, on the real database: who may do what, and what happens at once (R1.5, R1.9). */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class InvitationsIT extends InvitationRaces {

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("invitations");
        tenant = organization.id();
        Db.execute("update organization set plan_id = 'team' where tenant_id = ?", tenant);
        return InsideArchive.with(organization, TestOrganization.create("no-invitations"));
    }

    @Test
    @Order(1)
    void membersNeitherInviteNorSeeWhoWasInvited() {
        assertThat(Answers.of(() -> people.as("member", () -> invited("x@b.example"))))
                .isEqualTo("access.forbidden");
        assertThat(Answers.of(() -> people.as("member", this::rows))).isEqualTo("access.forbidden");
        UUID id = open("seen@b.example");
        assertThat(Answers.of(() -> people.as("member", () -> resend.resend(id))))
                .isEqualTo("access.forbidden");
        assertThat(Answers.of(() -> people.as("member", () -> revoked(id)))).isEqualTo("access.forbidden");
    }

    @Test
    @Order(1)
    void anotherOrganizationsInvitationsAreUnknown() {
        UUID id = open("ours@b.example");
        assertThat(Answers.of(() -> people.asStranger(() -> resend.resend(id))))
                .isEqualTo(Answers.of(() -> people.asStranger(() -> resend.resend(UUID.randomUUID()))))
                .isEqualTo("access.not-found");
        assertThat(Answers.of(() -> people.asStranger(() -> revoked(id))))
                .isEqualTo(Answers.of(() -> people.asStranger(() -> revoked(UUID.randomUUID()))))
                .isEqualTo("access.not-found");
        assertThat(people.asStranger(this::rows)).isEmpty();
    }

    @Test
    @Order(1)
    void noOwnerIsMadeByInvitation() {
        assertThat(Answers.of(() ->
                        people.as("owner", () -> invite.invite(new NewInvitations("new-owner@b.example", Role.OWNER)))))
                .isEqualTo("invitation.role");
    }

    @Test
    @Order(1)
    void whoWasInvitedAlreadyIsToldAndTakesNothingFromTheOthers() {
        open("waiting@b.example");
        InvitedPeople sorted = people.as("owner", () -> invited("WAITING@b.example, fresh@b.example"));
        assertThat(sorted.waiting()).containsExactly("WAITING@b.example");
        assertThat(sorted.invited()).containsExactly("fresh@b.example");
    }

    /** Inviting and taking back is no way to send a stranger mail all day (R14.4). */
    @Test
    @Order(1)
    void anAddressHearsOfUsAFewTimesADayAtMost() {
        for (int i = 0; i < 5; i++) {
            UUID id = open("often@b.example");
            people.as("owner", () -> revoked(id));
        }
        assertThat(Answers.of(() -> people.as("owner", () -> invited("often@b.example"))))
                .isEqualTo("invitation.too-often");
    }

    @Test
    @Order(1)
    void anInvitationIsForWhoProvedThatTheAddressIsTheirs() {
        UUID id = open("proof@b.example");
        Person other = person("other@b.example", true);
        Person unverified = person("proof@b.example", false);
        assertThat(mine(person("Proof@B.example", true)))
                .extracting(MyInvitation::id)
                .containsExactly(id);
        assertThat(mine(unverified)).isEmpty();
        assertThat(mine(other)).isEmpty();
        assertThat(Answers.of(() -> accepted(unverified, id))).isEqualTo("invitation.unverified");
        assertThat(Answers.of(() -> accepted(other, id)))
                .isEqualTo(Answers.of(() -> accepted(other, UUID.randomUUID())))
                .isEqualTo("access.not-found");
        assertThat(Answers.of(() -> declined(other, id))).isEqualTo("access.not-found");
    }

    @Test
    @Order(1)
    void whatIsRevokedOrDeclinedCannotBeJoined() {
        Person person = person("late@b.example", true);
        UUID first = open("late@b.example");
        people.as("owner", () -> revoked(first));
        assertThat(Answers.of(() -> accepted(person, first))).isEqualTo("invitation.revoked");
        UUID second = open("late@b.example");
        assertThat(Answers.of(() -> declined(person, second))).isEqualTo("done");
        assertThat(Answers.of(() -> declined(person, second)))
                .as("declining twice is no error")
                .isEqualTo("done");
        assertThat(Answers.of(() -> accepted(person, second))).isEqualTo("invitation.answered");
        assertThat(Answers.of(() -> people.as("owner", () -> revoked(second)))).isEqualTo("invitation.closed");
    }

    @Test
    @Order(4)
    @RunAsClient
    void theDatabaseAgrees() {
        assertThat(Db.column(
                        "select email from membership where tenant_id = ? and email in (?, ?) order by email",
                        tenant,
                        "shared@b.example",
                        "twice@b.example"))
                .containsExactly("shared@b.example", "twice@b.example");
        assertThat(Db.count(
                        """
                        select (select count(*) from membership where tenant_id = ? and active)
                               + (select count(*) from invitation where tenant_id = ? and accepted_at is null
                                    and declined_at is null and revoked_at is null)
                        """,
                        tenant,
                        tenant))
                .isEqualTo(TEAM - 1);
        assertThat(Db.count("select count(*) from audit_entry where tenant_id = ? and action = 'people.join'", tenant))
                .isEqualTo(3);
    }

    @Test
    @Order(5)
    @RunAsClient
    void fifteenDaysLaterSomebodyWhoJoinedIsDeactivated() {
        assertThat(Db.execute("insert into clock_shift (tenant_id, shift) values (?, interval '15 days')", tenant))
                .isOne();
        assertThat(Db.execute(
                        "update membership set active = false, deactivated_at = now() where tenant_id = ? and subject"
                                + " = ?",
                        tenant,
                        TWICE))
                .isOne();
    }

    @Test
    @Order(6)
    void anExpiredInvitationCannotBeJoinedAndIsRenewedWhenItIsSentAgain() {
        assertThat(people.as("owner", this::rows)).as("none is open any more").isEmpty();
        InvitationRow row = people.as(
                        "owner",
                        () -> list.list(
                                new InvitationFilter(Optional.of(InvitationStatus.EXPIRED), Optional.empty(), 200)))
                .rows()
                .get(0);
        Person person = person(row.email(), true);
        assertThat(mine(person)).isEmpty();
        assertThat(Answers.of(() -> accepted(person, row.id()))).isEqualTo("invitation.expired");
        assertThat(people.as("owner", () -> resend.resend(row.id()))).isEqualTo(row.email());
        assertThat(mine(person)).extracting(MyInvitation::id).containsExactly(row.id());
        assertThat(Answers.of(() -> people.as("owner", () -> resend.resend(row.id()))))
                .isEqualTo("invitation.just-sent");
        assertThat(Answers.of(() -> accepted(person, row.id()))).isEqualTo("done");
    }

    @Test
    @Order(6)
    void whoWasDeactivatedDoesNotComeBackByAnInvitationToAnotherAddress() {
        assertThat(people.as("owner", () -> invited("twice@b.example")).deactivated())
                .containsExactly("twice@b.example");
        UUID id = open("second-address@b.example");
        Person same = new Person(ISSUER, TWICE, "Somebody", "second-address@b.example", true);
        assertThat(Answers.of(() -> accepted(same, id))).isEqualTo("invitation.deactivated");
    }

    @Test
    @Order(7)
    @RunAsClient
    void theOperatorSuspendsTheOrganization() {
        assertThat(Db.execute("update organization set suspended_at = now() where tenant_id = ?", tenant))
                .isOne();
    }

    @Test
    @Order(8)
    void aSuspendedOrganizationNeitherInvitesNorIsJoined() {
        assertThat(Answers.of(() -> people.as("owner", () -> invited("x@b.example"))))
                .isEqualTo("organization.suspended");
        InvitationRow row = people.as("owner", this::rows).get(0);
        Person person = person(row.email(), true);
        assertThat(mine(person)).isEmpty();
        assertThat(Answers.of(() -> accepted(person, row.id()))).isEqualTo("organization.suspended");
    }
}
