package org.crampkit.workflow.proof;

import java.util.List;
import java.util.Map;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.trail.TrailEntry;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows who did what. */
@Component
public final class ShowTrail {

    private final Clinic clinic;

    /** Works on one clinic. */
    public ShowTrail(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Returns the entries, oldest first.
     *
     * @param key one patient's, null for all
     * @throws RefusedException where there is no such patient
     */
    public List<TrailEntry> entries(@Nullable String key) {
        if (key == null) {
            return clinic.ledger().trail().entries(null);
        }
        Person person = clinic.ledger()
                .patients()
                .find(new PatientKey(key))
                .orElseThrow(
                        () -> new RefusedException(new Refusal.NotFound("CK-401", "no-patient", Map.of("key", key))));
        return clinic.ledger().trail().entries(person.key().text());
    }
}
