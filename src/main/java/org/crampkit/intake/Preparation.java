package org.crampkit.intake;

import java.nio.file.Path;
import java.util.List;
import org.crampkit.diary.patient.PatientKey;
import org.jspecify.annotations.Nullable;

/**
 * What the first pass over a file settled.
 *
 * @param path the file
 * @param file its name without the folder
 * @param sha256 hash of its bytes, lower-case hex
 * @param detected one line for the person: kind, sheets, header row, row count, date order and where it was seen
 * @param patients keys that the file names, in one spelling each
 * @param columns what became of each column
 * @param questions open questions, none where it can be read
 * @param refused why it is not read at all, null where it can be
 * @param skipped true where it is no diary but something a folder may hold (a patient list, no table)
 * @param plan the settled reading, for the second pass
 */
public record Preparation(
        Path path,
        String file,
        String sha256,
        String detected,
        List<PatientKey> patients,
        List<ColumnUse> columns,
        List<Question> questions,
        @Nullable Refused refused,
        boolean skipped,
        @Nullable Object plan) {

    /** Copies the lists. */
    public Preparation {
        patients = List.copyOf(patients);
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
    }

    /** Returns the same with questions that the store asks. */
    public Preparation asking(List<Question> more) {
        return new Preparation(path, file, sha256, detected, patients, columns, more, refused, skipped, plan);
    }

    /** Returns the same with another settled reading. */
    public Preparation with(Object other) {
        return new Preparation(path, file, sha256, detected, patients, columns, questions, refused, skipped, other);
    }

    /** Returns whether the second pass can run. */
    public boolean ready() {
        return refused == null && questions.isEmpty();
    }
}
