package org.bookonce.stack.inside;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.MoveToOfferedSlot;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OfferedSlotView;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.ShowOtherSlots;
import org.bookonce.scheduling.oneoff.ShowReplacement;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.scheduling.oneoff.SlotMove;
import org.bookonce.tenant.shared.FormKeys;

/**
 * Creates, books, moves, cancels (with and without a replacement) and deletes at random on few hosts and few hours, so that
 * everything meets.
 */
final class RandomOperations {

    private static final int DAYS_AHEAD = 40;
    private static final int QUARTERS = 48;

    private final People people;
    private final Queue<CreatedOneOff> oneOffs = new ConcurrentLinkedQueue<>();
    private final Queue<String> links = new ConcurrentLinkedQueue<>();
    private final Queue<MadeBooking> bookings = new ConcurrentLinkedQueue<>();

    RandomOperations(People people) {
        this.people = people;
    }

    /** One operation, and what it came to. */
    String next(Random random) {
        int dice = random.nextInt(100);
        if (dice < 30) {
            return "create " + Answers.of(() -> people.as("owner", () -> create(random)));
        }
        if (dice < 64) {
            return "book " + Answers.of(() -> people.asInvitee(() -> book(random)));
        }
        if (dice < 78) {
            return people.asInvitee(() -> move(random));
        }
        if (dice < 90) {
            return "cancel " + Answers.of(() -> cancel(random));
        }
        return "delete " + Answers.of(() -> people.as("owner", () -> delete(random)));
    }

    private CreatedOneOff create(Random random) {
        LocalDateTime day = LocalDateTime.now(ZoneOffset.UTC)
                .plusDays(DAYS_AHEAD)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(8);
        List<NewSlot> slots = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> new NewSlot(day.plusMinutes(15L * random.nextInt(QUARTERS)), 30, Overlap.NONE))
                .toList();
        boolean soonOver = random.nextInt(4) == 0;
        LocalDateTime expiry =
                LocalDateTime.now(ZoneId.of("Asia/Kolkata")).plus(100 + random.nextInt(500), ChronoUnit.MILLIS);
        NewOneOff wanted = new NewOneOff(
                people.id(random.nextBoolean() ? "member" : "second"),
                "Random",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                slots,
                random.nextBoolean(),
                soonOver ? expiry : null,
                true,
                "",
                "",
                new OneOffChoices(null, random.nextBoolean(), false, 0),
                random.nextBoolean());
        CreatedOneOff created = use(CreateOneOff.class).create(wanted);
        oneOffs.add(created);
        links.add(created.url());
        return created;
    }

    private MadeBooking book(Random random) {
        String link = any(links, random);
        if (link == null) {
            return null;
        }
        String token = link.substring(link.lastIndexOf('/') + 1);
        OpenedOneOff opened = use(OpenOneOff.class).open(token);
        UUID slot = opened.slots().get(random.nextInt(opened.slots().size())).id();
        String key = use(FormKeys.class).issue(BookOfferedSlot.purpose(opened.id(), slot));
        MadeBooking made = use(BookOfferedSlot.class)
                .book(new SlotBooking(
                        token, slot, "Ada", "ada@random.example", "", ZoneId.of("Asia/Tokyo"), "en", true, key));
        bookings.add(made);
        return made;
    }

    /** By the invitee, to another slot of theirs, which somebody may take meanwhile. */
    private String move(Random random) {
        MadeBooking booking = any(bookings, random);
        AtomicBoolean tried = new AtomicBoolean();
        String answer = Answers.of(() -> {
            List<UUID> others = booking == null ? List.of() : others(booking);
            if (!others.isEmpty()) {
                UUID slot = others.get(random.nextInt(others.size()));
                String key = use(FormKeys.class).issue(MoveToOfferedSlot.purpose(booking.id(), slot));
                tried.set(true);
                use(MoveToOfferedSlot.class)
                        .move(new SlotMove(booking.manageToken(), slot, null, "en", random.nextBoolean(), key));
            }
        });
        return "done".equals(answer) && !tried.get() ? "move nowhere" : "move " + answer;
    }

    private static List<UUID> others(MadeBooking booking) {
        return use(ShowOtherSlots.class).show(booking.manageToken()).slots().stream()
                .map(OfferedSlotView::id)
                .toList();
    }

    /** Whoever gets the link that takes the old one's place may book it. */
    private void cancel(Random random) {
        MadeBooking booking = any(bookings, random);
        if (booking == null) {
            return;
        }
        if (random.nextBoolean()) {
            people.as("owner", () -> {
                use(CancelBookingAsHost.class).cancel(booking.id(), "");
                return null;
            });
        } else {
            people.asInvitee(() -> {
                String key = use(FormKeys.class).issue(CancelBooking.purpose(booking.id()));
                use(CancelBooking.class).cancel(booking.manageToken(), "", key);
                return null;
            });
        }
        people.as("owner", () -> use(ShowReplacement.class).show(booking.id())).ifPresent(links::add);
    }

    private Object delete(Random random) {
        CreatedOneOff link = any(oneOffs, random);
        if (link != null) {
            use(DeleteOneOff.class).delete(link.id());
        }
        return link;
    }

    /** One of the newest sixty, so that several threads choose the same one. */
    private static <T> T any(Queue<T> queue, Random random) {
        List<T> all = new ArrayList<>(queue);
        return all.isEmpty() ? null : all.get(all.size() - 1 - random.nextInt(Math.min(60, all.size())));
    }

    private static <T> T use(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
