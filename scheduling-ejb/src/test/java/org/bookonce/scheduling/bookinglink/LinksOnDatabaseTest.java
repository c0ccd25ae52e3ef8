package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bookonce.scheduling.OneNode;
import org.bookonce.scheduling.SchemaDatabase;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.slot.Explanation;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Booking links on the real database: what is read, how often, and what two nodes know of each other. */
class LinksOnDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final YearMonth MONTH = YearMonth.now(UTC).plusMonths(2);
    private static final Instant TEN = MONTH.atDay(10).atTime(10, 0).toInstant(ZoneOffset.UTC);

    private final UUID tenant = UUID.randomUUID();
    private final UUID type = UUID.randomUUID();
    private final List<UUID> hosts = List.of(UUID.randomUUID(), UUID.randomUUID());
    private OneNode node;
    private OneNode other;

    @BeforeEach
    void aLinkOfTwoHostsWhoAreAlwaysOpen() throws SQLException {
        run(
                "insert into organization (tenant_id, slug, name, zone) values (?, ?, 'Links', 'UTC')",
                tenant,
                "l-" + tenant);
        for (UUID host : hosts) {
            run(
                    """
                    insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                    values (?, ?, 'i', ?, 'Host', 'h@x.example', 'OWNER', 'UTC')
                    """,
                    tenant,
                    host,
                    host.toString());
            run(
                    """
                    insert into availability_schedule (tenant_id, id, host_id, name, zone, standard, week, overrides,
                      created_at)
                    values (?, ?, ?, 'Always', 'UTC', true,
                      '{1,0,1440,2,0,1440,3,0,1440,4,0,1440,5,0,1440,6,0,1440,7,0,1440}', '{}', now())
                    """,
                    tenant,
                    UUID.randomUUID(),
                    host);
        }
        link("ROUND_ROBIN");
        node = new OneNode(tenant);
        other = new OneNode(tenant);
    }

    @AfterEach
    void close() throws SQLException {
        node.close();
        other.close();
    }

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
                    hold(node, TEN);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(month(node).starts()).contains(TEN);
    }

    @Test
    void aVisitorHasOneHoldAndComesBackToIt() throws SQLException {
        byte[] visitor = Visitor.unknown();
        hold(node, TEN, visitor);
        OpenedSlotForm form =
                node.inTransaction(() -> node.get(OpenSlotForm.class).open("link", 30, TEN, visitor));
        assertThat(form.free()).isTrue();
        assertThat(form.heldUntil()).isPresent();
        assertThat(form.end()).isEqualTo(TEN.plusSeconds(1800));
        hold(node, TEN.plusSeconds(7200), visitor);
        assertThat(count("select count(*) from host_time where tenant_id = ?")).isEqualTo(1);
        assertThat(node.inTransaction(() -> node.get(OpenSlotForm.class).open("link", 30, TEN, visitor))
                        .heldUntil())
                .isEmpty();
    }

    @Test
    void aTeamHoldsAsOftenAsItHasHosts() throws SQLException {
        hold(node, TEN, Visitor.unknown());
        hold(node, TEN, Visitor.unknown());
        assertThat(count("select count(distinct host_id) from host_time where tenant_id = ?"))
                .isEqualTo(2);
        assertThatThrownBy(() -> hold(node, TEN, Visitor.unknown()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(BookingLinkError.SLOT_TAKEN));
    }

    @Test
    void moreThanTwentyFormsHoldNothing() throws SQLException {
        for (int i = 0; i < 20; i++) {
            assertThat(hold(node, TEN.plusSeconds(1800L * i), Visitor.unknown()).until())
                    .isPresent();
        }
        assertThat(hold(node, TEN.plusSeconds(90_000), Visitor.unknown()).until())
                .isEmpty();
    }

    @Test
    void aFormThatLapsesIsNoObstacleAnyMore() throws SQLException {
        run("update event_type set assignment = 'COLLECTIVE' where id = ?", type);
        hold(node, TEN, Visitor.unknown());
        assertThat(month(node).starts()).doesNotContain(TEN);
        run("insert into clock_shift (tenant_id, shift) values (?, interval '10 minutes')", tenant);
        assertThat(month(node).starts()).as("found before, while it was held").contains(TEN);
        hold(other, TEN, Visitor.unknown());
        assertThat(count("select count(*) from host_time where tenant_id = ?"))
                .as("whoever writes clears what has lapsed")
                .isEqualTo(2);
    }

    @Test
    void heldTimeBecomesABookingInPlaceAndOtherTimeIsTakenAnew() throws SQLException {
        byte[] visitor = Visitor.unknown();
        hold(node, TEN, visitor);
        UUID held = id("select host_id from host_time where tenant_id = ?");
        UUID claim = id("select id from host_time where tenant_id = ?");
        UUID booking = booking(held, TEN);
        HostTime.LinkTime time = new HostTime.LinkTime(held, type, TEN, TEN.plusSeconds(1800), 15, 20, visitor);
        assertThat(locked(
                        () -> node.get(HostTime.class).book(time, booking, true).get()))
                .isTrue();
        assertThat(id("select id from host_time where tenant_id = ?")).isEqualTo(claim);
        assertThat(count("select buffer_before * 100 + buffer_after from host_time where tenant_id = ? and"
                        + " visitor is null"))
                .isEqualTo(1520);
        assertThat(locked(() ->
                        node.get(HostTime.class).book(time, booking, false).get()))
                .isFalse();
    }

    @Test
    void aBookingTakesThreeRoundTripsAndTheSameFormSentAgainTwo() throws Exception {
        node.withObservers(
                "org.bookonce.scheduling.reminder.ReminderPlan",
                "org.bookonce.scheduling.oneoff.OffersAfterMove",
                "org.bookonce.scheduling.oneoff.Replacements",
                "org.bookonce.scheduling.proposal.ClosedLinkProposals");
        byte[] visitor = Visitor.unknown();
        hold(node, TEN, visitor);
        UUID claim = id("select id from host_time where tenant_id = ?");
        SlotRequest wanted = new SlotRequest(
                "link",
                30,
                TEN,
                "Lena Fischer",
                "lena@x.example",
                0,
                "",
                Map.of(),
                UTC,
                "en",
                true,
                node.get(FormKeys.class).issue(BookSlot.purpose(type, 30, TEN), visitor));
        int none = node.statements();
        MadeBooking made = node.inTransaction(() -> node.get(BookSlot.class).book(wanted));
        assertThat(node.statements() - none).isEqualTo(3);
        assertThat(id("select booking_id from host_time where tenant_id = ? and id = '" + claim + "'"))
                .as("in place")
                .isEqualTo(made.id());
        assertThat(count("select count(*) from message where tenant_id = ?")).isEqualTo(2);
        assertThat(count("select count(*) from booking_access where tenant_id = ?"))
                .isEqualTo(2);
        assertThat(count("select count(*) from booking_event where tenant_id = ?"))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where tenant_id = ?"))
                .isEqualTo(1);
        assertThat(count("select count(*) from scheduled_tasks where strpos(convert_from(task_data, 'UTF8'), cast(? as"
                        + " text)) > 0"))
                .as("two mails, and a reminder or more")
                .isGreaterThanOrEqualTo(3);
        int before = node.statements();
        assertThat(node.inTransaction(() -> node.get(BookSlot.class).book(wanted)))
                .isEqualTo(made);
        assertThat(node.statements() - before).isEqualTo(2);
    }

    @Test
    void theLongestIdleHostIsChosen() throws SQLException {
        UUID first = hosts.stream()
                .min((a, b) -> a.toString().compareTo(b.toString()))
                .orElseThrow();
        UUID second =
                hosts.stream().filter(host -> !host.equals(first)).findAny().orElseThrow();
        assertThat(chosen()).as("ties by id").isEqualTo(first);
        booking(first, TEN.plusSeconds(7200));
        assertThat(chosen()).isEqualTo(second);
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

    private void link(String assignment) throws SQLException {
        run(
                """
                insert into event_type (tenant_id, id, owner_id, created_by, title, slug, description, durations,
                  increment, rolling_days, assignment, colour, listed, active, position, created_at)
                values (?, ?, ?, ?, 'Link', 'link', '', '{30,60}', 30, 300, ?, '#336699', true, true, 1, now())
                """,
                tenant,
                type,
                hosts.get(0),
                hosts.get(0),
                assignment);
        run(
                "insert into event_type_location (tenant_id, event_type_id, position, kind, text) values (?, ?, 1,"
                        + " 'VIDEO', '')",
                tenant,
                type);
        for (int i = 0; i < hosts.size(); i++) {
            run(
                    "insert into event_type_host (tenant_id, event_type_id, host_id, position) values (?, ?, ?, ?)",
                    tenant,
                    type,
                    hosts.get(i),
                    i);
        }
    }

    private static MonthOfSlots month(OneNode node) throws SQLException {
        return node.inTransaction(
                () -> node.get(FindSlots.class).find(new AskedMonth("link", 30, MONTH, UTC, new byte[16])));
    }

    private HeldSlot hold(OneNode node, Instant start, byte[] visitor) throws SQLException {
        return node.inTransaction(() -> hold(node, visitor, start));
    }

    private void hold(OneNode node, Instant start) {
        hold(node, Visitor.unknown(), start);
    }

    private HeldSlot hold(OneNode node, byte[] visitor, Instant start) {
        String key = node.get(FormKeys.class).issue(HoldSlot.purpose(type), visitor);
        return node.get(HoldSlot.class).hold("link", 30, start, key);
    }

    private boolean locked(Supplier<Boolean> work) throws SQLException {
        return node.inTransaction(() -> {
            node.get(HostTime.class).lock(hosts.toArray(UUID[]::new));
            return work.get();
        });
    }

    private UUID chosen() throws SQLException {
        return node.inTransaction(() -> {
            Asked asked = Asked.fresh(node.get(Links.class).find(type), 30, Visitor.unknown());
            FoundSlot slot = node.get(SlotFinder.class)
                    .slot(asked, node.get(SlotFinder.class).hours(asked), TEN);
            return node.get(HostChoice.class).of(asked, slot).get(0);
        });
    }

    private UUID booking(UUID host, Instant start) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into booking (tenant_id, id, host_id, event_type_id, title, description, location_kind,
                  location_text, status, starts_at, ends_at, local_start, zone, invitee_name, invitee_email, invitee_zone,
                  invitee_language, invitee_clock24, uid, form_nonce, created_at)
                values (?, ?, ?, ?, 'Link', '', 'VIDEO', '', 'CONFIRMED', ?, ?, now(), 'UTC', 'Ada', 'a@x.example',
                  'UTC', 'en', true, ?, ?, now())
                """,
                tenant,
                id,
                host,
                type,
                start.atOffset(ZoneOffset.UTC),
                start.plusSeconds(1800).atOffset(ZoneOffset.UTC),
                id.toString(),
                Arrays.copyOf(id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), 16));
        return id;
    }

    private long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private UUID id(String query) throws SQLException {
        return UUID.fromString(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                PreparedStatement statement = prepared(postgres, query, tenant);
                var rows = statement.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void run(String statement, Object... values) throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                PreparedStatement prepared = prepared(postgres, statement, values)) {
            prepared.execute();
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        IntStream.range(0, values.length).forEach(i -> {
            try {
                prepared.setObject(i + 1, values[i]);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return prepared;
    }
}
