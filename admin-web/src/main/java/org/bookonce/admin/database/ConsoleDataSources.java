package org.bookonce.admin.database;

import jakarta.annotation.sql.DataSourceDefinition;
import org.bookonce.scheduling.database.DataSources;

/** The data sources of the console, as {@link DataSources} describes them. */
@DataSourceDefinition(
        name = "java:app/jdbc/console",
        className = DataSources.APPLICATION_DRIVER,
        serverName = DataSources.SERVER,
        databaseName = DataSources.DATABASE,
        user = DataSources.APPLICATION_USER,
        password = DataSources.APPLICATION_PASSWORD,
        minPoolSize = DataSources.APPLICATION_LEAST,
        maxPoolSize = DataSources.APPLICATION_MOST,
        properties = {
            DataSources.UNTYPED_TEXTS,
            DataSources.UNWRAPPED,
            DataSources.APPLICATION_NAME,
            DataSources.VALIDATED,
            DataSources.VALIDATED_BY_CLASS,
            DataSources.VALIDATOR,
            DataSources.VALIDATED_AFTER,
            DataSources.ALL_FAIL,
            DataSources.STATEMENT_BOUND,
            DataSources.ANSWER_BOUND,
            DataSources.CONNECT_BOUND,
            DataSources.PATIENCE
        })
@DataSourceDefinition(
        name = "java:app/jdbc/console-worker",
        className = DataSources.WORKER_DRIVER,
        transactional = false,
        serverName = DataSources.SERVER,
        databaseName = DataSources.DATABASE,
        user = DataSources.WORKER_USER,
        password = DataSources.WORKER_PASSWORD,
        minPoolSize = DataSources.WORKER_LEAST,
        maxPoolSize = DataSources.WORKER_MOST,
        properties = {
            DataSources.UNTYPED_TEXTS,
            DataSources.UNWRAPPED,
            DataSources.WORKER_NAME,
            DataSources.VALIDATED,
            DataSources.VALIDATED_BY_CLASS,
            DataSources.VALIDATOR,
            DataSources.VALIDATED_AFTER,
            DataSources.ALL_FAIL,
            DataSources.STATEMENT_BOUND,
            DataSources.ANSWER_BOUND,
            DataSources.CONNECT_BOUND
        })
final class ConsoleDataSources {

    private ConsoleDataSources() {}
}
