package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.departure.DeactivateMember;
import org.bookonce.scheduling.departure.ShowDeparture;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.ChangeHostPage;
import org.bookonce.scheduling.eventtype.EventTypeFilter;
import org.bookonce.scheduling.eventtype.EventTypeRow;
import org.bookonce.scheduling.eventtype.EventTypeTerms;
import org.bookonce.scheduling.eventtype.EventTypeView;
import org.bookonce.scheduling.eventtype.HostChoice;
import org.bookonce.scheduling.eventtype.ShowHostPage;
import org.bookonce.stack.TestOrganization;
import org.bookonce.tenant.people.ReactivateMember;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whose event types are, who hosts them, and their hosts' pages, on the real database (R1.5, R3.1–3.3). */
@ArquillianTest
public class EventTypeHostsIT extends MadeEventTypes {

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

    @Deployment
    static WebArchive archive() {
        return InsideArchive.with(TestOrganization.create("hosts"), TestOrganization.create("hosts-elsewhere"));
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
        assertThat(Answers.of(() -> people().as("member", () -> deleted(id))))
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

    private EventTypeTerms scheduled(UUID host, UUID schedule) {
        EventTypeTerms one = terms("owner", "scheduled-" + SLUGS.incrementAndGet());
        return one.takenBy(Assignment.HOST, List.of(new EventTypeTerms.Host(host, schedule)));
    }
}
