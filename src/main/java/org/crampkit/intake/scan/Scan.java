package org.crampkit.intake.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.Question;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.Refused;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.grid.Grid;
import org.crampkit.intake.grid.GridReader;
import org.crampkit.intake.grid.Grids;
import org.crampkit.intake.scan.shown.BlankColumns;
import org.crampkit.intake.scan.shown.OtherShape;
import org.crampkit.intake.scan.table.Table;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.FileFacts;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetReader;
import org.crampkit.intake.sheet.UnreadableException;
import org.crampkit.intake.terms.PlaceText;
import org.jspecify.annotations.Nullable;

/** The first pass over a file: what it is, where its tables are, what must be asked. */
public final class Scan {

    private final ScanTools tools;

    /** With the books. */
    public Scan(ScanTools tools) {
        this.tools = tools;
    }

    /** Looks at a file; every expected trouble is part of the answer. */
    public Preparation prepare(Path file, ReadingOptions options) {
        Path name = file.getFileName();
        String fileName = name == null ? "" : name.toString();
        String sha256 = "";
        try {
            FileFacts facts = FileFacts.of(file);
            sha256 = facts.sha256();
            SheetReader reader = Readers.of(file, facts);
            return settle(seen(new Head(file, fileName, sha256), reader, options), options);
        } catch (UnreadableException e) {
            boolean table = !e.code().matches("CK-(102|11[123])");
            return refused(new Head(file, fileName, sha256), e.code(), e.arguments(), !table);
        }
    }

    private record Head(Path path, String file, String sha256) {}

    private record Seen(Path path, String file, String sha256, SheetReader reader, FileScout scout) {

        Head head() {
            return new Head(path, file, sha256);
        }
    }

    private Seen seen(Head head, SheetReader reader, ReadingOptions options) {
        FileScout scout = new FileScout(options, tools);
        reader.read(scout);
        Map<Integer, Grid> grids = new HashMap<>();
        for (SheetScout sheet : scout.sheets()) {
            new Grids(tools)
                    .find(sheet.firstRows(), sheet.head().name())
                    .ifPresent(grid -> grids.put(sheet.head().index(), grid));
        }
        if (grids.isEmpty()) {
            return new Seen(head.path(), head.file(), head.sha256(), reader, scout);
        }
        SheetReader turned = new GridReader(reader, grids);
        FileScout again = new FileScout(options, tools);
        turned.read(again);
        return new Seen(head.path(), head.file(), head.sha256(), turned, again);
    }

    private static Preparation refused(Head head, String code, Map<String, Object> arguments, boolean skipped) {
        Refused reason = new Refused(code, arguments);
        return new Preparation(
                head.path(), head.file(), head.sha256(), "", List.of(), List.of(), List.of(), reason, skipped, null);
    }

    private Preparation settle(Seen seen, ReadingOptions options) {
        FileScout scout = seen.scout();
        String wanted = options.sheet();
        if (wanted != null && scout.sheets().isEmpty()) {
            Map<String, Object> named = Map.of("sheet", wanted, "sheets", String.join(", ", scout.names()));
            return refused(seen.head(), "CK-115", named, false);
        }
        if (scout.sheets().stream().allMatch(sheet -> sheet.firstRows().isEmpty())) {
            return refused(seen.head(), "CK-101", Map.of(), false);
        }
        List<SheetScout> diaries = new ArrayList<>();
        for (SheetScout sheet : scout.sheets()) {
            if (diary(sheet) && sheet.otherSubject() == null) {
                diaries.add(sheet);
            }
        }
        if (diaries.isEmpty()) {
            return noDiary(seen);
        }
        if (diaries.stream().noneMatch(Scan::dated)) {
            Question stamp = ColumnQuestions.stamp(diaries);
            return stamp == null ? refused(seen.head(), "CK-110", Map.of(), false) : asked(seen, stamp);
        }
        diaries.removeIf(sheet -> !dated(sheet));
        return planned(seen, options, diaries);
    }

