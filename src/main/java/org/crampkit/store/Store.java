package org.crampkit.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.crampkit.store.care.CareNotes;
import org.crampkit.store.care.SqlCareNotes;
import org.crampkit.store.care.SqlRecords;
import org.crampkit.store.census.Census;
import org.crampkit.store.census.SqlCensus;
import org.crampkit.store.release.Releases;
import org.crampkit.store.release.SqlReleases;
import org.crampkit.store.sealing.KeyFile;
import org.crampkit.store.sealing.Seal;
import org.crampkit.store.sql.Access;
import org.crampkit.store.sql.SqlDiaries;
import org.crampkit.store.sql.SqlImports;
import org.crampkit.store.sql.SqlPatients;
import org.crampkit.trail.Trail;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A clinic's store, open: one database file in {@code HOME/store}, one key file in {@code HOME/keys}. */
public final class Store implements AutoCloseable {

    private static final String KEY_CHECK = "key-check";
    private static final String PROOF = "the right key opens this";

    private final SingleConnectionDataSource source;
    private final Access access;
    private final Patients patients;
    private final Clock clock;
    private final Clock realTime;

    private Store(SingleConnectionDataSource source, Access access, Clock clock, Clock realTime) {
        this.source = source;
        this.access = access;
        patients = new SqlPatients(access);
        this.clock = clock;
        this.realTime = realTime;
    }

    /** Opens the store of a home folder with the key file in it; see {@link #open(Path, Path, Clock, Clock)}. */
    public static Store open(Path home, Clock clock) {
        return open(home, keyFile(home), clock, Clock.systemUTC());
    }

    /**
     * Opens a store; a home without one gets a new one with new keys. Keys are never made where a store is there already.
     *
     * @param home the home folder; {@code store/} is created in it, for its owner alone
     * @param keyFile the key file; see {@link #keyFile}
     * @param clock the day the program was told it is
     * @param realTime the real time, which the trail keeps apart
     * @throws StoreException CK-601 for a missing or wrong key, CK-602 for a damaged store, CK-603 where another program holds
     *     it, CK-604 where a newer version wrote it, CK-605 where it cannot be written
     */
    public static Store open(Path home, Path keyFile, Clock clock, Clock realTime) {
        Path file = database(home);
        Seal seal = Database.isThere(file) || Files.exists(keyFile) ? KeyFile.read(keyFile) : KeyFile.create(keyFile);
        SingleConnectionDataSource source = Database.open(file);
        try {
            Access access = Access.over(source, seal);
            proveKey(access);
            return new Store(source, access, clock, realTime);
        } catch (RuntimeException e) {
            source.destroy();
            throw e;
        }
    }

    /** Returns whether a home folder holds a store. */
    public static boolean isIn(Path home) {
        return Database.isThere(database(home));
    }

    private static Path database(Path home) {
        return home.resolve("store").resolve("crampkit.db");
    }

    /** Returns what the database's own check finds damaged, empty where all is whole. */
    public List<String> damages() {
        return access.client().sql("pragma quick_check(20)").query(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /** Returns where the key file of a home folder is, unless it was moved. */
    public static Path keyFile(Path home) {
        return home.resolve("keys").resolve("crampkit.keys");
    }

    private static void proveKey(Access access) {
        Optional<byte[]> kept = access.client()
                .sql("select value from meta where name = :name")
                .param("name", KEY_CHECK)
                .query((rs, n) -> rs.getBytes(1))
                .optional();
        if (kept.isEmpty()) {
            access.client()
                    .sql("insert into meta (name, value) values (:name, :value)")
                    .param("name", KEY_CHECK)
                    .param("value", access.seal().seal("meta." + KEY_CHECK, 0, PROOF))
                    .update();
            return;
        }
        try {
            access.seal().open("meta." + KEY_CHECK, 0, kept.get());
        } catch (StoreException e) {
            throw new StoreException(StoreException.WRONG_KEY, "this store was sealed with another key", e);
        }
    }

    /** Returns the data source of the transactions; it has one connection. */
    public DataSource dataSource() {
        return source;
    }

    /** Returns the patient list. */
    public Patients patients() {
        return patients;
    }

    /** Returns the diaries. */
    public Diaries diaries() {
        return new SqlDiaries(access);
    }

    /** Returns everything, for counting. */
    public Census census() {
        return new SqlCensus(access);
    }

    /** Returns the imports. */
    public Imports imports() {
        return new SqlImports(access, realTime);
    }

    /** Returns what was raised and handed out. */
    public Records records() {
        return new SqlRecords(access, realTime);
    }

    /** Returns what clinicians recorded. */
    public CareNotes careNotes() {
        return new SqlCareNotes(access);
    }

    /** Returns the audits that were written. */
    public Releases releases() {
        return new SqlReleases(access);
    }

    /** Returns the trail. */
    public Trail trail() {
        return new SqlTrail(access, clock, realTime);
    }

    @Override
    public void close() {
        source.destroy();
    }
}
