package org.crampkit.advice;

import java.util.List;

/** The advice library is not usable; lists every fault of every file. */
public final class AdviceLibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    AdviceLibraryException(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns one line a fault, each with its file and path. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
