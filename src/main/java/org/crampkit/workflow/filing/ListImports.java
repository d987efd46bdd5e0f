package org.crampkit.workflow.filing;

import java.util.List;
import org.crampkit.store.BatchLine;
import org.crampkit.workflow.Clinic;
import org.springframework.stereotype.Component;

/** Lists what was imported. */
@Component
public final class ListImports {

    private final Clinic clinic;

    /** Works on one clinic. */
    public ListImports(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Returns the imports, oldest first, those that were taken back too. */
    public List<BatchLine> all() {
        return clinic.ledger().imports().list();
    }
}
