package org.crampkit.workflow;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampkit.store.Diaries;
import org.crampkit.store.Imports;
import org.crampkit.store.Patients;
import org.crampkit.store.Records;
import org.crampkit.store.Store;
import org.crampkit.store.backup.Contents;
import org.crampkit.store.care.CareNotes;
import org.crampkit.store.census.Census;
import org.crampkit.store.release.Releases;
import org.crampkit.trail.Trail;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store of one home folder, with its transactions: one a workflow call. */
public final class Ledger implements AutoCloseable {

    private final Store store;
    private final TransactionTemplate transactions;

    /** Joins a store with the manager of its transactions. */
    public Ledger(Store store, PlatformTransactionManager manager) {
        this.store = store;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Runs work in one transaction: all of it is stored, or nothing. */
    public <T> T write(Supplier<T> work) {
        T done = transactions.execute(status -> work.get());
        return java.util.Objects.requireNonNull(done);
    }

    /** Runs work in one transaction and takes all of it back. */
    public <T> T rehearse(Supplier<T> work) {
        T done = transactions.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
        return java.util.Objects.requireNonNull(done);
    }

    /** Returns the patient list. */
    public Patients patients() {
        return store.patients();
    }

    /** Returns the stored diaries. */
    public Diaries diaries() {
        return store.diaries();
    }

    /** Returns everything, for counting. */
    public Census census() {
        return store.census();
    }

    /** Returns the imports. */
    public Imports imports() {
        return store.imports();
    }

    /** Returns what was raised and handed out. */
    public Records records() {
        return store.records();
    }

    /** Returns what clinicians recorded. */
    public CareNotes careNotes() {
        return store.careNotes();
    }

    /** Returns the audits that were written. */
    public Releases releases() {
        return store.releases();
    }

    /** Returns what the store's own check finds damaged, empty where all is whole. */
    public List<String> damages() {
        return store.damages();
    }

    /** Copies the store as it stands into a file that is not there yet; not to be called in a transaction. */
    public void copyTo(Path file) {
        store.copyTo(file);
    }

    /** Counts what the store holds. */
    public Contents contents() {
        return store.contents();
    }

    /** Returns how many patients there are. */
    public int patientCount() {
        return store.patientCount();
    }

    /** Returns when the newest entry of the trail was made; empty for an empty trail. */
    public Optional<Instant> lastEntry() {
        return store.lastEntry();
    }

    /** Returns the hash of an entry of the trail, empty where there is no such entry. */
    public Optional<String> trailHash(long sequence) {
        return store.trailHash(sequence);
    }

    /** Returns the trail. */
    public Trail trail() {
        return store.trail();
    }

    @Override
    public void close() {
        store.close();
    }
}
