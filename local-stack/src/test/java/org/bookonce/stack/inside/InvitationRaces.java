package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.people.InvitationRow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Invitations of which many happen at once: one membership each, and never more than the plan allows (R1.5, R1.9). */
abstract class InvitationRaces extends InvitingPeople {

    @Test
    @Order(1)
    void onePersonWhoJoinsManyTimesAtOnceIsOneMember() throws Exception {
        UUID id = open("twice@b.example");
        Person person = new Person(ISSUER, TWICE, "Somebody", "twice@b.example", true);
        assertThat(atOnce(IntStream.range(0, AT_ONCE)
                        .<Supplier<String>>mapToObj(i -> () -> Answers.of(() -> accepted(person, id)))
                        .toList()))
                .containsOnly("done");
    }

    @Test
    @Order(1)
    void ofTwoPeopleWhoJoinByOneInvitationAtOnceOneDoes() throws Exception {
        UUID id = open("shared@b.example");
        List<String> answers = atOnce(Stream.of(person("shared@b.example", true), person("shared@b.example", true))
                .<Supplier<String>>map(person -> () -> Answers.of(() -> accepted(person, id)))
                .toList());
        assertThat(answers).containsExactlyInAnyOrder("done", "invitation.answered");
    }

    @Test
    @Order(1)
    void theSameAddressInvitedByManyAtOnceIsOneInvitation() throws Exception {
        List<Supplier<Integer>> same = IntStream.range(0, AT_ONCE)
                .<Supplier<Integer>>mapToObj(i -> () -> people.as("owner", () -> invited("popular@b.example"))
                        .invited()
                        .size())
                .toList();
        assertThat(atOnce(same).stream().mapToInt(Integer::intValue).sum()).isOne();
    }

    /** Members and open invitations count together: there is room for all of these but one (R1.9). */
    @Test
    @Order(2)
    void atTheLimitOneOfManySimultaneousInvitationsIsRefused() throws Exception {
        int room = TEAM - used();
        assertThat(room).isGreaterThan(AT_ONCE);
        people.as(
                "owner",
                () -> invited(IntStream.range(0, room - AT_ONCE)
                        .mapToObj(i -> "filler-" + i + "@b.example")
                        .collect(Collectors.joining("\n"))));
        List<String> answers = atOnce(IntStream.rangeClosed(0, AT_ONCE)
                .<Supplier<String>>mapToObj(
                        i -> () -> Answers.of(() -> people.as("owner", () -> invited("racer-" + i + "@b.example"))))
                .toList());
        assertThat(answers.stream().filter("done"::equals)).hasSize(AT_ONCE);
        assertThat(answers.stream().filter("plan.reached"::equals)).hasSize(1);
        assertThat(used()).isEqualTo(TEAM);
    }

    @Test
    @Order(3)
    void atTheLimitAnInvitationCanStillBeAcceptedAndManyAreAllOrNone() {
        InvitationRow row = people.as("owner", this::rows).stream()
                .filter(each -> each.email().startsWith("filler-"))
                .findFirst()
                .orElseThrow();
        assertThat(Answers.of(() -> accepted(person(row.email(), true), row.id())))
                .isEqualTo("done");
        people.as("owner", () -> revoked(people.as("owner", this::rows).get(0).id()));
        assertThat(Answers.of(() -> people.as("owner", () -> invited("one@b.example, two@b.example"))))
                .isEqualTo("plan.reached");
        assertThat(people.as("owner", this::rows))
                .extracting(InvitationRow::email)
                .doesNotContain("one@b.example", "two@b.example");
    }
}
