package org.crampkit.intake.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.Question;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.crampkit.intake.ReadingOptions.NightNaming;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.keys.Owners;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.intake.scan.table.Table;
import org.crampkit.intake.scan.table.Titles;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetReader;
import org.jspecify.annotations.Nullable;

/** Weighs the evidence of the first pass: what is settled, and what must be asked. */
final class Settlement {

    private final ScanTools tools;
    private final ReadingOptions options;
    private final Evidence evidence;
    private final List<SheetScout> sheets;

    Settlement(ScanTools tools, ReadingOptions options, Evidence evidence, List<SheetScout> sheets) {
        this.tools = tools;
        this.options = options;
        this.evidence = evidence;
        this.sheets = List.copyOf(sheets);
        noteTitles();
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        order(questions);
        naming(questions);
        durations(questions);
        clock(questions);
        patients(questions);
        for (SheetScout sheet : sheets) {
            ColumnQuestions.of(mapping(sheet)).stream()
                    .filter(question -> !questions.contains(question))
                    .forEach(questions::add);
        }
        return questions;
    }

    private void order(List<Question> questions) {
        boolean mixed = evidence.dayFirst() != null && evidence.monthFirst() != null;
        Cell unsure = evidence.either();
        boolean open = unsure != null && evidence.dayFirst() == null && evidence.monthFirst() == null;
        if (options.dateOrder() != null || (!mixed && !open)) {
            return;
        }
        Cell first = mixed ? evidence.dayFirst() : unsure;
        Cell second = mixed ? evidence.monthFirst() : unsure;
        if (first != null && second != null) {
            Map<String, Object> named = Map.of(
                    "orders",
                    mixed ? "two" : "unsure",
                    "value",
                    first.text(),
                    "cell",
                    first.ref(),
                    "other",
                    second.text(),
                    "otherCell",
                    second.ref());
            questions.add(new Question("CK-151", named, "--date-order", List.of("dmy", "mdy")));
        }
    }

    private void naming(List<Question> questions) {
        Cell early = evidence.early();
        if (options.nightNaming() == null && early != null) {
            Map<String, Object> named = Map.of(
                    "value", early.text(), "cell", early.ref(), "column", String.valueOf(evidence.earlyHeader()));
            questions.add(new Question("CK-152", named, "--night-named-by", List.of("evening", "morning", "calendar")));
        }
    }

    private void durations(List<Question> questions) {
        Cell open = evidence.durations().open();
        if (options.durations() == null && open != null) {
            Map<String, Object> named = Map.of("value", open.text(), "cell", open.ref());
            questions.add(new Question("CK-155", named, "--durations-in", List.of("minutes", "hours")));
        }
    }

    private void clock(List<Question> questions) {
        Cell open = evidence.hours().open();
        if (options.clock() == null && open != null) {
            Map<String, Object> named = Map.of("value", open.text(), "cell", open.ref());
            questions.add(new Question("CK-164", named, "--clock", List.of("twelve", "twenty-four")));
        }
    }

    private void patients(List<Question> questions) {
        questions.addAll(new Owners(
                        options,
                        evidence.keys(),
                        tools.words().texts("sheet-word"),
                        tools.words().numbers("month"))
                .questions(sheets.stream().map(Settlement::owned).toList()));
    }

    private static Owners.Owned owned(SheetScout sheet) {
        Table table = sheet.table();
        List<Row> above = table == null ? List.of() : table.above();
        return new Owners.Owned(
                sheet.head().name(),
                Titles.name(above),
                title(sheet),
                mapping(sheet).has(Field.PATIENT_ID));
    }

    /** Returns the keys that the rows, titles and sheet names give. */
    List<PatientKey> keys() {
        return evidence.keys().patients(options.keys()).stream()
                .map(PatientKey::new)
                .toList();
    }

    /** Notes the keys of titles and sheet names beside those of the rows. */
    private void noteTitles() {
        for (SheetScout sheet : sheets) {
            String title = title(sheet);
            if (title != null && !mapping(sheet).has(Field.PATIENT_ID)) {
                evidence.keys().note(title);
            }
        }
    }

    private static Mapping mapping(SheetScout sheet) {
        Table table = sheet.table();
        if (table == null) {
            throw new IllegalStateException("only sheets with a table are settled");
        }
        return table.mapping();
    }

    private static @Nullable String title(SheetScout sheet) {
        Table table = sheet.table();
        return table == null ? null : Titles.patient(table.above(), sheet.head().name());
    }

