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
import java.util.concurrent.atomic.AtomicInteger;
import org.bookonce.scheduling.departure.DeactivateMember;
import org.bookonce.scheduling.departure.ShowDeparture;
import org.bookonce.scheduling.eventtype.ActivateEventType;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.ChangeEventType;
import org.bookonce.scheduling.eventtype.ChangeHostPage;
import org.bookonce.scheduling.eventtype.CheckEventTypeSlug;
import org.bookonce.scheduling.eventtype.CreateEventType;
import org.bookonce.scheduling.eventtype.CreatedEventType;
import org.bookonce.scheduling.eventtype.DeactivateEventType;
import org.bookonce.scheduling.eventtype.DeleteEventType;
import org.bookonce.scheduling.eventtype.DuplicateEventType;
import org.bookonce.scheduling.eventtype.EventTypeFilter;
import org.bookonce.scheduling.eventtype.EventTypeRow;
import org.bookonce.scheduling.eventtype.EventTypeTerms;
import org.bookonce.scheduling.eventtype.EventTypeView;
import org.bookonce.scheduling.eventtype.HostChoice;
import org.bookonce.scheduling.eventtype.ListEventTypes;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.eventtype.ReorderEventTypes;
import org.bookonce.scheduling.eventtype.ShowEventType;
import org.bookonce.scheduling.eventtype.ShowHostPage;
import org.bookonce.scheduling.eventtype.SuggestEventTypeSlug;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.tenant.people.ReactivateMember;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Event types inside the built archive, on the real database: R1.6, R1.9, R3.1–3.3. */
@ArquillianTest
public class EventTypesIT {

    private static final int ROUNDS = 10;
    private static final int ROOM = 2;
    private static final AtomicInteger SLUGS = new AtomicInteger();

    @Inject
    CreateEventType create;

    @Inject
    ChangeEventType change;

    @Inject
    ShowEventType show;

    @Inject
    ListEventTypes list;

    @Inject
    DuplicateEventType duplicate;

    @Inject
    ActivateEventType activate;

    @Inject
    DeactivateEventType deactivate;

    @Inject
    ReorderEventTypes reorder;

    @Inject
    DeleteEventType delete;

    @Inject
    CheckEventTypeSlug checkSlug;

    @Inject
    SuggestEventTypeSlug suggestSlug;

    @Inject
    DeactivateMember deactivateMember;

    @Inject
    ReactivateMember reactivateMember;

    @Inject
    ShowDeparture departure;

    @Inject
    ShowHostPage showPage;

    @Inject
    ChangeHostPage changePage;

    @Resource
    ManagedExecutorService executor;

    private People people;

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
            answers.stream().filter(Refused.Or::done).forEach(answer -> people().as("owner", () -> {
                delete.delete(answer.answer().id());
                return null;
            }));
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
        people().as("owner", () -> {
            delete.delete(first);
            return null;
        });
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
    void membersMakeThemForThemselvesOnly() {
        assertThat(Answers.of(() -> made("member", "owner"))).isEqualTo("eventtype.not-yours-to-offer");
        EventTypeTerms team = team(Assignment.COLLECTIVE, "member", "second");
        assertThat(Answers.of(() -> people().as("member", () -> create.create(team))))
                .isEqualTo("eventtype.not-yours-to-offer");
        UUID id = people().as("admin", () -> create.create(team)).id();
        assertThat(people().as("admin", () -> show.show(id)).ownerId()).isEqualTo(people().id("admin"));
        assertThat(people().as("member", () -> show.show(id)).changeable())
                .as("hosts see it, and change nothing")
                .isFalse();
        assertThat(Answers.of(() -> people().as("member", () -> {
                    delete.delete(id);
                    return null;
                })))
                .isEqualTo("eventtype.not-yours-to-offer");
    }

