package org.bookonce.scheduling.database;

/**
 * The two ways to the database: the application's, inside the transaction of a use case, and the worker's, outside of
 * any, which sees the queue only. Ten and four connections per web archive; who waits longer than three seconds for one
 * is answered 503.
 *
 * <p>The application's is an XA data source although it is the only resource of its transactions (which therefore commit
 * in one phase): of any other kind the server takes a second connection from the pool for whoever asks for one while
 * EclipseLink has the transaction's open, and ten transactions that each wait for their second starve one another.
 *
 * <p>A connection that idled for two seconds is asked before it is handed out, so that one that died with the database is
 * replaced and nobody notices; asking each time would be a round trip for every request. One whose commit was refused is
 * as good as any other ({@link org.bookonce.scheduling.database.pool}).
 *
 * <p>A database that takes connections and does not answer holds nobody for long: a statement is cancelled after eight
 * seconds, longer than any of ours may take, and who has heard nothing for ten hangs up and is answered 503. When one
 * connection is found dead, all are made anew, lest each be waited for. Migrations have a connection of their own, without
 * these bounds.
 *
 * <p>Texts are sent untyped: EclipseLink binds an absent id as one, which PostgreSQL would refuse.
 *
 * <p>What the sources are made of is said here; each web archive defines them under names of its own, for in an EAR the
 * names of both archives are in one {@code java:app}. Its {@code web.xml} leads from the names here to those, and its
 * {@code persistence.xml} has the archive's name filled in when the archive is built.
 */
public final class DataSources {

    /** Transactional, as the role that row-level security binds. */
    public static final String APPLICATION = "java:comp/env/jdbc/bookonce";

    /** Not transactional, as the role that sees the queue only. */
    public static final String WORKER = "java:comp/env/jdbc/worker";

    /** Driver of the application's source: a refused commit leaves nothing behind in the pool. */
    public static final String APPLICATION_DRIVER = "org.bookonce.scheduling.database.pool.ClearedXaDataSource";

    /** Driver of the worker's source. */
    public static final String WORKER_DRIVER = "org.postgresql.ds.PGSimpleDataSource";

    /** Host and port of PostgreSQL. */
    public static final String SERVER =
            "${MPCONFIG=bookonce.database.host:127.0.0.1}:${MPCONFIG=bookonce.database.port:5432}";

    /** Name of the database. */
    public static final String DATABASE = "${MPCONFIG=bookonce.database.name:bookonce}";

    /** Role of the application's source. */
    public static final String APPLICATION_USER = "${MPCONFIG=bookonce.database.app-user:bookonce_app}";

    /** Password of the application's role. */
    public static final String APPLICATION_PASSWORD = "${MPCONFIG=bookonce.database.app-password:}";

    /** Role of the worker's source. */
    public static final String WORKER_USER = "${MPCONFIG=bookonce.database.worker-user:bookonce_worker}";

    /** Password of the worker's role. */
    public static final String WORKER_PASSWORD = "${MPCONFIG=bookonce.database.worker-password:}";

    /** Connections the application's source keeps at least. */
    public static final int APPLICATION_LEAST = 2;

    /** Connections the application's source opens at most. */
    public static final int APPLICATION_MOST = 10;

    /** Connections the worker's source keeps at least. */
    public static final int WORKER_LEAST = 1;

    /** Connections the worker's source opens at most. */
    public static final int WORKER_MOST = 4;

    /** Property: texts are sent untyped. */
    public static final String UNTYPED_TEXTS = "stringType=unspecified";

    /** Property: what PostgreSQL calls the application's connections. */
    public static final String APPLICATION_NAME = "ApplicationName=bookonce";

    /** Property: what PostgreSQL calls the worker's connections. */
    public static final String WORKER_NAME = "ApplicationName=bookonce-worker";

    /** Property: a connection is asked before it is handed out, */
    public static final String VALIDATED = "fish.payara.is-connection-validation-required=true";

    /** Property: by a class, */
    public static final String VALIDATED_BY_CLASS = "fish.payara.connection-validation-method=custom-validation";

    /** Property: namely this one, */
    public static final String VALIDATOR =
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation";

    /** Property: when it idled for two seconds. */
    public static final String VALIDATED_AFTER = "fish.payara.validate-atmost-once-period-in-seconds=2";

    /** Property: when one is found dead, the others are not waited for. */
    public static final String ALL_FAIL = "fish.payara.fail-all-connections=true";

    /** Property: how long PostgreSQL works at a statement. */
    public static final String STATEMENT_BOUND = "options=-c statement_timeout=8s";

    /** Property: seconds in which something is heard of PostgreSQL. */
    public static final String ANSWER_BOUND = "socketTimeout=10";

    /** Property: seconds in which it takes a connection. */
    public static final String CONNECT_BOUND = "connectTimeout=3";

    /** Property: the driver's own statements and rows; the server's reach each value by reflection. */
    public static final String UNWRAPPED = "fish.payara.wrap-jdbc-objects=false";

    /** Property: milliseconds one waits for a connection. */
    public static final String PATIENCE = "fish.payara.max-wait-time-in-millis=3000";

    private DataSources() {}
}
