package org.crampkit.store.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.crampkit.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database file that nobody else has open, and that nobody can open while it is held. */
public final class Hold {

    private static final int WAIT_MILLISECONDS = 2_000;

    private Hold() {}

    /**
     * Runs work while nobody else has a file open; of one that is missing or is no database there is nothing to hold.
     *
     * @throws StoreException CK-603 where another program has it open
     */
    public static void whileHeld(Path file, Runnable work) {
        if (!Files.exists(file)) {
            work.run();
            return;
        }
        SQLiteConfig settings = new SQLiteConfig(new Properties());
        settings.setBusyTimeout(WAIT_MILLISECONDS);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        try (Connection connection = source.getConnection()) {
            try {
                take(connection);
            } catch (SQLException e) {
                StoreException known = StoreException.in(e).orElseGet(() -> locked(e));
                if (!known.code().equals(StoreException.DAMAGED)) {
                    throw known;
                }
            }
            work.run();
        } catch (SQLException e) {
            throw StoreException.in(e).orElseGet(() -> locked(e));
        }
    }

    /** To leave the write-ahead log takes that nobody else has the file open; the transaction then keeps them out. */
    private static void take(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet mode = statement.executeQuery("pragma journal_mode = delete")) {
                if (!mode.next() || !"delete".equals(mode.getString(1))) {
                    throw locked(null);
                }
            }
            statement.execute("begin exclusive");
        }
    }

    private static StoreException locked(@Nullable SQLException cause) {
        return new StoreException(StoreException.LOCKED, "another program has the store open", cause);
    }
}
