package org.crampkit.medicines;

import java.util.List;

/** The medicine book is not usable; lists every fault of its file. */
public final class MedicineBookException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    MedicineBookException(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns one line a fault, each with the file. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
