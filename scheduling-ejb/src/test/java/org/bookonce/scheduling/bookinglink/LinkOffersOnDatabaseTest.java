package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.slot.Explanation;
import org.bookonce.tenant.shared.Visitor;
import org.junit.jupiter.api.Test;

/** What booking links offer, on the real database: what is read, how often, and what two nodes know of each other. */
class LinkOffersOnDatabaseTest extends LinkOnDatabase {

    @Test
    void aMonthTakesThreeRoundTripsAndOneThatWasFoundBeforeOne() throws SQLException {
        int none = node.statements();
        assertThat(month(node).starts()).hasSize(48 * MONTH.lengthOfMonth());
        int cold = node.statements();
        assertThat(cold - none).isEqualTo(3);
        month(node);
        assertThat(node.statements() - cold).isEqualTo(1);
        int before = node.statements();
        OpenedCalendar page = node.inTransaction(
                () -> node.get(OpenCalendar.class).open(new AskedMonth("link", 0, null, null, Visitor.unknown())));
        assertThat(node.statements() - before).as("a whole page").isEqualTo(3);
        assertThat(page.link().title()).isEqualTo("Link");
        assertThat(page.minutes()).isEqualTo(30);
        assertThat(page.month().month()).isEqualTo(YearMonth.now(UTC));
    }

    @Test
    void whatAnotherNodeWritesIsKnownAtOnce() throws SQLException {
        run("update event_type set assignment = 'COLLECTIVE' where id = ?", type);
        assertThat(month(node).starts()).contains(TEN);
        assertThat(month(node).starts()).contains(TEN);
        HeldSlot held = hold(other, TEN, Visitor.unknown());
        assertThat(held.until()).isPresent();
        assertThat(month(node).starts()).doesNotContain(TEN).contains(TEN.plusSeconds(1800));
    }

    @Test
    void whatIsNotCommittedIsNotFoundBefore() throws SQLException {
        run("update event_type set assignment = 'COLLECTIVE' where id = ?", type);
        assertThatThrownBy(() -> node.inTransaction(() -> {
                    hold(node, Visitor.unknown(), TEN);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(month(node).starts()).contains(TEN);
    }

    @Test
    void whatIsMetIsExplained() throws SQLException {
        byte[] visitor = Visitor.unknown();
        hold(node, TEN, visitor);
        UUID held = id("select host_id from host_time where tenant_id = ?");
        ExplainedStart explained = node.inTransaction(() -> {
            var bookable = node.get(Links.class).find(type);
            var host = bookable.hosts().stream()
                    .filter(each -> each.id().equals(held))
                    .findFirst()
                    .orElseThrow();
            return node.get(StartReasons.class).of(bookable, host, 30, TEN);
        });
        assertThat(explained.reasons()).hasSize(1);
        assertThat(explained.reasons().get(0).rule()).isEqualTo(Explanation.Rule.TAKEN);
        ExplainedStart.Met met = explained.reasons().get(0).met().orElseThrow();
        assertThat(met.kind()).isEqualTo(ExplainedStart.Kind.FORM);
        assertThat(met.title()).isEqualTo("Link");
        assertThat(met.start()).isEqualTo(TEN);
    }

    @Test
    void publicPagesListWhatIsListed() throws SQLException {
        run(
                "insert into host_page (tenant_id, host_id, slug, welcome) values (?, ?, 'ada', 'Hello')",
                tenant,
                hosts.get(0));
        String picture = "0123456789abcdef0123456789abcdef";
        run(
                "insert into member_picture (tenant_id, member_id, version, jpeg) values (?, ?, ?, '\\x00')",
                tenant,
                hosts.get(0),
                picture);
        OpenedHostPage page =
                node.inTransaction(() -> node.get(OpenHostPage.class).show("ada"));
        assertThat(page.welcome()).isEqualTo("Hello");
        assertThat(page.picture()).isEqualTo(picture);
        assertThat(page.links()).extracting(OpenedHostPage.Link::slug).containsExactly("link");
        OpenedHostPage all =
                node.inTransaction(() -> node.get(OpenOrganizationPage.class).show());
        assertThat(all.name()).isEqualTo("Links");
        assertThat(all.hosts()).containsExactly(new OpenedHostPage.Host("ada", "Host", picture, 1));
        assertThat(node.inTransaction(() -> node.get(OpenBookingLink.class).open("link"))
                        .picture())
                .as("of several hosts, none stands for all")
                .isEmpty();
        assertThat(all.links().get(0).durations()).containsExactly(30, 60);
        run("update event_type set listed = false where id = ?", type);
        assertThat(node.inTransaction(() -> node.get(OpenHostPage.class).show("ada"))
                        .links())
                .isEmpty();
        assertThat(month(node).starts()).as("hidden, not closed").isNotEmpty();
    }

    @Test
    void anotherZoneRaisesTheVersionOfAHostsTimeAndNothingElseDoes() throws SQLException {
        String version = "select time_version from membership where tenant_id = ? and id = '" + hosts.get(0) + "'";
        long before = count(version);
        run("update membership set name = 'Ada' where id = ?", hosts.get(0));
        run("update membership set zone = 'UTC' where id = ?", hosts.get(0));
        assertThat(count(version)).isEqualTo(before);
        run("update membership set zone = 'Asia/Tokyo' where id = ?", hosts.get(0));
        assertThat(count(version)).isEqualTo(before + 1);
        assertThat(count("select count(*) from membership where tenant_id = ? and time_version > " + before))
                .as("of nobody else")
                .isEqualTo(1);
    }

    @Test
    void whoHasNoScheduleIsOpenInTheStandardWeekOfTheirZoneAtOnce() throws SQLException {
        run("delete from availability_schedule where tenant_id = ?", tenant);
        run("delete from event_type_host where tenant_id = ? and host_id = ?", tenant, hosts.get(1));
        List<Instant> there = month(node).starts();
        run("update membership set zone = 'Asia/Tokyo' where id = ?", hosts.get(0));
        assertThat(month(node).starts())
                .as("nothing that was found before")
                .isNotEqualTo(there)
                .isNotEmpty();
    }

    @Test
    void withoutOneOfItsHostsACollectiveLinkOffersNothingAtOnce() throws SQLException {
        run("update event_type set assignment = 'COLLECTIVE' where id = ?", type);
        assertThat(month(node).starts()).isNotEmpty();
        run("update membership set active = false, deactivated_at = now() where id = ?", hosts.get(1));
        assertThat(month(node).starts()).isEmpty();
        assertThat(node.inTransaction(() -> node.get(OpenOrganizationPage.class).show())
                        .links())
                .isEmpty();
        run("update membership set active = true, deactivated_at = null where id = ?", hosts.get(1));
        assertThat(month(node).starts()).isNotEmpty();
    }
}
