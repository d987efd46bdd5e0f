package org.crampkit.flags;

import java.util.List;

/** The rule book is not usable; lists every fault of every file. */
public final class RuleBookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    RuleBookException(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns one line a fault, each with its file and path. */
    public List<String> faults() {
        return faults;
    }
}
