package org.crampkit.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.patient.Person;
import org.crampkit.intake.columns.ColumnBook;
import org.crampkit.intake.people.ListScan;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;
import org.jspecify.annotations.Nullable;

/** Reads a patient list (console contract 4) from CSV or Excel. */
public final class PatientListReader {

    private final ScanTools tools;

    /** Reads {@code columns.yaml} and {@code words.yaml}. */
    public PatientListReader(TemplateFiles templates) {
        WordBook words = new WordBook(templates);
        tools = ScanTools.of(new ColumnBook(templates, words), words);
    }

    /**
     * Reads a list whole.
     *
     * @param file an existing, readable file
     * @param today births after this day are impossible
     */
    public PatientList read(Path file, LocalDate today) {
        return new ListScan(tools, today).read(file);
    }

    /**
     * Reads what was typed for one patient, as if it were a line of a list.
     *
     * @param key the patient's key as it is stored
     * @param typed text by contract column
     * @param today births after this day are impossible
     */
    public PatientList read(String key, Map<String, String> typed, LocalDate today) {
        return new ListScan(tools, today).read(key, typed);
    }

    /**
     * A patient list.
     *
     * @param sha256 hash of the file
     * @param rows rows read
     * @param people good rows; a field that is blank in the list is unknown
     * @param named contract columns the list has: "blank never erases", so that an update changes only what the list says
     * @param columns what became of each column
     * @param rejected cells that keep their row out
     * @param warnings things to look at
     * @param refused why the file is not read at all, null where it is
     */
    public record PatientList(
            String sha256,
            int rows,
            List<Person> people,
            List<String> named,
            List<ColumnUse> columns,
            List<Rejection> rejected,
            List<Warning> warnings,
            @Nullable Refused refused) {

        /** Copies the lists. */
        public PatientList {
            people = List.copyOf(people);
            named = List.copyOf(named);
            columns = List.copyOf(columns);
            rejected = List.copyOf(rejected);
            warnings = List.copyOf(warnings);
        }
    }
}
