package org.crampkit.workflow.record;

import java.util.Map;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.patient.Person;
import org.crampkit.intake.PatientListReader.PatientList;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;

/** Profile facts that somebody typed, read as a line of a patient list is read. */
public final class TypedProfile {

    private TypedProfile() {}

    /**
     * Reads typed facts.
     *
     * @param key the person's key
     * @param told text by contract column
     * @throws RefusedException where a value is not understood
     */
    public static Person read(Clinic clinic, String key, Map<String, String> told, Desk desk) {
        PatientList list = clinic.books().patientLists().read(key, told, desk.today());
        list.rejected().stream().findFirst().ifPresent(cell -> {
            throw bad(clinic, cell.code(), cell.column(), cell.value(), cell.source());
        });
        list.warnings().stream().findFirst().ifPresent(cell -> {
            throw bad(clinic, cell.code(), cell.column(), cell.value(), cell.source());
        });
        return list.people().get(0);
    }

    private static RefusedException bad(Clinic clinic, String code, String field, String value, SourceCell source) {
        Map<String, Object> cell = Map.of("column", field, "value", value, "cell", source.cell());
        String reason = clinic.books().messages().reason(code, cell);
        String fix = clinic.books().messages().fix(code, cell);
        return new RefusedException(
                new Refusal.BadRequest(code, "field", Map.of("field", field, "reason", reason, "fix", fix)));
    }
}
