package org.crampkit.store;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** The store cannot serve; the code says why. The message names no patient. */
public final class StoreException extends RuntimeException {

    /** The key file is missing or is not the one this store was sealed with. */
    public static final String WRONG_KEY = "CK-601";
    /** The store is damaged, or is no store at all. */
    public static final String DAMAGED = "CK-602";
    /** Another program holds the store. */
    public static final String LOCKED = "CK-603";
    /** The store was written by a newer version of the program. */
    public static final String NEWER = "CK-604";
    /** The disk is full or the folder cannot be written. */
    public static final String UNWRITABLE = "CK-605";
    /** The import was taken back already. */
    public static final String UNDONE_ALREADY = "CK-606";
    /** A later import rests on this one. */
    public static final String OVERWRITTEN = "CK-607";

    private static final long serialVersionUID = 1L;

    private final String code;

    /** Keeps the code, a sentence without patient data, and what was behind it. */
    public StoreException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Returns the message code, {@code CK-601} to {@code CK-607}. */
    public String code() {
        return code;
    }

    /** Finds the store's trouble in a chain of causes, whoever threw it; empty where the chain tells of none. */
    public static Optional<StoreException> in(@Nullable Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return Optional.of(known);
            }
            if (cause instanceof SQLException sql) {
                Optional<StoreException> read = of(sql);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<StoreException> of(SQLException sql) {
        int number = sql instanceof SQLiteException lite ? lite.getResultCode().code : sql.getErrorCode();
        String code = codeOf(number & 0xff);
        return code.isEmpty() ? Optional.empty() : Optional.of(new StoreException(code, sentence(code), sql));
    }

    private static String codeOf(int primaryResultCode) {
        return switch (primaryResultCode) {
            case 5, 6 -> LOCKED;
            case 11, 26 -> DAMAGED;
            case 3, 8, 10, 13, 14, 23 -> UNWRITABLE;
            default -> "";
        };
    }

    private static String sentence(String code) {
        return switch (code) {
            case LOCKED -> "the store is held by another program";
            case DAMAGED -> "the store is damaged or is no store";
            default -> "the disk is full or the folder cannot be written";
        };
    }
}
