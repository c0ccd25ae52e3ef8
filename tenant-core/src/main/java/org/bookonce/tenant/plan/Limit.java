package org.bookonce.tenant.plan;

/** What a plan limits (R1.6), and of whom. */
public enum Limit {
    MEMBERS(Scope.ORGANIZATION),
    EVENT_TYPES(Scope.MEMBER),
    ONE_TIME_LINKS(Scope.MEMBER),
    MASTER_PAGES(Scope.ORGANIZATION),
    CALENDARS(Scope.MEMBER),
    OFFERED_SLOTS(Scope.EACH),
    HELD_HOURS(Scope.MEMBER),
    WORKFLOWS(Scope.ORGANIZATION),
    WEBHOOKS(Scope.ORGANIZATION),
    API_REQUESTS(Scope.EACH),
    BULK_ROWS(Scope.EACH);

    private final Scope scope;

    Limit(Scope scope) {
        this.scope = scope;
    }

    /** Whose usage is counted. */
    public Scope scope() {
        return scope;
    }

    /** Whether an owner or admin can set a lower one for a member (R1.8). */
    public boolean allowable() {
        return scope == Scope.MEMBER;
    }

    /** What a limit is a limit of. */
    public enum Scope {
        /** Of what the whole organization has. */
        ORGANIZATION,
        /** Of what each member has. */
        MEMBER,
        /** Of a single deed, or a minute: there is no usage that stays. */
        EACH
    }
}
