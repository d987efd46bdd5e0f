package org.crampkit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.crampkit.store.sealing.OwnerOnly;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database file: opened with crash-safe settings and brought to this version's schema. */
final class Database {

    /** The newest migration in {@code db/migration}. */
    static final String SCHEMA = "22";

    private static final Duration WAIT_FOR_ANOTHER = Duration.ofSeconds(10);

    private Database() {}

    /** Returns whether a file holds a store already: one that is missing or empty does not. */
    static boolean isThere(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw new StoreException(StoreException.UNWRITABLE, "the store cannot be read", e);
        }
    }

    /**
     * Opens the one connection of this process, creating the file where it is missing.
     *
     * @throws StoreException CK-602 to CK-605
     */
    static SingleConnectionDataSource open(Path file) {
        SingleConnectionDataSource source = null;
        try {
            OwnerOnly.folderOf(file);
            OwnerOnly.file(file);
            SQLiteDataSource sqlite = new SQLiteDataSource(settings());
            sqlite.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
            source = new SingleConnectionDataSource(sqlite.getConnection(), true);
            migrate(source);
            return source;
        } catch (IOException | SQLException | FlywayException e) {
            if (source != null) {
                source.destroy();
            }
            throw StoreException.in(e)
                    .orElseGet(() -> new StoreException(StoreException.UNWRITABLE, "the store cannot be opened", e));
        } catch (StoreException e) {
            if (source != null) {
                source.destroy();
            }
            throw e;
        }
    }

    private static SQLiteConfig settings() {
        SQLiteConfig settings = new SQLiteConfig(new Properties());
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout((int) WAIT_FOR_ANOTHER.toMillis());
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        settings.setCacheSize(-64_000);
        return settings;
    }

    private static void migrate(SingleConnectionDataSource source) throws SQLException {
        String version = version(source);
        if (version.equals(SCHEMA)) {
            return;
        }
        if (!version.isEmpty() && Integer.parseInt(version) > Integer.parseInt(SCHEMA)) {
            throw new StoreException(StoreException.NEWER, "the store was written by a newer version", null);
        }
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** Returns the schema version, empty for a new store; asking for it spares Flyway's start on every call. */
    private static String version(SingleConnectionDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet table =
                    statement.executeQuery("select count(*) from sqlite_master where name = 'flyway_schema_history'")) {
                if (!table.next() || table.getInt(1) == 0) {
                    return "";
                }
            }
            try (ResultSet newest = statement.executeQuery(
                    "select max(cast(version as integer)) from flyway_schema_history where success = 1")) {
                String version = newest.next() ? newest.getString(1) : null;
                return version == null ? "" : version;
            }
        }
    }
}
