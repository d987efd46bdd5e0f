package org.crampkit.store.backup;

import org.jspecify.annotations.Nullable;

/** A file that cannot be restored; nothing was changed by finding out. The message names no patient. */
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String detail;

    /** Keeps what is wrong, and a few words that say where. */
    public BackupException(Fault fault, String detail, @Nullable Throwable cause) {
        super(fault + ": " + detail, cause);
        this.fault = fault;
        this.detail = detail;
    }

    static BackupException damaged(String detail) {
        return new BackupException(Fault.DAMAGED, detail, null);
    }

    /** Returns what is wrong. */
    public Fault fault() {
        return fault;
    }

    /** Returns a few words that say where. */
    public String detail() {
        return detail;
    }

    /** What can be wrong with a file that is to be restored. */
    public enum Fault {
        /** It is no backup at all. */
        NO_BACKUP,
        /** It is cut off, altered, or does not hold what it says. */
        DAMAGED,
        /** A newer version of the program made it. */
        NEWER,
        /** The key at hand is not the one it was sealed with, or it was altered by somebody without that key. */
        OTHER_KEY,
        /** The password does not open the key in it. */
        OTHER_PASSWORD
    }
}
