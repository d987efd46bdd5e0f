package org.crampkit.intake.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.values.DateText.Sign;
import org.jspecify.annotations.Nullable;

/** What the rows of a whole file tell, as far as questions depend on it. */
final class Evidence {

    private static final int MOST_KEYS = 500_000;

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private @Nullable Cell dayFirst;
    private @Nullable Cell monthFirst;
    private @Nullable Cell either;
    private @Nullable Cell early;
    private @Nullable Cell colon;
    private boolean unitShown;
    private @Nullable String earlyHeader;
    private @Nullable String twoSpellings;
    private int rows;

    void countRow() {
        rows++;
    }

    int rows() {
        return rows;
    }

    void date(Cell cell, Sign sign) {
        switch (sign) {
            case DMY -> dayFirst = dayFirst == null ? cell : dayFirst;
            case MDY -> monthFirst = monthFirst == null ? cell : monthFirst;
            case EITHER -> either = either == null ? cell : either;
            case NONE -> {
                // says nothing of the order
            }
        }
    }

    /** Notes a duration such as "1:30" in a column that names no unit. */
    void colonDuration(Cell cell) {
        colon = colon == null ? cell : colon;
    }

    /** Notes a duration that shows the unit: a plain number, one with its unit, or minutes that no clock has as hours. */
    void plainDuration() {
        unitShown = true;
    }

    /** Returns the first duration that has two meanings, null where there is none. */
    @Nullable
    Cell openDuration() {
        return unitShown ? null : colon;
    }

    void early(Cell cell, String dateHeader) {
        early = early == null ? cell : early;
        earlyHeader = earlyHeader == null ? dateHeader : earlyHeader;
    }

    /** Notes a patient key as written; spellings that differ in more than case and blanks are kept to be asked. */
    void key(String written) {
        if (keys.containsKey(written) || keys.size() > MOST_KEYS) {
            return;
        }
        PatientKey key = new PatientKey(written);
        String first = spellings.putIfAbsent(key.folded(), key.text());
        keys.put(written, first == null ? key.text() : first);
        if (first != null && !letters(first).equals(letters(key.text()))) {
            twoSpellings = twoSpellings == null ? first + "\n" + key.text() : twoSpellings;
        }
    }

    private static String letters(String key) {
        return key.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
    }

    Map<String, String> keys() {
        return keys;
    }

    SortedSet<String> patients() {
        return new TreeSet<>(spellings.values());
    }

    @Nullable
    Cell dayFirst() {
        return dayFirst;
    }

    @Nullable
    Cell monthFirst() {
        return monthFirst;
    }

    @Nullable
    Cell either() {
        return either;
    }

    @Nullable
    Cell early() {
        return early;
    }

    @Nullable
    String earlyHeader() {
        return earlyHeader;
    }

    @Nullable
    String twoSpellings() {
        return twoSpellings;
    }
}
