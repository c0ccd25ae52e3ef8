package org.bookonce.stack;

import java.util.UUID;

/**
 * An organization of its own for a test class: one owner, one admin, two members. Their e-mail addresses end in the slug
 * and {@code .example}, so that mails of other classes do not mix in.
 */
public final class TestOrganization {
    private final UUID id = UUID.randomUUID();
    private final String slug;
    private final Member owner;
    private final Member admin;
    private final Member member;
    private final Member secondMember;

    /**
     * A person in it.
     *
     * @param subject the subject in Keycloak; a demo person's, or nobody's
     */
    public record Member(UUID id, String subject, String name, String email, String role, String zone) {}

    private TestOrganization(String slug, boolean realPeople) {
        this.slug = slug;
        owner = person(DemoPeople.AMARA, "OWNER", realPeople);
        admin = person(DemoPeople.JONAS, "ADMIN", realPeople);
        member = person(DemoPeople.PRIYA, "MEMBER", realPeople);
        secondMember = person(DemoPeople.MATEO, "MEMBER", realPeople);
    }

    /** Makes one whose people cannot sign in. @param name beginning of the slug, which is made unique */
    public static TestOrganization create(String name) {
        return new TestOrganization(unique(name), false).written();
    }

    /**
     * Makes one whose people sign in as the demo people do: owner {@link DemoPeople#AMARA}, admin
     * {@link DemoPeople#JONAS}, members {@link DemoPeople#PRIYA} and {@link DemoPeople#MATEO}.
     */
    public static TestOrganization ofDemoPeople(String name) {
        return new TestOrganization(unique(name), true).written();
    }

    /** The tenant id. */
    public UUID id() {
        return id;
    }

    /** The first part of its addresses. */
    public String slug() {
        return slug;
    }

    /** In Europe/Lisbon. */
    public Member owner() {
        return owner;
    }

    /** In Europe/Lisbon. */
    public Member admin() {
        return admin;
    }

    /** In Asia/Kolkata. */
    public Member member() {
        return member;
    }

    /** In America/Sao_Paulo. */
    public Member secondMember() {
        return secondMember;
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Member person(DemoPeople.Person like, String role, boolean real) {
        String subject = real ? like.subject() : UUID.randomUUID().toString();
        String email = like.firstName().toLowerCase(java.util.Locale.ROOT) + "@" + slug + ".example";
        return new Member(UUID.randomUUID(), subject, like.name(), email, role, like.zone());
    }

    private TestOrganization written() {
        Db.execute(
                "insert into organization (tenant_id, slug, name, zone, plan_id) values (?, ?, ?, 'Europe/Lisbon', 'business')",
                id,
                slug,
                "Test " + slug);
        Db.execute("insert into slug (slug, tenant_id) values (?, ?)", slug, id);
        String issuer = SharedStack.get().keycloak().issuer();
        for (Member each : new Member[] {owner, admin, member, secondMember}) {
            Db.execute(
                    """
                    insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    each.id(),
                    issuer,
                    each.subject(),
                    each.name(),
                    each.email(),
                    each.role(),
                    each.zone());
        }
        return this;
    }
}
