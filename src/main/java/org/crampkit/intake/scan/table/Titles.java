package org.crampkit.intake.scan.table;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** What a sheet's name and the rows above its table say: whose diary it is, and the year. */
public final class Titles {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:patient(?:in|en)?|paciente|mrn|nhs|clinic|hospital)[\\s-]*(?:id|no|nr|number|nummer|key|num[eé]ro)?\\.?\\s*[:#=]?\\s*(.*)");

    /** The key behind a label that stands within a title, such as "Leg cramps - Patient: P-004". */
    private static final Pattern WITHIN = Pattern.compile(
            "(?iu).*[\\s(\\-–—:](?:patient(?:in|en)?|paciente|mrn|nhs)[\\s-]*(?:id|no|nr|number|nummer|key|num[eé]ro)?\\.?\\s*[:#=]\\s*((?=[^\\s]*\\d)[\\p{L}\\d][\\p{L}\\d/._-]{0,23})\\)?");

    /** Words before a number that is no patient's: forms, pages, versions, places, telephones, trials; or not said to be the key itself. */
    private static final String NO_KEY =
            "(?!(?:no|nr|num|v|ver|vers|rev|ed|form|frm|doc|sop|ref|art|lot|fig|part|teil|page|pg|pag|blat|room|rm|zi|zim|hab|sala|bed|bett"
                    + "|cama|lit|ward|stat|unit|saal|tel|fax|fon|mob|cell|week|wk|kw|day|tag|dia|jour|icd|nct|drks|plz|zip|id|mrn|nhs|nhi)[-_/ ]?\\d)";

    /** A key beside the name of a diary, such as "Cramp diary for P-004" and "P-004 - leg cramps"; years and codes of diseases are none. */
    private static final String BARE_KEY = "(" + NO_KEY
            + "(?!(?:19|20)\\d\\d(?!\\d))(?:\\p{L}{1,4}[-_/ ]?(?!(?:19|20)\\d\\d(?!\\d))\\d{3,10}|\\p{L}{1,2}[-_]\\d{2,10}|(?!20\\d{6})\\d{5,12}))";

    private static final String DIARY =
            "\\p{L}*(?:diary|diaries|log|logbook|journal|calendar|record|tagebuch|kalender|protokoll|diario|registro|calendario|calendrier|carnet|cramps?|kr[aä]mpfe?|calambres?|crampes?)";
    private static final Pattern OF_DIARY = Pattern.compile("(?iu)(?:.*[\\s(])?" + DIARY
            + "(?:(?:\\s+[\\p{L}\\d.]+){0,3}?\\s+(?:of|for|from|von|für|fuer|de|del|para|pour|du))?"
            + "\\s+(?:(?:patient(?:in|en)?|paciente|frau|herrn?|mrs?|ms|mme|sra?)\\.?\\s+)?" + BARE_KEY
            + "(?:[\\s(].*)?");
    private static final Pattern BEFORE_DIARY =
            Pattern.compile("(?iu)" + BARE_KEY + "\\s+(?:.*\\s)?" + DIARY + "(?:\\s.*)?");
    private static final Pattern SPEAKS = Pattern.compile("(?iu)(?:.*[\\s(])?" + DIARY + "(?:[\\s):].*)?");
    private static final Pattern ALONE =
            Pattern.compile("(?iu)(?:(?:frau|herrn?|mrs?|ms|mme|sra?)\\.?\\s+)?" + BARE_KEY + "(?:\\s*\\(.*)?");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?iu).*\\(" + BARE_KEY + "\\)");

    private static final Pattern NAME = Pattern.compile("(?iu)(?:patient'?s? )?(?:name|nombre|nom)\\s*[:=]\\s*(.*)");
    private static final Pattern KEY = Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d /._-]{0,23}");
    private static final Pattern KEY_AND_NAME = Pattern.compile("(\\S*\\d\\S*)(?: +\\(?[\\p{L}.'’-]{2,}\\)?)+");
    private static final Pattern TAB = Pattern.compile("(?i)(?:patient\\s*)?([a-z]{0,3}[-_ ]?\\d{2,12}|p[-_ ]\\d)");
    private static final Pattern NO_TAB = Pattern.compile(
            "(?i)(sheet|tab|feuil|hoja|kw|wk|w|q|y|jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic).*");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}{3,})\\.?[ _/'’-]*([23]\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    private static final Pattern KEY_IN_TAB = Pattern.compile("(?iu)" + BARE_KEY);

    /** Words beside numbers that are those of the clinic. */
    private static final Pattern HOUSE =
            Pattern.compile("(?iu)clinic|hospital|klinik|praxis|cl[ií]nica|clinique|h[oô]pital");

    private static final int LONGEST_TITLE = 400;

    private Titles() {}

    /** Returns the patient key of the title nearest to the table, or of the sheet's name; null where there is none. */
    public static @Nullable String patient(List<Row> above, @Nullable String sheetName) {
        String first = null;
        for (Row row : above) {
            String key = inRow(row);
            boolean house = row.filled().stream()
                    .anyMatch(cell -> HOUSE.matcher(cell.text()).find());
            first = key == null || (first != null && house) ? first : key;
        }
        if (first != null) {
            return first;
        }
        return sheetName == null ? null : inTab(sheetName.strip());
    }

    private static @Nullable String inTab(String name) {
        Matcher tab = TAB.matcher(name);
        boolean plainYear = YEAR.matcher(name).matches();
        return tab.matches() && !NO_TAB.matcher(name).matches() && !plainYear
                ? tab.group(1).strip()
                : besideMonth(name);
    }

    /** Returns the key of a tab such as "P-004 Nov" and "P-004 2026", null where it is no such tab. */
    private static @Nullable String besideMonth(String name) {
        List<String> words = List.of(name.split("[\\s_]+", -1));
        List<String> keys = words.stream()
                .filter(word -> KEY_IN_TAB.matcher(word).matches()
                        && !NO_TAB.matcher(word).matches())
                .toList();
        boolean others = words.stream()
                .allMatch(word -> keys.contains(word)
                        || NO_TAB.matcher(word).matches()
                        || YEAR.matcher(word).matches()
                        || SPEAKS.matcher(word).matches());
        return keys.size() == 1 && others ? keys.get(0) : null;
    }

    /** Returns the patient key that a row above a table names, null where it names none. */
    public static @Nullable String inRow(Row row) {
        List<Cell> cells = row.filled();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).text().length() > LONGEST_TITLE) {
                continue;
            }
            for (String part : cells.get(i).text().split("[,;|]", -1)) {
                Matcher within = WITHIN.matcher(part.strip());
                if (i == 0 && within.matches()) {
                    return within.group(1);
                }
                String bare = i == 0 ? ofDiary(part.strip()) : null;
                if (bare != null) {
                    return bare;
                }
                Matcher label = LABEL.matcher(part.strip());
                if (!label.matches()) {
                    continue;
                }
                String rest = label.group(1).strip();
                if (rest.isEmpty() && i + 1 < cells.size()) {
                    rest = cells.get(i + 1).text();
                }
                Matcher beside = KEY_AND_NAME.matcher(rest);
                rest = beside.matches() ? beside.group(1) : rest;
                if (KEY.matcher(rest).matches() && rest.split(" ", -1).length <= 3) {
                    return rest;
                }
            }
        }
        return null;
    }

    /** Returns the key that stands beside the name of a diary, or between dashes in a title that has one; null where none does. */
    private static @Nullable String ofDiary(String title) {
        boolean speaks = SPEAKS.matcher(title).matches();
        for (String part : title.split("\\s+[-–—]\\s+|:", -1)) {
            for (Pattern pattern : List.of(OF_DIARY, BEFORE_DIARY, ALONE, IN_BRACKETS)) {
                Matcher beside = pattern.matcher(part.strip());
                boolean said = speaks || pattern == OF_DIARY || pattern == BEFORE_DIARY;
                if (said && beside.matches() && !NO_TAB.matcher(beside.group(1)).matches()) {
                    return beside.group(1);
                }
            }
        }
        return null;
    }

    /** Returns the name of a person that the rows above a table give, null where they give none. */
    public static @Nullable String name(List<Row> above) {
        for (Row row : above) {
            List<Cell> cells = row.filled();
            for (int i = 0; i < cells.size(); i++) {
                Matcher label = NAME.matcher(cells.get(i).text().strip());
                if (label.matches()) {
                    boolean beside = label.group(1).isBlank() && i + 1 < cells.size();
                    return beside
                            ? cells.get(i + 1).text().strip()
                            : label.group(1).strip();
                }
            }
        }
        return null;
    }

    /** Returns the only year that titles and the sheet's name mention, 0 where there is none or several. */
    public static int year(List<Row> above, @Nullable String sheetName) {
        TreeSet<Integer> years = new TreeSet<>();
        String name = sheetName == null ? "" : sheetName.toLowerCase(Locale.ROOT);
        collect(name, years);
        for (Row row : above) {
            row.filled().forEach(cell -> collect(cell.text(), years));
        }
        return years.size() == 1 ? years.first() : 0;
    }

    /** Returns the year that sheets named for months share, such as "Okt 26" and "Nov 26"; 0 where they name none so, or only one does. */
    public static int sharedYear(List<String> sheetNames) {
        TreeSet<String> years = new TreeSet<>();
        TreeSet<String> months = new TreeSet<>();
        for (String name : sheetNames) {
            Matcher named = MONTH_YEAR.matcher(name.strip());
            if (named.matches()) {
                months.add(named.group(1));
                years.add(named.group(2));
            }
        }
        return years.size() == 1 && months.size() > 1 ? 2000 + Integer.parseInt(years.first()) : 0;
    }

    /** Returns the only month that the sheet's name, else the titles, mention; 0 where there is none or several. */
    public static int month(List<Row> above, @Nullable String sheetName, WordList<Double> months) {
        int named = sheetName == null ? 0 : monthIn(List.of(sheetName), months);
        return named > 0
                ? named
                : monthIn(
                        above.stream()
                                .flatMap(row -> row.filled().stream())
                                .map(Cell::text)
                                .toList(),
                        months);
    }

    private static int monthIn(List<String> texts, WordList<Double> months) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String text : texts) {
            for (String word : Plain.of(text).split("[^\\p{L}]+", -1)) {
                Double month = months.plain(word);
                if (month != null && word.length() > 2) {
                    found.add(month.intValue());
                }
            }
        }
        return found.size() == 1 ? found.first() : 0;
    }

    private static void collect(String text, SortedSet<Integer> years) {
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years.add(Integer.parseInt(year.group(1)));
        }
    }
}
