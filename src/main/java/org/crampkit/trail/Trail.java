package org.crampkit.trail;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An append-only chain of who did what to which record. */
public interface Trail {

    /**
     * Appends an entry in the running transaction.
     *
     * @param action what was done
     * @param patient the clinic's key, null where no single patient is concerned
     * @param by who did it
     * @param details hashes, counts and versions; never names or free text
     * @return the entry as it stands in the chain
     */
    TrailEntry append(String action, @Nullable String patient, String by, Map<String, String> details);

    /** Appends many entries in the running transaction, in their order: the chain is that of one after the other. */
    void append(List<TrailLine> lines);

    /** Returns the entries, oldest first, of one patient or (null) of all. */
    List<TrailEntry> entries(@Nullable String patient);

    /** Returns the hash of the newest entry, empty for an empty trail. */
    String head();

    /** Returns the hash of the newest entry that changed clinical data, empty where there is none. */
    String clinicalHead();

    /** Checks every link from the first entry on. */
    ChainReport verify();
}
