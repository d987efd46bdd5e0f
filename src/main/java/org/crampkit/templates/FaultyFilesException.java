package org.crampkit.templates;

import java.util.List;

/** Files of rules, advice or medicines are not usable; lists every fault of every file, since nothing runs on half of them. */
public final class FaultyFilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String kind;
    private final List<String> faults;

    /**
     * With all faults.
     *
     * @param code message code of the catalogue
     * @param kind what the files are, as the language pack's key
     * @param faults one line a fault, each with its file
     */
    public FaultyFilesException(String code, String kind, List<String> faults) {
        super(String.join("; ", faults));
        this.code = code;
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** Returns the message code. */
    public String code() {
        return code;
    }

    /** Returns what the files are. */
    public String kind() {
        return kind;
    }

    /** Returns one line a fault, each with its file. */
    public List<String> faults() {
        return faults;
    }
}
