package org.crampkit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.crampkit.store.backup.Contents;
import org.crampkit.store.backup.SealedValues;
import org.crampkit.store.backup.Swap;
import org.crampkit.store.care.CareNotes;
import org.crampkit.store.care.SqlCareNotes;
import org.crampkit.store.care.SqlRecords;
import org.crampkit.store.census.Census;
import org.crampkit.store.census.SqlCensus;
import org.crampkit.store.release.Releases;
import org.crampkit.store.release.SqlReleases;
import org.crampkit.store.sealing.KeyFile;
import org.crampkit.store.sealing.OwnerOnly;
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
        Swap.finish(home);
        Path file = database(home);
        Seal seal = Database.isThere(file) || Files.exists(keyFile) ? KeyFile.read(keyFile) : KeyFile.create(keyFile);
        SingleConnectionDataSource source = Database.open(file);
        try {
            Access access = Access.over(source, seal);
            if (Swap.underWay(home)) {
                throw new StoreException(StoreException.LOCKED, "the store is being replaced", null);
            }
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

    /** Returns where the database of a home folder is. */
    public static Path database(Path home) {
        return home.resolve("store").resolve("crampkit.db");
    }

    /** Returns the version of the schema that this program keeps. */
    public static int schema() {
        return Integer.parseInt(Database.SCHEMA);
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

    /**
     * Copies the database as it stands into a file that is not there yet; others may write meanwhile, and do not show in it.
     *
     * @throws StoreException CK-602 for a damaged store, CK-605 where the disk is full
     */
    public void copyTo(Path file) {
        try {
            OwnerOnly.folderOf(file);
            OwnerOnly.file(file);
        } catch (IOException e) {
            throw new StoreException(StoreException.UNWRITABLE, "the copy cannot be written", e);
        }
        access.client().sql("vacuum into :file").param("file", file.toString()).update();
    }

    /** Counts what it holds. */
    public Contents contents() {
        return Contents.of(access.client());
    }

    /** Returns how many patients there are. */
    public int patientCount() {
        return access.client()
                .sql("select count(*) from patient")
                .query(Integer.class)
                .single();
    }

    /** Opens every sealed value and returns how many there are; throws CK-602 where one does not open. */
    public long openSealed() {
        return SealedValues.open(access);
    }

    /** Returns when the newest entry of the trail was made, in real time; empty for an empty trail. */
    public Optional<Instant> lastEntry() {
        return access.client()
                .sql("select made_at from trail order by sequence desc limit 1")
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    /** Returns the hash of an entry of the trail, empty where there is no such entry. */
    public Optional<String> trailHash(long sequence) {
        return access.client()
                .sql("select hash from trail where sequence = :sequence")
                .param("sequence", sequence)
                .query(String.class)
                .optional();
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
