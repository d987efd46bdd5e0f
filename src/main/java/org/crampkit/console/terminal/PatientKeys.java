package org.crampkit.console.terminal;

import java.nio.file.Files;
import java.util.List;
import org.crampkit.workflow.Clinic;

/** The keys that completion proposes: those of a store that is there; completion never makes one. */
public final class PatientKeys {

    private PatientKeys() {}

    /** Returns the keys in order. */
    public static List<String> of(Clinic clinic) {
        if (!Files.isDirectory(clinic.home().resolve("store"))) {
            return List.of();
        }
        return clinic.ledger().patients().all().stream()
                .map(person -> person.key().text())
                .toList();
    }
}
