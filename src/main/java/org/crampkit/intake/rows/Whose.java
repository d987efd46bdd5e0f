package org.crampkit.intake.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.scan.DiaryPlan;
import org.crampkit.intake.scan.SheetPlan;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Whose row it is: the row's own key, else what the person said, else the sheet's title or name. */
final class Whose {

    private static final int MOST_KEYS = 100_000;

    /** A spreadsheet keeps fifteen digits of a number. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+");

    private final DiaryPlan plan;
    private final SheetPlan sheet;
    private final Map<String, PatientKey> known = new HashMap<>();

    Whose(DiaryPlan plan, SheetPlan sheet) {
        this.plan = plan;
        this.sheet = sheet;
    }

    @Nullable
    PatientKey of(@Nullable String written, Row row, @Nullable MappedColumn column, Problems problems) {
        PatientKey said = plan.options().patient();
        if (written == null || column == null) {
            return titled(said, row, column, problems);
        }
        Cell cell = row.at(column.column());
        if (cell != null && rounded(cell)) {
            problems.take("CK-223", column, cell);
            return null;
        }
        PatientKey key = key(written);
        if (said != null && !said.folded().equals(key.folded())) {
            if (cell == null) {
                problems.missing("CK-207", Field.PATIENT_ID, row, column);
            } else {
                problems.take("CK-207", column, cell);
            }
            return null;
        }
        boolean respelt = said == null && !key.text().equals(written);
        if (respelt && cell != null) {
            problems.take("CK-314", column, cell);
        }
        return said == null ? key : said;
    }

    private @Nullable PatientKey titled(
            @Nullable PatientKey said, Row row, @Nullable MappedColumn column, Problems problems) {
        String title = sheet.patient();
        PatientKey named = title == null ? null : key(title);
        PatientKey other = said == null ? named : said;
        if (said != null && title != null && named != null && !said.folded().equals(named.folded())) {
            problems.ofAnother(title, row.number());
            return null;
        }
        if (other == null) {
            problems.missing("CK-206", Field.PATIENT_ID, row, column);
        }
        return other;
    }

    /** Returns whether a spreadsheet rounded a long number, so that several patients may share it. */
    private static boolean rounded(Cell cell) {
        return ROUNDED.matcher(cell.text()).matches()
                || (cell.kind() == CellKind.NUMBER && cell.text().length() > MOST_DIGITS);
    }

    private PatientKey key(String written) {
        PatientKey key = known.get(written);
        if (key == null) {
            key = new PatientKey(plan.keys().getOrDefault(written, written));
            if (known.size() < MOST_KEYS) {
                known.put(written, key);
            }
        }
        return key;
    }
}
