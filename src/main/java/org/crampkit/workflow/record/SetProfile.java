package org.crampkit.workflow.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.care.ShowPatients;
import org.crampkit.workflow.filing.ProfileUpdate;
import org.springframework.stereotype.Component;

/** Changes what is known of one patient, field by field, and checks the flags again in the same transaction. */
@Component
public final class SetProfile {

    private static final String UNKNOWN = "unknown";

    private final Clinic clinic;

    /** Works on one clinic. */
    public SetProfile(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Changes a profile; a value {@code unknown} takes a fact back.
     *
     * @param key the patient's key
     * @param typed text by contract column
     * @throws RefusedException where there is no such patient, nothing to change, or a value that is not understood; then
     *     nothing is changed
     */
    public Outcome set(String key, Map<String, String> typed, Desk desk) {
        if (typed.isEmpty()) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "nothing-to-set", Map.of()));
        }
        return clinic.ledger().write(() -> {
            Person before = ShowPatients.person(clinic, key);
            Set<String> gone = new TreeSet<>();
            Map<String, String> told = new LinkedHashMap<>();
            typed.forEach((field, text) -> {
                if (text.strip().toLowerCase(Locale.ROOT).equals(UNKNOWN)) {
                    gone.add(field);
                } else {
                    told.put(field, text);
                }
            });
            Person after = ProfileUpdate.of(
                    ProfileUpdate.without(before, gone),
                    TypedProfile.read(clinic, before.key().text(), told, desk),
                    List.copyOf(told.keySet()));
            return save(before, after, typed.keySet(), desk);
        });
    }

    private Outcome save(Person before, Person after, Set<String> fields, Desk desk) {
        PatientKey key = before.key();
        boolean changed = clinic.ledger().patients().save(after);
        Set<String> raised = Set.of();
        if (changed) {
            Map<String, String> details = Map.of("fields", String.join(" ", new TreeSet<>(fields)));
            clinic.ledger().trail().append("patient-set", key.text(), desk.by(), details);
            raised = new FlagCheck(clinic).again(List.of(key), desk).getOrDefault(key, Set.of());
        }
        return new Outcome(key, new TreeSet<>(fields), changed, raised);
    }

    /**
     * What was changed.
     *
     * @param patient whose profile
     * @param fields contract columns that were given
     * @param changed whether anything is different now
     * @param raised rule ids of flags that were never raised before
     */
    public record Outcome(PatientKey patient, Set<String> fields, boolean changed, Set<String> raised) {
        /** Copies the sets. */
        public Outcome {
            fields = new TreeSet<>(fields);
            raised = new TreeSet<>(raised);
        }
    }
}