    DiaryPlan plan(SheetReader reader, String file, Map<String, Integer> leftOut) {
        List<SheetPlan> plans = new ArrayList<>();
        for (SheetScout sheet : sheets) {
            Table table = sheet.table();
            if (table != null) {
                plans.add(sheet(sheet, table));
            }
        }
        return new DiaryPlan(
                reader,
                file,
                plans,
                options,
                order(),
                evidence.keys().keys(options.keys()),
                Answered.origin(sheets),
                evidence.rows(),
                evidence.durations().decimals(),
                leftOut);
    }

    private SheetPlan sheet(SheetScout sheet, Table table) {
        return new SheetPlan(
                sheet.head().index(),
                sheet.head().name(),
                table.firstHeader(),
                table.lastHeader(),
                table.mapping(),
                sheet.merges(),
                naming(table.mapping()),
                options.nightNaming() != null || named(table.mapping()),
                !table.mapping().has(Field.NIGHT_DATE),
                Titles.patient(table.above(), sheet.head().name()),
                year(sheet, table),
                Titles.month(table.above(), sheet.head().name(), tools.words().numbers("month")),
                table.width(),
                sheet.hidden().text(table.width(), sheet.head()),
                sheet.clocks().bareDates(),
                sheet.otherScale(),
                sheet.tracker());
    }

    private int year(SheetScout sheet, Table table) {
        int year = Titles.year(table.above(), sheet.head().name());
        List<String> names = sheets.stream()
                .map(other -> other.head().name())
                .filter(Objects::nonNull)
                .toList();
        return year == 0 ? Titles.sharedYear(names) : year;
    }

    private @Nullable DateOrder order() {
        if (options.dateOrder() != null) {
            return options.dateOrder();
        }
        if (evidence.dayFirst() != null) {
            return evidence.monthFirst() == null ? DateOrder.DMY : null;
        }
        return evidence.monthFirst() == null ? null : DateOrder.MDY;
    }

    /** Returns whether the header of the date column says what it names. */
    private boolean named(Mapping mapping) {
        String header = mapping.of(Field.NIGHT_DATE).map(MappedColumn::header).orElse("");
        return tools.book().namesEvening(header) || tools.book().namesMorning(header);
    }

    private NightNaming naming(Mapping mapping) {
        String header = mapping.of(Field.NIGHT_DATE).map(MappedColumn::header).orElse("");
        if (header.isEmpty()) {
            return NightNaming.CALENDAR;
        }
        if (tools.book().namesEvening(header)) {
            return NightNaming.EVENING;
        }
        NightNaming said = options.nightNaming();
        if (said != null) {
            return said;
        }
        return tools.book().namesMorning(header) ? NightNaming.MORNING : NightNaming.EVENING;
    }

    /** Returns who said the order of dates: a saved mapping, the file that corrected rows come from, or the person now. */
    private static String said(DiaryPlan plan, @Nullable SavedMapping saved) {
        boolean kept = saved != null && saved.named() && saved.dateOrder() == plan.order();
        return kept
                ? " (as saved in the mapping)"
                : plan.origin().isEmpty() ? " (as you said)" : " (as said for the first file)";
    }

    String detected(DiaryPlan plan) {
        StringBuilder line = new StringBuilder(plan.reader().described());
        if (plan.sheets().size() > 1) {
            line.append("; ").append(plan.sheets().size()).append(" sheets");
        }
        SheetPlan first = plan.sheets().get(0);
        if (first.name() != null) {
            line.append("; sheet ").append(first.name());
        }
        line.append(first.headerRow() > 0 ? "; header in row " + first.headerRow() : "");
        SavedMapping saved = first.mapping().saved();
        line.append(saved == null || !saved.named() ? "" : "; saved mapping " + saved.name());
        line.append("; ").append(evidence.rows()).append(evidence.rows() == 1 ? " row" : " rows");
        return line.append(dates(plan)).toString();
    }

    /** Returns what is said of the order of dates: none is claimed where the question which one counts is open. */
    private String dates(DiaryPlan plan) {
        Cell dayFirst = evidence.dayFirst();
        Cell monthFirst = evidence.monthFirst();
        DateOrder order = plan.order();
        if (order == null) {
            return dayFirst == null || monthFirst == null
                    ? ""
                    : "; dates in two orders (seen in " + dayFirst.ref() + " and " + monthFirst.ref() + ")";
        }
        Cell seen = order == DateOrder.MDY ? monthFirst : dayFirst;
        String words = order == DateOrder.MDY ? "month first" : order == DateOrder.YMD ? "year first" : "day first";
        String why = options.dateOrder() != null || seen == null
                ? said(plan, plan.sheets().get(0).mapping().saved())
                : " (seen in " + seen.ref() + ")";
        return "; dates " + words + why;
    }
}
