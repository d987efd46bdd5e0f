package org.crampkit.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.against.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, in nights: new + same + changed = nights.
 *
 * @param batch its number
 * @param nights nights in the file that have a status
 * @param nightsWithoutCramp of these, cramp-free ones
 * @param episodes cramps
 * @param fresh nights not stored before
 * @param same nights stored with the same content
 * @param changed nights stored with other content, now replaced (older values are kept for undo)
 * @param close cramps close to one that another file told of, where they were to be named
 * @param against nights in which the file says the opposite of what is stored
 * @param patients a line a patient
 */
public record ImportReceipt(
        BatchId batch,
        int nights,
        int nightsWithoutCramp,
        int episodes,
        int fresh,
        int same,
        int changed,
        List<CloseMatch> close,
        List<Contradiction> against,
        List<PatientLine> patients) {

    /** Copies the lines. */
    public ImportReceipt {
        close = List.copyOf(close);
        against = List.copyOf(against);
        patients = List.copyOf(patients);
    }

    /** Returns the same with close matches, and with the nights that contradict what is stored. */
    public ImportReceipt with(List<CloseMatch> matches, List<Contradiction> opposite) {
        return new ImportReceipt(
                batch, nights, nightsWithoutCramp, episodes, fresh, same, changed, matches, opposite, patients);
    }

    /** Returns whose diaries the import touched. */
    public List<PatientKey> touched() {
        return patients.stream().map(PatientLine::patient).toList();
    }

    /**
     * A cramp close to one that another file told of.
     *
     * @param patient whose
     * @param night the night of both
     * @param stored when the stored one began
     * @param arrived when the file's one began
     * @param row row of the file
     */
    public record CloseMatch(PatientKey patient, LocalDate night, LocalTime stored, LocalTime arrived, int row) {}

    /**
     * One patient's share of an import.
     *
     * @param patient whose
     * @param known whether the patient is on the patient list
     * @param nights nights
     * @param nightsWithoutCramp cramp-free nights
     * @param episodes cramps
     * @param firstNight first night, null where none
     * @param lastNight last night, null where none
     */
    public record PatientLine(
            PatientKey patient,
            boolean known,
            int nights,
            int nightsWithoutCramp,
            int episodes,
            @Nullable LocalDate firstNight,
            @Nullable LocalDate lastNight) {}
}
