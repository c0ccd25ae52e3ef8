package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.ActivateEventType;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.CheckEventTypeSlug;
import org.bookonce.scheduling.eventtype.CreatedEventType;
import org.bookonce.scheduling.eventtype.DeactivateEventType;
import org.bookonce.scheduling.eventtype.EventTypeFilter;
import org.bookonce.scheduling.eventtype.EventTypeRow;
import org.bookonce.scheduling.eventtype.EventTypeTerms;
import org.bookonce.scheduling.eventtype.EventTypeView;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.eventtype.ReorderEventTypes;
import org.bookonce.scheduling.eventtype.SuggestEventTypeSlug;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Event types inside the built archive, on the real database: what they say, their addresses and their order (R1.6, R1.9,
 * R3.1).
 */
@ArquillianTest
public class EventTypesIT extends MadeEventTypes {

    private static final int ROUNDS = 10;
    private static final int ROOM = 2;

    @Inject
    ActivateEventType activate;

    @Inject
    DeactivateEventType deactivate;

    @Inject
    ReorderEventTypes reorder;

    @Inject
    CheckEventTypeSlug checkSlug;

    @Inject
    SuggestEventTypeSlug suggestSlug;

    @Resource
    ManagedExecutorService executor;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("eventtypes");
        Db.execute(
                "insert into allowance (tenant_id, member_id, kind, value) values (?, ?, 'EVENT_TYPES', ?)",
                organization.id(),
                organization.secondMember().id(),
                ROOM);
        return InsideArchive.with(organization, TestOrganization.create("elsewhere"));
    }

    @Test
    void withRoomForTwoThreeAtOnceGiveTwoAndOneRefusal() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Refused.Or<CreatedEventType>> answers =
                    Together.run(executor, ROOM + 1, () -> Refused.by(() -> made("owner", "second")));
            assertThat(answers).filteredOn(Refused.Or::done).hasSize(ROOM);
            assertThat(answers)
                    .filteredOn(answer -> !answer.done())
                    .extracting(Refused.Or::refusal)
                    .containsExactly("plan.reached {limit=EVENT_TYPES, raise=ADMIN, value=2}");
            answers.stream().filter(Refused.Or::done).forEach(answer -> people().as(
                            "owner", () -> deleted(answer.answer().id())));
        }
    }

    @Test
    void whatWasSaidIsKept() {
        EventTypeTerms said = said(people().id("member"));
        UUID id = people().as("member", () -> create.create(said)).id();
        EventTypeView view = people().as("member", () -> show.show(id));
        assertThat(view.active()).isTrue();
        assertThat(view.version()).isZero();
        assertThat(view.url()).endsWith("/book/" + said.slug());
        assertThat(view.terms())
                .usingRecursiveComparison()
                .ignoringFields("questions.id")
                .isEqualTo(said);
        assertThat(view.terms().questions()).extracting(Question::id).doesNotContainNull();

        EventTypeTerms less = terms("member", said.slug());
        assertThat(people().as("member", () -> change.change(id, less, 0))).isEqualTo(1);
        EventTypeView changed = people().as("member", () -> show.show(id));
        assertThat(changed.terms().increment()).isEqualTo(30);
        assertThat(changed.terms().questions()).isEmpty();
        assertThat(Answers.of(() -> people().as("member", () -> change.change(id, less, 0))))
                .isEqualTo("eventtype.stale");
    }

    @Test
    void anAddressIsOneEventTypesAndFreeAgainWhenItIsDeleted() {
        String slug = "taken-" + SLUGS.incrementAndGet();
        UUID first =
                people().as("owner", () -> create.create(terms("owner", slug))).id();
        assertThat(Refused.by(() -> people().as("member", () -> create.create(terms("member", slug))))
                        .refusal())
                .isEqualTo("slug: eventtype.slug-taken {}");
        assertThat(Refused.by(() -> people().as("member", () -> checkSlug.check(slug, null)))
                        .refusal())
                .isEqualTo("slug: eventtype.slug-taken {}");
        assertThat(people().as("owner", () -> checkSlug.check(slug, first))).isEqualTo(slug);
        people().as("owner", () -> deleted(first));
        assertThat(people().as("member", () -> create.create(terms("member", slug))))
                .isNotNull();
        assertThat(Answers.of(() -> people().as("owner", () -> show.show(first))))
                .isEqualTo("eventtype.not-found");
    }

    @Test
    void anAddressIsSuggestedInEveryScript() {
        assertThat(people().as("member", () -> suggestSlug.suggest("Überblick & Fragen")))
                .isEqualTo("uberblick-fragen");
        assertThat(people().as("member", () -> suggestSlug.suggest("自己紹介"))).matches("[a-z0-9-]{2,63}");
        assertThat(people().as("member", () -> suggestSlug.suggest(" "))).isEmpty();
    }

    @Test
    void aDuplicateIsOffAndHasAnAddressOfItsOwn() {
        UUID id = made("member", "member").id();
        UUID other =
                people().as("member", () -> duplicate.duplicate(id, "Twin")).id();
        EventTypeView twin = people().as("member", () -> show.show(other));
        assertThat(twin.active()).isFalse();
        assertThat(twin.terms().title()).isEqualTo("Twin");
        assertThat(twin.terms().slug()).startsWith("twin");
        people().as("member", () -> {
            activate.activate(other);
            return null;
        });
        assertThat(people().as("member", () -> show.show(other)).active()).isTrue();
        people().as("member", () -> {
            deactivate.deactivate(other);
            deactivate.deactivate(other);
            return null;
        });
        assertThat(people().as("member", () -> show.show(other)).active()).isFalse();
    }

    @Test
    void anOwnersOrderIsTheOneTheyGave() {
        UUID first = made("admin", "admin").id();
        UUID second = made("admin", "admin").id();
        UUID third = made("admin", "admin").id();
        people().as("admin", () -> {
            reorder.move(third, first);
            return null;
        });
        assertThat(order("admin", Set.of(first, second, third))).containsExactly(third, first, second);
        people().as("admin", () -> {
            reorder.move(third, second);
            return null;
        });
        assertThat(order("admin", Set.of(first, second, third))).containsExactly(first, second, third);
        UUID members = made("member", "member").id();
        assertThat(Answers.of(() -> people().as("admin", () -> {
                    reorder.move(third, members);
                    return null;
                })))
                .isEqualTo("eventtype.not-found");
    }

    private List<UUID> order(String who, Set<UUID> of) {
        return people()
                .as(
                        who,
                        () -> list.list(new EventTypeFilter(
                                Optional.of(people().id(who)), Optional.empty(), "", Optional.empty(), 200)))
                .rows()
                .stream()
                .map(EventTypeRow::id)
                .filter(of::contains)
                .toList();
    }

    private static EventTypeTerms said(UUID host) {
        return new EventTypeTerms(
                "Überblick 自己紹介",
                "said-" + SLUGS.incrementAndGet(),
                "Two\nlines",
                List.of(60, 30),
                15,
                5,
                10,
                240,
                new EventTypeTerms.Window(null, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)),
                new EventTypeTerms.Caps(1, 2, 3),
                null,
                Assignment.HOST,
                List.of(new EventTypeTerms.Host(host, null)),
                "#a1b2c3",
                false,
                List.of(new Location(LocationKind.VIDEO, ""), new Location(LocationKind.ADDRESS, "1 Main Street")),
                List.of(
                        new Question(null, Question.Kind.CHOICE, "Which, \"one\"?", true, List.of("a, b", "c")),
                        new Question(null, Question.Kind.PHONE, "Phone", false, List.of())));
    }
}
