package org.crampkit.audit.criterion;

import java.util.List;

/** The criterion files are not usable; lists every fault of every file. */
public final class CriteriaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CriteriaException(List<String> faults) {
        super(String.join("; ", faults));
    }
}
