package org.crampkit.store;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.patient.PatientKey;
import org.jspecify.annotations.Nullable;

/** Import batches. Every method runs in the caller's transaction; a dry run is a transaction that is rolled back. */
public interface Imports {

    /** Begins a batch. */
    default OpenBatch begin(String file, String sha256, String by) {
        return begin(file, sha256, by, null);
    }

    /** Begins a batch; one of corrected rows joins the import that kept them out. */
    OpenBatch begin(String file, String sha256, String by, @Nullable BatchId joins);

    /** Returns the imports, oldest first. */
    List<BatchLine> list();

    /** Returns one import. */
    Optional<BatchLine> find(BatchId id);

    /** Returns the later import that overwrote nights of this one, empty where undo is possible. */
    Optional<BatchId> overwrittenBy(BatchId id);

    /**
     * Takes an import back: earlier values return, and the same file can be imported again.
     *
     * @return the patients it touched
     */
    List<PatientKey> undo(BatchId id);

    /** Gives every stored entry of a batch in the order of the file, without holding them in memory. */
    void entries(BatchId id, BiConsumer<PatientKey, Entry> taker);

    /** Gives the cramps of a batch in the order of the file, coded values alone: no medicines, no notes, no cells. */
    void cramps(BatchId id, BiConsumer<PatientKey, Entry> taker);

    /** What is done with a cramp that began within half an hour of one that another file told of in the same night. */
    enum CloseMatches {
        /** They are named, for a person to say. */
        ASK,
        /** They are one cramp: the later file's replaces the earlier. */
        SAME,
        /** They are two cramps. */
        DIFFERENT
    }

    /** A batch that is being filled. */
    interface OpenBatch {

        /** Adds a good row. */
        void add(PatientKey patient, Entry entry);

        /** Adds a rejected row; patient is null where the row does not say whose it is. */
        void fault(@Nullable PatientKey patient, DataFault fault);

        /**
         * Compares with what is stored, keeps older values, and closes.
         *
         * @param close what is done with close matches; where they are only to be named, the caller takes the batch back
         */
        ImportReceipt close(CloseMatches close);

        /** Closes where close matches are cramps of their own. */
        default ImportReceipt close() {
            return close(CloseMatches.DIFFERENT);
        }
    }
}
