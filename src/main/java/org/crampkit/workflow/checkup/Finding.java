package org.crampkit.workflow.checkup;

import java.util.Map;

/**
 * One thing that a checkup found.
 *
 * @param check which check found it
 * @param code message code of the catalogue; its level says how bad it is
 * @param place file, sentence or folder
 * @param arguments what the message names
 */
public record Finding(Check check, String code, String place, Map<String, Object> arguments) {

    /** Copies the arguments. */
    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /** What is looked at, in this order. */
    public enum Check {
        /** Whether each of the clinic's own files stands in for something. */
        FILES,
        /** Rules, advice, medicines, criteria, and the lists of words. */
        BOOKS,
        /** The language packs: whole, signed, within their review date. */
        LANGUAGES,
        /** The reading gate over the clinic's own texts. */
        READING,
        /** The brand with its contrasts. */
        BRAND,
        /** A trial sheet in each language. */
        PRINT,
        /** The home folder, the store, its key, its trail. */
        STORE,
        /** Where the keys are, how old the newest backup is, and whether it was proved to restore. */
        BACKUP
    }
}
