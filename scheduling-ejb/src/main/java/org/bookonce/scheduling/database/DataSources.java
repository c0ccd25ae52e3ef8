package org.bookonce.scheduling.database;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The two ways to the database: the application's, inside the transaction of a use case, and the worker's, outside of
 * any, which sees the queue only. Ten and four connections per web archive; who waits longer than three seconds for one
 * is answered 503.
 *
 * <p>The application's is an XA data source although it is the only resource of its transactions (which therefore commit
 * in one phase): of any other kind the server takes a second connection from the pool for whoever asks for one while
 * EclipseLink has the transaction's open, and ten transactions that each wait for their second starve one another.
 *
 * <p>A connection is asked before it is handed out, so that one that died with the database, or with a transaction that
 * failed at its end, is replaced and nobody notices. For the queue's worker it is enough to ask every two seconds.
 *
 * <p>Texts are sent untyped: EclipseLink binds an absent id as one, which PostgreSQL would refuse.
 */
@DataSourceDefinition(
        name = DataSources.APPLICATION,
        className = "org.postgresql.xa.PGXADataSource",
        serverName = "${MPCONFIG=bookonce.database.host:127.0.0.1}:${MPCONFIG=bookonce.database.port:5432}",
        databaseName = "${MPCONFIG=bookonce.database.name:bookonce}",
        user = "${MPCONFIG=bookonce.database.app-user:bookonce_app}",
        password = "${MPCONFIG=bookonce.database.app-password:}",
        minPoolSize = 2,
        maxPoolSize = 10,
        properties = {
            "stringType=unspecified",
            "ApplicationName=bookonce",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.max-wait-time-in-millis=3000"
        })
@DataSourceDefinition(
        name = DataSources.WORKER,
        className = "org.postgresql.ds.PGSimpleDataSource",
        transactional = false,
        serverName = "${MPCONFIG=bookonce.database.host:127.0.0.1}:${MPCONFIG=bookonce.database.port:5432}",
        databaseName = "${MPCONFIG=bookonce.database.name:bookonce}",
        user = "${MPCONFIG=bookonce.database.worker-user:bookonce_worker}",
        password = "${MPCONFIG=bookonce.database.worker-password:}",
        minPoolSize = 1,
        maxPoolSize = 4,
        properties = {
            "stringType=unspecified",
            "ApplicationName=bookonce-worker",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2"
        })
public final class DataSources {

    /** Transactional, as the role that row-level security binds. */
    public static final String APPLICATION = "java:app/jdbc/bookonce";

    /** Not transactional, as the role that sees the queue only. */
    public static final String WORKER = "java:app/jdbc/worker";

    private DataSources() {}
}