    @Test
    void anotherOrganizationsPeopleAndSchedulesAreUnknown() {
        EventTypeTerms foreign = EventTypeRows.terms(people().id("other.owner"));
        assertThat(Refused.by(() -> people().as("owner", () -> create.create(foreign)))
                        .refusal())
                .isEqualTo("hosts: eventtype.host-unknown {}");
        EventTypeTerms schedule = scheduled(people().id("owner"), UUID.randomUUID());
        assertThat(Refused.by(() -> people().as("owner", () -> create.create(schedule)))
                        .refusal())
                .isEqualTo("hosts: eventtype.schedule-unknown {}");
        UUID id = made("owner", "owner").id();
        assertThat(Answers.of(() -> people().asStranger(() -> show.show(id)))).isEqualTo("eventtype.not-found");
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

    @Test
    void aPageComesWithTheFirstEventTypeAndIsItsMembersToName() {
        UUID host = people().id("owner");
        made("owner", "owner");
        int version = people().as("owner", () -> showPage.show(host)).version();
        assertThat(version).isNotNegative();
        for (String reserved : List.of("book", "one-off", "bookings", "1t", "m")) {
            assertThat(Answers.of(() -> people().as("owner", () -> paged(host, reserved, version))))
                    .as(reserved)
                    .isNotEqualTo("done");
        }
        people().as("owner", () -> paged(host, "the-owner", version));
        assertThat(people().as("owner", () -> showPage.show(host)).url()).endsWith("/the-owner");
        assertThat(Answers.of(() -> people().as("owner", () -> paged(host, "the-owner-2", version))))
                .isEqualTo("eventtype.stale");
        assertThat(Refused.by(() -> people().as("member", () -> paged(people().id("member"), "the-owner", -1)))
                        .refusal())
                .isEqualTo("slug: eventtype.page-taken {}");
    }

    @Test
    void oneOfSomebodyWhoIsDeactivatedStaysTheirsAndCanBeDuplicated() {
        UUID admin = people().id("admin");
        UUID id = people().as("owner", () -> create.create(terms("admin", "left-" + SLUGS.incrementAndGet())))
                .id();
        UUID team = people().as("owner", () -> create.create(team(Assignment.COLLECTIVE, "owner", "admin")))
                .id();
        assertThat(people().as("owner", () -> departure.show(admin)).eventTypes())
                .hasSizeGreaterThanOrEqualTo(2)
                .containsOnly("Made");
        people().as("owner", () -> {
            deactivateMember.deactivate(admin);
            return null;
        });
        try {
            EventTypeView view = people().as("owner", () -> show.show(id));
            assertThat(view.gone()).extracting(HostChoice::id).containsExactly(admin);
            people().as("owner", () -> change.change(id, view.terms(), view.version()));
            assertThat(people().as("owner", () -> show.show(id)).ownerId()).isEqualTo(admin);
            assertThat(people().as("owner", () -> show.show(id)).terms().hosts())
                    .extracting(EventTypeTerms.Host::id)
                    .containsExactly(admin);

            EventTypeView copy = duplicated(id);
            assertThat(copy.ownerId()).isEqualTo(people().id("owner"));
            assertThat(copy.terms().hosts()).extracting(EventTypeTerms.Host::id).containsExactly(people().id("owner"));
            assertThat(duplicated(team).terms().hosts()).as("a team stays one").hasSize(2);
            assertThat(people().as("owner", () -> list.list(everything())).rows())
                    .filteredOn(row -> row.id().equals(team) || row.id().equals(id))
                    .extracting(EventTypeRow::staffed)
                    .containsOnly(false);
            assertThat(Answers.of(() -> made("owner", "admin"))).isNotEqualTo("done");
        } finally {
            people().as("owner", () -> {
                reactivateMember.reactivate(admin);
                return null;
            });
        }
        assertThat(people().as("owner", () -> show.show(id)).gone()).isEmpty();
    }

    private EventTypeView duplicated(UUID id) {
        UUID copy = people().as("owner", () -> duplicate.duplicate(id, "Copy")).id();
        return people().as("owner", () -> show.show(copy));
    }

    private static EventTypeFilter everything() {
        return new EventTypeFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200);
    }

    private Void paged(UUID host, String slug, int version) {
        changePage.change(host, slug, "Welcome", version);
        return null;
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

    private CreatedEventType made(String by, String host) {
        return people().as(by, () -> create.create(terms(host, "made-" + SLUGS.incrementAndGet())));
    }

    private EventTypeTerms terms(String host, String slug) {
        return new EventTypeTerms(
                "Made",
                slug,
                "",
                List.of(30),
                null,
                0,
                0,
                0,
                new EventTypeTerms.Window(60, null, null),
                new EventTypeTerms.Caps(0, 0, 0),
                0,
                Assignment.HOST,
                List.of(new EventTypeTerms.Host(people().id(host), null)),
                "#3451d1",
                true,
                List.of(new Location(LocationKind.VIDEO, "")),
                List.of());
    }

    private EventTypeTerms team(Assignment assignment, String... hosts) {
        EventTypeTerms one = terms("owner", "team-" + SLUGS.incrementAndGet());
        return with(
                one,
                assignment,
                List.of(hosts).stream()
                        .map(host -> new EventTypeTerms.Host(people().id(host), null))
                        .toList());
    }

    private EventTypeTerms scheduled(UUID host, UUID schedule) {
        EventTypeTerms one = terms("owner", "scheduled-" + SLUGS.incrementAndGet());
        return with(one, Assignment.HOST, List.of(new EventTypeTerms.Host(host, schedule)));
    }

    private static EventTypeTerms with(EventTypeTerms one, Assignment assignment, List<EventTypeTerms.Host> hosts) {
        return new EventTypeTerms(
                one.title(),
                one.slug(),
                one.description(),
                one.durations(),
                one.increment(),
                one.bufferBefore(),
                one.bufferAfter(),
                one.notice(),
                one.window(),
                one.caps(),
                one.changeNotice(),
                assignment,
                hosts,
                one.colour(),
                one.listed(),
                one.locations(),
                one.questions());
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

    private People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }
}
