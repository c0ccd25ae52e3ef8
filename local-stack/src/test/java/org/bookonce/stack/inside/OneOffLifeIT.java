package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOffs;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffList;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.scheduling.oneoff.OneOffSort;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What becomes of a one-off: replaced (R2.5, R2.13), released (R2.14), deleted by the dozen, listed (SPEC 12). */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class OneOffLifeIT extends ReplacedOneOffs {

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("life");
        TestOrganization other = TestOrganization.create("released");
        tenant = organization.id();
        releasing = other.id();
        return InsideArchive.with(organization, other);
    }

    @Test
    @Order(3)
    void severalAreDeletedIfTheyAreOnesOwnAndBookedOnesStay() {
        CreatedOneOff mine = life().create("member", life().offer("member", OneOffChoices.STANDARD, life().at(30)));
        CreatedOneOff booked = life().create("member", life().offer("member", OneOffChoices.STANDARD, life().at(31)));
        CreatedOneOff theirs = life().create("second", life().offer("second", OneOffChoices.STANDARD, life().at(32)));
        life().book(booked, 0);
        assertThat(Answers.of(
                        () -> life().people().as("member", () -> deleteAll.delete(List.of(mine.id(), theirs.id())))))
                .isEqualTo("oneoff.not-found");
        assertThat(Answers.of(() ->
                        life().people().asStranger(() -> deleteAll.delete(List.of(mine.id(), UUID.randomUUID())))))
                .isEqualTo("oneoff.not-found");
        assertThat(row(mine).status()).as("nothing was deleted").isEqualTo(OneOffStatus.OPEN);
        assertThat(life().people()
                        .as("owner", () -> deleteAll.delete(List.of(mine.id(), booked.id(), theirs.id(), mine.id()))))
                .isEqualTo(new DeleteOneOffs.Deleted(2, 1));
        assertThat(row(booked).status()).isEqualTo(OneOffStatus.BOOKED);
    }

    @Test
    @Order(3)
    void theDeadlineLiesAheadAndNotBehindTheEnd() {
        LocalDateTime start = life().at(40);
        for (LocalDateTime past :
                List.of(LocalDateTime.of(2020, 1, 1, 0, 0), life().at(0).minusDays(200))) {
            assertThat(Answers.of(() -> life().create("member", life().offer("member", until(past), start))))
                    .isEqualTo("oneoff.hold-past");
        }
        assertThat(Answers.of(() -> life().create("member", life().offer("member", until(start.plusDays(1)), start))))
                .isEqualTo("oneoff.hold-after-closing");
        assertThat(Answers.of(() -> life().create("member", life().unheld("member", until(start.plusDays(1)), start))))
                .as("where nothing is held there is nothing to release")
                .isEqualTo("done");
    }

    @Test
    @Order(4)
    void everyOrderGivesEveryRowOnceWhateverTheSizeOfThePage() {
        for (OneOffSort.By by : OneOffSort.By.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                OneOffSort sort = new OneOffSort(by, descending);
                List<UUID> paged = new ArrayList<>();
                Optional<String> cursor = Optional.empty();
                do {
                    OneOffList page = list(filter(sort, cursor, 7));
                    page.rows().forEach(row -> paged.add(row.id()));
                    cursor = page.nextCursor();
                } while (cursor.isPresent());
                OneOffList whole = list(filter(sort, Optional.empty(), 200));
                assertThat(paged)
                        .as(sort.toString())
                        .doesNotHaveDuplicates()
                        .hasSize((int) whole.total())
                        .containsExactlyElementsOf(
                                whole.rows().stream().map(OneOffRow::id).toList());
            }
        }
        assertThat(list(filter(OneOffSort.NEWEST, Optional.of("no-cursor-of-ours"), 7))
                        .rows())
                .hasSize(7);
        assertThat(life().people()
                        .as("owner", () -> export.export(filter(OneOffSort.NEWEST, Optional.empty(), 1)))
                        .rows())
                .hasSizeGreaterThan(7);
    }

    @Test
    @Order(4)
    void aMemberListsAndExportsTheirOwnOnly() {
        UUID me = life().people().id("member");
        OneOffFilter everybodys = filter(OneOffSort.NEWEST, Optional.empty(), 200);
        assertThat(life().people().as("member", () -> list.list(everybodys)).rows())
                .isNotEmpty()
                .allMatch(row -> row.hostId().equals(me));
        assertThat(life().people().as("member", () -> export.export(everybodys)).rows())
                .isNotEmpty()
                .allMatch(row -> row.hostId().equals(me));
        assertThat(life().people().asStranger(() -> export.export(everybodys)).rows())
                .isEmpty();
    }

    @Test
    @Order(5)
    void untilTheDeadlineTheTimesAreHeld() {
        LocalDateTime first = life().at(1);
        OneOffChoices soon = until(LocalDateTime.now(ZoneId.of("Europe/Lisbon")).plusMinutes(15));
        CreatedOneOff link = life().createElsewhere(life().elsewhere(soon, first, life().at(2), life().at(3)));
        life().createElsewhere(life().elsewhere(soon, life().at(10)));
        assertThat(Answers.of(() -> life().createElsewhere(life().elsewhere(OneOffChoices.STANDARD, first))))
                .isEqualTo("oneoff.slot-meets-hold");
        OneOffLife.keep(link);
    }

    @Test
    @Order(6)
    @RunAsClient
    void then_twenty_minutes_go_by() {
        assertThat(Db.execute(
                        "insert into clock_shift (tenant_id, shift) values (?, interval '20 minutes')", releasing))
                .isOne();
    }

    @Test
    @Order(7)
    void afterTheDeadlineTheyCanBeTakenAndTheLinkStaysOpen() {
        CreatedOneOff link = OneOffLife.kept();
        OneOffRow before =
                life()
                        .people()
                        .asStranger(() -> list.list(filter(OneOffSort.NEWEST, Optional.empty(), 10)))
                        .rows()
                        .stream()
                        .filter(row -> row.id().equals(link.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(before.heldMinutes()).isZero();
        assertThat(before.released())
                .hasValueSatisfying(released -> assertThat(released.minutes()).isEqualTo(90));
        Supplier<String> late = life().preparedElsewhere(link, 0);
        Supplier<String> free = life().preparedElsewhere(link, 1);
        life().createElsewhere(life().elsewhere(OneOffChoices.STANDARD, life().at(1)));
        OpenedOneOff opened = life().openElsewhere(link.url());
        assertThat(opened.slots()).extracting(slot -> slot.free()).containsExactly(false, true, true);
        assertThat(late.get()).isEqualTo("oneoff.slot-taken");
        assertThat(free.get()).isEqualTo("done");
        life().createElsewhere(life().elsewhere(OneOffChoices.STANDARD, life().at(10)));
    }

    @Test
    @Order(8)
    @RunAsClient
    void whenAllThatWasReleasedIsTakenTheHostIsTold() {
        assertThat(Db.count(
                        "select count(*) from message where tenant_id = ? and kind = 'ONE_OFF_NONE_FREE'", releasing))
                .as("of the one with a single time; of the other one some were still free")
                .isOne();
        InvariantsOf.organization(tenant);
        InvariantsOf.organization(releasing);
    }
}
