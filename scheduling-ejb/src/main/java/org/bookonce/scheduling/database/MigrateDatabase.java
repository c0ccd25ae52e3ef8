package org.bookonce.scheduling.database;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the database up to date before anything else starts. Every web archive on every node does so: Flyway takes a
 * lock in the database, the first one works, the others find nothing to do. Runs as the owner of the schema, a role
 * that nothing else uses.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrateDatabase {

    @Inject
    @ConfigProperty(name = "bookonce.database.host")
    String host;

    @Inject
    @ConfigProperty(name = "bookonce.database.port")
    int port;

    @Inject
    @ConfigProperty(name = "bookonce.database.name")
    String name;

    @Inject
    @ConfigProperty(name = "bookonce.database.migrator-user")
    String user;

    @Inject
    @ConfigProperty(name = "bookonce.database.migrator-password")
    String password;

    @PostConstruct
    void migrate() {
        Flyway.configure(MigrateDatabase.class.getClassLoader())
                .dataSource("jdbc:postgresql://" + host + ":" + port + "/" + name, user, password)
                .connectRetries(30)
                .load()
                .migrate();
    }
}
