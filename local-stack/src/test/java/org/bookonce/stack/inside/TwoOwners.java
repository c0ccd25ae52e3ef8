package org.bookonce.stack.inside;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bookonce.scheduling.departure.DeactivateMember;
import org.bookonce.scheduling.departure.LeaveOrganization;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.people.ChangeRole;
import org.bookonce.tenant.people.PersonStatus;
import org.bookonce.tenant.people.PersonView;
import org.bookonce.tenant.people.ReactivateMember;
import org.bookonce.tenant.people.ShowPerson;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** The two owners of an organization, who do things to each other and to themselves at the same moment (R1.5). */
final class TwoOwners {

    private static final Map<String, String> OTHER = Map.of("owner", "member", "member", "owner");

    private static final long PATIENCE_SECONDS = 30;

    /** What an owner does. */
    enum Deed {
        DEMOTE_THE_OTHER,
        DEACTIVATE_THE_OTHER,
        STEP_DOWN,
        LEAVE
    }

    private final People people;
    private final ManagedExecutorService threads;

    TwoOwners(People people, ManagedExecutorService threads) {
        this.people = people;
        this.threads = threads;
    }

    /** Both at once; what each of them was answered. */
    List<String> atOnce(Deed one, Deed other) throws InterruptedException, ExecutionException {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Future<String> first = start("owner", one, barrier);
        Future<String> second = start("member", other, barrier);
        return List.of(first.get(), second.get());
    }

    private Future<String> start(String who, Deed deed, CyclicBarrier barrier) {
        return threads.submit(() -> {
            try {
                return Answers.of(() -> people.as(who, () -> {
                    Runnable work = prepared(who, deed);
                    await(barrier);
                    work.run();
                    return who;
                }));
            } catch (RuntimeException failed) {
                return "failed";
            }
        });
    }

    private Runnable prepared(String who, Deed deed) {
        UUID me = people.id(who);
        UUID other = people.id(OTHER.get(who));
        int mine = use(ShowPerson.class).show(me).version();
        int theirs = use(ShowPerson.class).show(other).version();
        return switch (deed) {
            case DEMOTE_THE_OTHER -> () -> use(ChangeRole.class).change(other, theirs, Role.ADMIN);
            case DEACTIVATE_THE_OTHER -> () -> use(DeactivateMember.class).deactivate(other);
            case STEP_DOWN -> () -> use(ChangeRole.class).change(me, mine, Role.MEMBER);
            case LEAVE -> () -> use(LeaveOrganization.class).leave();
        };
    }

    /** Who of the two is an active owner now. */
    List<String> owners() {
        return OTHER.keySet().stream().filter(this::isOwner).sorted().toList();
    }

    private boolean isOwner(String who) {
        try {
            return people.as(
                    who,
                    () -> use(ShowPerson.class).show(people.id(who)).member().role() == Role.OWNER);
        } catch (NoSuchElementException out) {
            return false;
        } catch (BusinessException refusal) {
            if (refusal.code() != AccessError.FORBIDDEN) {
                throw refusal;
            }
            return false;
        }
    }

    /** The owner who is left makes the other one an owner again. */
    void restore() {
        String left = owners().get(0);
        UUID other = people.id(OTHER.get(left));
        people.as(left, () -> {
            if (use(ShowPerson.class).show(other).status() == PersonStatus.DEACTIVATED) {
                use(ReactivateMember.class).reactivate(other);
            }
            PersonView back = use(ShowPerson.class).show(other);
            use(ChangeRole.class).change(other, back.version(), Role.OWNER);
            return other;
        });
    }

    static void await(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T use(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
