package org.crampkit.workflow.keeping;

import java.time.Duration;
import java.time.Instant;
import org.crampkit.store.Store;
import org.crampkit.workflow.Clinic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person should know before the first line is typed. */
@Component
public final class ShowOpening {

    /** A store larger than this is not read through for a greeting. */
    private static final long LARGE = 50_000_000;

    private final Clinic clinic;
    private final BackupBook book;

    /** Works on one clinic. */
    public ShowOpening(Clinic clinic, BackupBook book) {
        this.clinic = clinic;
        this.book = book;
    }

    /** Looks; a home without a store stays without one. */
    public Opening opening() {
        Long days = book.backup().map(line -> days(line.at())).orElse(null);
        if (!Store.isIn(clinic.home())) {
            return new Opening(0, null, days);
        }
        int patients = clinic.ledger().patientCount();
        boolean small = Store.database(clinic.home()).toFile().length() < LARGE;
        Integer due = small ? clinic.ledger().records().due().size() : null;
        return new Opening(patients, due, days);
    }

    private long days(Instant then) {
        return Math.max(0, Duration.between(then, clinic.clock().instant()).toDays());
    }

    /**
     * What to greet with.
     *
     * @param patients how many there are
     * @param due how many have diary nights since their last handout, null where that was not counted
     * @param backupDays whole days since the newest backup, null where none is known
     */
    public record Opening(int patients, @Nullable Integer due, @Nullable Long backupDays) {}
}
