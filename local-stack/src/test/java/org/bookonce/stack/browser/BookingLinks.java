package org.bookonce.stack.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.TestOrganization.Member;

/** Booking links that are there already, written by SQL as the console leaves them. */
final class BookingLinks {

    private final TestOrganization organization;

    BookingLinks(TestOrganization organization) {
        this.organization = organization;
    }

    /** An event type of one host: half an hour on the hour and half past, every day from 9 to 17 where the host is. */
    Link of(Member host, String slug) {
        UUID id = UUID.randomUUID();
        schedule(host);
        page(host);
        Db.execute(
                """
                insert into event_type (tenant_id, id, owner_id, created_by, title, slug, description, durations, increment,
                                        rolling_days, assignment, colour, listed, active, position, created_at)
                values (?, ?, ?, ?, 'Intro call', ?, 'Bring what you would like to talk about.', '{30}', 30,
                        180, 'HOST', '#3b5bdb', true, true, 0, now())
                """,
                organization.id(),
                id,
                host.id(),
                host.id(),
                slug);
        Db.execute(
                "insert into event_type_host (tenant_id, event_type_id, host_id, position) values (?, ?, ?, 0)",
                organization.id(),
                id,
                host.id());
        Db.execute(
                "insert into event_type_location (tenant_id, event_type_id, position, kind, text) values (?, ?, 0, 'VIDEO', '')",
                organization.id(),
                id);
        return new Link(organization, id, slug, host);
    }

    /** The last part of the address of a member's page. */
    static String slug(Member host) {
        return host.name().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private void schedule(Member host) {
        StringBuilder week = new StringBuilder("{");
        for (int day = 1; day <= 7; day++) {
            week.append(day == 1 ? "" : ",").append(day).append(",540,1020");
        }
        Db.execute(
                """
                insert into availability_schedule (tenant_id, id, host_id, name, zone, standard, week, overrides, created_at)
                select ?, ?, ?, 'Working hours', ?, true, ?::integer[], '{}', now()
                where not exists (select from availability_schedule where tenant_id = ? and host_id = ?)
                """,
                organization.id(),
                UUID.randomUUID(),
                host.id(),
                host.zone(),
                week.append('}').toString(),
                organization.id(),
                host.id());
    }

    private void page(Member host) {
        Db.execute(
                """
                insert into host_page (tenant_id, host_id, slug, welcome) values (?, ?, ?, 'Pick what suits you.')
                on conflict do nothing
                """,
                organization.id(),
                host.id(),
                slug(host));
    }

    /** One of them. */
    record Link(TestOrganization organization, UUID id, String slug, Member host) {

        /** The address of its page. */
        String path() {
            return "/" + organization.slug() + "/book/" + slug;
        }

        /** The address of its page, on a day. */
        String on(LocalDate day) {
            return path() + "?date=" + day;
        }

        /** Changes columns of its row. */
        Link with(String assignments, Object... values) {
            Object[] all = java.util.Arrays.copyOf(values, values.length + 1);
            all[values.length] = id;
            Db.execute("update event_type set " + assignments + " where id = ?", all);
            return this;
        }

        /** Another place to choose. */
        Link at(int position, String kind, String text) {
            Db.execute(
                    "insert into event_type_location (tenant_id, event_type_id, position, kind, text) values (?, ?, ?, ?, ?)",
                    organization.id(),
                    id,
                    position,
                    kind,
                    text);
            return this;
        }

        /** Another question. @return its id */
        UUID asks(int position, String kind, String label, boolean required, String options) {
            UUID question = UUID.randomUUID();
            Db.execute(
                    """
                    insert into event_type_question (tenant_id, id, event_type_id, position, kind, label, required, options)
                    values (?, ?, ?, ?, ?, ?, ?, ?::text[])
                    """,
                    organization.id(),
                    question,
                    id,
                    position,
                    kind,
                    label,
                    required,
                    options);
            return question;
        }

        /** Closes the host's days from one to another, the last not included. */
        Link closed(LocalDate from, LocalDate until) {
            StringBuilder overrides = new StringBuilder("{");
            for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
                overrides
                        .append(overrides.length() > 1 ? "," : "")
                        .append(day.toEpochDay())
                        .append(",0,0");
            }
            Db.execute(
                    "update availability_schedule set overrides = ?::integer[] where host_id = ?",
                    overrides.append('}').toString(),
                    host.id());
            return this;
        }

        /** The moment when it is {@code time} where the host is. */
        Instant start(LocalDate day, String time) {
            return day.atTime(java.time.LocalTime.parse(time))
                    .atZone(ZoneId.of(host.zone()))
                    .toInstant();
        }

        /** Lets what is held lapse. */
        void lapse() {
            Db.execute(
                    """
                    with locked as materialized (select set_config('app.locked_hosts', ?, true))
                    update host_time set expires_at = now() - interval '1 minute' from locked
                    where event_type_id = ? and kind = 'HOLD'
                    """,
                    host.id().toString(),
                    id);
        }

        /** How many bookings it has. */
        long bookings() {
            return Db.count("select count(*) from booking where event_type_id = ?", id);
        }

        /** How many open forms keep something back. */
        long held() {
            return Db.count("select count(*) from host_time where event_type_id = ? and visitor is not null", id);
        }
    }
}