    private Preparation planned(Seen seen, ReadingOptions said, List<SheetScout> diaries) {
        ReadingOptions options = Answered.of(said, diaries);
        Settlement settlement = new Settlement(tools, options, seen.scout().evidence(), diaries);
        List<Question> questions = settlement.questions();
        DiaryPlan plan = settlement.plan(seen.reader(), seen.file(), leftOut(seen, diaries));
        List<ColumnUse> uses = new ArrayList<>();
        for (SheetPlan sheet : plan.sheets()) {
            for (ColumnUse use : sheet.mapping().uses()) {
                if (!uses.contains(use)) {
                    uses.add(use);
                }
            }
        }
        String detected = settlement.detected(plan);
        List<PatientKey> keys = settlement.keys();
        return new Preparation(
                seen.path(), seen.file(), seen.sha256(), detected, keys, uses, questions, null, false, plan);
    }

    private static Map<String, Integer> leftOut(Seen seen, List<SheetScout> diaries) {
        Map<String, Integer> leftOut = new HashMap<>();
        for (SheetScout sheet : seen.scout().sheets()) {
            String name = sheet.head().name();
            if (name != null && !diaries.contains(sheet) && !sheet.firstRows().isEmpty()) {
                leftOut.put(name, sheet.firstRows().get(0).number());
            }
        }
        return leftOut;
    }

    private boolean diary(SheetScout sheet) {
        Table table = sheet.table();
        if (table == null || patientList(sheet)) {
            return false;
        }
        boolean foreign = table.mapping().uses().stream()
                .anyMatch(use -> use.field() == null && tools.book().foreign(use.header()));
        return table.diary(foreign, sheet.head().name());
    }

    private static boolean dated(SheetScout sheet) {
        Table table = sheet.table();
        return table != null && (table.mapping().has(Field.NIGHT_DATE) || sheet.startsAreMoments());
    }

    private Preparation noDiary(Seen seen) {
        if (seen.scout().sheets().stream().anyMatch(this::patientList)) {
            return refused(seen.head(), "CK-116", Map.of(), true);
        }
        SheetScout headless = seen.scout().sheets().stream()
                .filter(this::headless)
                .findFirst()
                .orElse(null);
        if (headless != null) {
            return asked(seen, ColumnQuestions.headless(headless.firstRows().get(0)));
        }
        if (seen.scout().sheets().stream().allMatch(sheet -> BlankColumns.in(sheet.firstRows()))) {
            return refused(seen.head(), "CK-119", Map.of(), false);
        }
        if (seen.scout().sheets().stream().allMatch(sheet -> BlankColumns.none(sheet.firstRows()))) {
            return refused(seen.head(), "CK-102", Map.of(), true);
        }
        String shape = seen.scout().sheets().stream()
                .map(this::otherShape)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return shape == null ? ofSomethingElse(seen) : refused(seen.head(), shape, Map.of(), false);
    }

    private @Nullable String otherShape(SheetScout sheet) {
        return tools.finder().downwards(sheet.firstRows())
                ? "CK-122"
                : OtherShape.of(sheet.firstRows(), tools.words().texts("weekday"));
    }

    private static Preparation ofSomethingElse(Seen seen) {
        Cell other = seen.scout().sheets().stream()
                .map(SheetScout::otherSubject)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return other == null
                ? refused(seen.head(), "CK-109", Map.of(), false)
                : refused(
                        seen.head(),
                        "CK-118",
                        Map.of("value", other.text(), "cell", other.row() == 0 ? "none" : other.ref()),
                        false);
    }

    private static Preparation asked(Seen seen, Question question) {
        return new Preparation(
                seen.path(),
                seen.file(),
                seen.sha256(),
                seen.reader().described(),
                List.of(),
                List.of(),
                List.of(question),
                null,
                false,
                null);
    }

    /** Returns whether a row near the top has the columns of a patient list. */
    private boolean patientList(SheetScout sheet) {
        Table table = sheet.table();
        if (table != null
                && table.mapping().has(Field.NIGHT_DATE)
                && table.mapping().weight() >= 4) {
            return false;
        }
        return sheet.firstRows().stream().limit(20).anyMatch(row -> PatientHeader.of(row, tools.book())
                .sure());
    }

    private boolean headless(SheetScout sheet) {
        if (sheet.table() != null) {
            return false;
        }
        PlaceText places = new PlaceText(tools.words());
        int like = 0;
        for (Row row : sheet.firstRows()) {
            boolean date = false;
            boolean place = false;
            for (Cell cell : row.filled()) {
                date |= tools.dates().read(cell.text(), SheetScout.anyDate()).orNull() != null;
                place |= places.read(cell.text()).orNull() != null;
            }
            like += date && place ? 1 : 0;
        }
        return like > 0 && like * 2 >= sheet.firstRows().size();
    }
}
