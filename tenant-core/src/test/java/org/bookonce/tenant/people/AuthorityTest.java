package org.bookonce.tenant.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.AccessError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what to whom (R1.4, R1.5). */
class AuthorityTest {

    private static final int SEVERAL = 2;

    @Test
    void ownersGiveEveryRoleToEverybody() {
        Member owner = active(Role.OWNER).member();
        assertThat(Authority.roles(owner, active(Role.MEMBER), 1)).containsExactly(Role.OWNER, Role.ADMIN, Role.MEMBER);
        assertThat(Authority.roles(owner, active(Role.OWNER), SEVERAL))
                .containsExactly(Role.OWNER, Role.ADMIN, Role.MEMBER);
    }

    @Test
    void adminsMakeNobodyOwnerAndDoNotTouchOwners() {
        Member admin = active(Role.ADMIN).member();
        assertThat(Authority.roles(admin, active(Role.MEMBER), 1)).containsExactly(Role.ADMIN, Role.MEMBER);
        assertThat(Authority.roles(admin, active(Role.OWNER), SEVERAL)).containsExactly(Role.OWNER);
        assertThat(Authority.againstRole(admin, active(Role.MEMBER), Role.OWNER, 1))
                .contains(PeopleError.OWNERS_ONLY);
        assertThat(Authority.againstRole(admin, active(Role.OWNER), Role.MEMBER, SEVERAL))
                .contains(PeopleError.OWNERS_ONLY);
        assertThat(Authority.againstDeactivating(admin, active(Role.OWNER), SEVERAL))
                .contains(PeopleError.OWNERS_ONLY);
        assertThat(Authority.againstReactivating(admin, gone(Role.OWNER))).contains(PeopleError.OWNERS_ONLY);
        assertThat(Authority.againstTransfer(admin, active(Role.MEMBER))).contains(PeopleError.OWNERS_ONLY);
    }

    @Test
    void membersDoNothingToAnybodyElse() {
        Member member = active(Role.MEMBER).member();
        RosterEntry other = active(Role.MEMBER);
        assertThat(Authority.roles(member, other, 1)).containsExactly(Role.MEMBER);
        assertThat(Authority.againstRole(member, other, Role.ADMIN, 1)).contains(AccessError.FORBIDDEN);
        assertThat(Authority.againstDeactivating(member, other, 1)).contains(AccessError.FORBIDDEN);
        assertThat(Authority.againstReactivating(member, gone(Role.MEMBER))).contains(AccessError.FORBIDDEN);
        assertThat(Authority.againstTransfer(member, other)).contains(PeopleError.OWNERS_ONLY);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyMakesThemselvesMoreThanTheyAre(Role role) {
        RosterEntry me = active(role);
        assertThat(Authority.roles(me.member(), me, SEVERAL)).noneMatch(other -> other.compareTo(role) < 0);
        for (Role more : Role.values()) {
            if (more.compareTo(role) < 0) {
                assertThat(Authority.againstRole(me.member(), me, more, SEVERAL))
                        .contains(PeopleError.NOT_YOURSELF);
            }
        }
    }

    @Test
    void everybodyMayMakeThemselvesLess() {
        RosterEntry owner = active(Role.OWNER);
        RosterEntry admin = active(Role.ADMIN);
        assertThat(Authority.againstRole(owner.member(), owner, Role.MEMBER, SEVERAL))
                .isEmpty();
        assertThat(Authority.againstRole(admin.member(), admin, Role.MEMBER, 1)).isEmpty();
    }

    @Test
    void theLastOwnerStays() {
        RosterEntry last = active(Role.OWNER);
        assertThat(Authority.roles(last.member(), last, 1)).containsExactly(Role.OWNER);
        assertThat(Authority.againstRole(last.member(), last, Role.ADMIN, 1)).contains(PeopleError.LAST_OWNER);
        assertThat(Authority.againstLeaving(last, 1)).contains(PeopleError.LAST_OWNER);
        assertThat(Authority.againstDeactivating(active(Role.OWNER).member(), last, 1))
                .contains(PeopleError.LAST_OWNER);
    }

    @Test
    void oneOfSeveralOwnersMayGo() {
        RosterEntry owner = active(Role.OWNER);
        assertThat(Authority.againstLeaving(owner, SEVERAL)).isEmpty();
        assertThat(Authority.againstDeactivating(active(Role.OWNER).member(), owner, SEVERAL))
                .isEmpty();
    }

    @Test
    void whoHasNoOwnersRoleMayAlwaysGo() {
        assertThat(Authority.againstLeaving(active(Role.ADMIN), 1)).isEmpty();
        assertThat(Authority.againstLeaving(active(Role.MEMBER), 1)).isEmpty();
    }

    @Test
    void nobodyDeactivatesThemselves() {
        RosterEntry owner = active(Role.OWNER);
        assertThat(Authority.againstDeactivating(owner.member(), owner, SEVERAL))
                .contains(PeopleError.LEAVE_INSTEAD);
    }

    @Test
    void theDeactivatedComeBackBeforeAnythingElse() {
        Member owner = active(Role.OWNER).member();
        assertThat(Authority.roles(owner, gone(Role.MEMBER), 1)).containsExactly(Role.MEMBER);
        assertThat(Authority.againstRole(owner, gone(Role.MEMBER), Role.ADMIN, 1))
                .contains(PeopleError.DEACTIVATED);
        assertThat(Authority.againstTransfer(owner, gone(Role.MEMBER))).contains(PeopleError.DEACTIVATED);
        assertThat(Authority.againstReactivating(owner, gone(Role.OWNER))).isEmpty();
    }

    @Test
    void ownershipGoesToSomebodyWhoDoesNotHaveIt() {
        RosterEntry owner = active(Role.OWNER);
        assertThat(Authority.againstTransfer(owner.member(), active(Role.MEMBER)))
                .isEmpty();
        assertThat(Authority.againstTransfer(owner.member(), active(Role.OWNER)))
                .contains(PeopleError.OWNER_ALREADY);
        assertThat(Authority.againstTransfer(owner.member(), owner)).contains(PeopleError.OWNER_ALREADY);
    }

    @Test
    void whoOnlyLooksIsOfferedNothing() {
        PersonView view = PersonView.of(active(Role.MEMBER), active(Role.OWNER).member(), true, 1);
        assertThat(view.mayChangeRole() || view.mayDeactivate() || view.mayBeHandedOver())
                .isFalse();
    }

    private static RosterEntry active(Role role) {
        return entry(role, Optional.empty());
    }

    private static RosterEntry gone(Role role) {
        return entry(role, Optional.of(Instant.EPOCH));
    }

    private static RosterEntry entry(Role role, Optional<Instant> deactivatedAt) {
        Member member = new Member(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Ada",
                "ada@a.example",
                role,
                ZoneId.of("UTC"),
                "en",
                true,
                Optional.empty());
        return new RosterEntry(member, Instant.EPOCH, deactivatedAt, 0);
    }
}
