package org.bookonce.stack.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.people.AcceptInvitation;
import org.bookonce.tenant.people.DeclineInvitation;
import org.bookonce.tenant.people.InvitationFilter;
import org.bookonce.tenant.people.InvitationRow;
import org.bookonce.tenant.people.InvitationStatus;
import org.bookonce.tenant.people.InvitePeople;
import org.bookonce.tenant.people.InvitedPeople;
import org.bookonce.tenant.people.ListInvitations;
import org.bookonce.tenant.people.ListMyInvitations;
import org.bookonce.tenant.people.MyInvitation;
import org.bookonce.tenant.people.NewInvitations;
import org.bookonce.tenant.people.ResendInvitation;
import org.bookonce.tenant.people.RevokeInvitation;

/** People of one organization who invite others, and who is invited. */
abstract class InvitingPeople {

    static final int TEAM = 25;
    static final int AT_ONCE = 8;
    static final String ISSUER = "https://issuer.example";
    static final String TWICE = "joined-twice";

    static UUID tenant;

    @Inject
    InvitePeople invite;

    @Inject
    ListInvitations list;

    @Inject
    ResendInvitation resend;

    @Inject
    RevokeInvitation revoke;

    @Inject
    ListMyInvitations mine;

    @Inject
    AcceptInvitation accept;

    @Inject
    DeclineInvitation decline;

    @Inject
    ListTeammates teammates;

    @Resource
    ManagedExecutorService executor;

    final People people = new People();

    int used() {
        return people.as("owner", this::rows).size()
                + people.as("owner", teammates::list).size();
    }

    <T> List<T> atOnce(List<Supplier<T>> tasks) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(tasks.size());
        List<Future<T>> running = new ArrayList<>();
        for (Supplier<T> task : tasks) {
            running.add(executor.submit(() -> {
                barrier.await();
                return task.get();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : running) {
            results.add(each.get());
        }
        return results;
    }

    /** The id of an open invitation to the address. */
    UUID open(String email) {
        people.as("owner", () -> invited(email));
        return people.as("owner", this::rows).stream()
                .filter(row -> row.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    InvitedPeople invited(String addresses) {
        return invite.invite(new NewInvitations(addresses, Role.MEMBER));
    }

    List<InvitationRow> rows() {
        return list.list(new InvitationFilter(Optional.of(InvitationStatus.OPEN), Optional.empty(), 200))
                .rows();
    }

    Object revoked(UUID id) {
        revoke.revoke(id);
        return id;
    }

    Object accepted(Person person, UUID id) {
        return people.nowhere(() -> accept.accept(person, id, "en"));
    }

    Object declined(Person person, UUID id) {
        return people.nowhere(() -> {
            decline.decline(person, id);
            return id;
        });
    }

    List<MyInvitation> mine(Person person) {
        return people.nowhere(() -> mine.list(person)).open();
    }

    static Person person(String email, boolean verified) {
        return new Person(ISSUER, UUID.randomUUID().toString(), "Somebody", email, verified);
    }
}
