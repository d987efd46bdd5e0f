package org.crampkit.document.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * What was written into one of our own forms.
 *
 * @param patient the clinic's key, empty where the form is for anybody
 * @param nights ISO date of each row, from row 1
 * @param rows by row number from 1, the value of each column by its name; empty values are absent
 */
public record FilledForm(String patient, List<String> nights, Map<Integer, Map<String, String>> rows) {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** Copies the rows. */
    public FilledForm {
        nights = List.copyOf(nights);
        rows = java.util.Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /**
     * Reads a file.
     *
     * @return empty where the file is no PDF with our own marker
     */
    public static Optional<FilledForm> read(Path file) {
        if (file.toFile().length() > MOST_BYTES) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String marker = document.getDocumentInformation().getCustomMetadataValue(FormFields.MARKER);
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            if (!FormFields.VERSION.equals(marker) || form == null) {
                return Optional.empty();
            }
            String patient = document.getDocumentInformation().getCustomMetadataValue(FormFields.PATIENT);
            String nights = document.getDocumentInformation().getCustomMetadataValue(FormFields.NIGHTS);
            return Optional.of(new FilledForm(
                    patient == null ? "" : patient,
                    nights == null ? List.of() : List.of(nights.split(" ", -1)),
                    rows(form.getFields())));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<Integer, Map<String, String>> rows(List<PDField> fields) {
        Map<Integer, Map<String, String>> rows = new TreeMap<>();
        for (PDField field : fields) {
            String name = field.getPartialName();
            if (name != null && name.matches("r[0-9]{2,3}/[a-z_]+")) {
                int slash = name.indexOf('/');
                int row = Integer.parseInt(name.substring(1, slash));
                Map<String, String> cells = rows.computeIfAbsent(row, made -> new TreeMap<>());
                String value = field.getValueAsString();
                if (value != null && !value.isBlank()) {
                    cells.put(name.substring(slash + 1), value.strip());
                }
            }
        }
        return rows;
    }

    /** Returns the columns that any row has, in the order of their names. */
    public List<String> columns() {
        return new ArrayList<>(rows.values().stream()
                .flatMap(cells -> cells.keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new)));
    }
}
