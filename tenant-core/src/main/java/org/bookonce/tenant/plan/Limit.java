package org.bookonce.tenant.plan;

/** What a plan limits (R1.6), and of whom. */
public enum Limit {
    MEMBERS(Scope.ORGANIZATION),
    EVENT_TYPES(Scope.MEMBER),
    ONE_TIME_LINKS(Scope.MEMBER),
    MASTER_PAGES(Scope.ORGANIZATION),
    CALENDARS(Scope.MEMBER),
    /** The product itself goes no further than ten (R1.6). */
    OFFERED_SLOTS(Scope.EACH, 1, 10),
    /** Counted in minutes, so that 40 hours are exactly 2,400 minutes and not 40 begun hours. */
    HELD_HOURS(Scope.MEMBER, 60, Limit.MOST),
    WORKFLOWS(Scope.ORGANIZATION),
    WEBHOOKS(Scope.ORGANIZATION),
    API_REQUESTS(Scope.EACH),
    BULK_ROWS(Scope.EACH);

    /** No value is larger, where the product knows no lower ceiling. */
    private static final int MOST = 1_000_000;

    private final Scope scope;
    private final int counted;
    private final int ceiling;

    Limit(Scope scope) {
        this(scope, 1, Limit.MOST);
    }

    Limit(Scope scope, int counted, int ceiling) {
        this.scope = scope;
        this.counted = counted;
        this.ceiling = ceiling;
    }

    /** Whose usage is counted. */
    public Scope scope() {
        return scope;
    }

    /** Whether an owner or admin can set a lower one for a member (R1.8). */
    public boolean allowable() {
        return scope == Scope.MEMBER;
    }

    /** What no plan and no allowance can go beyond, since the product does not. */
    public int ceiling() {
        return ceiling;
    }

    /** How much of what is counted a value has room for: 2,400 minutes for 40 held hours. */
    public long room(int value) {
        return (long) value * counted;
    }

    /** Whether what is counted is more than a value has room for. */
    public boolean over(long used, int value) {
        return used > room(value);
    }

    /** What is counted in the unit of the value, in which people read it: 1.5 held hours for 90 minutes. */
    public double amount(long used) {
        return (double) used / counted;
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
