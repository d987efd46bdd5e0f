package org.crampkit.intake.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.sheet.Merge;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetVisitor;
import org.jspecify.annotations.Nullable;

/** The first pass over all sheets of a file. */
final class FileScout implements SheetVisitor {

    private final ReadingOptions options;
    private final ScanTools tools;
    private final Evidence evidence = new Evidence();
    private final List<SheetScout> sheets = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable SheetScout current;

    FileScout(ReadingOptions options, ScanTools tools) {
        this.options = options;
        this.tools = tools;
    }

    @Override
    public boolean sheet(SheetHead head) {
        if (head.name() != null) {
            names.add(head.name());
        }
        String wanted = options.sheet();
        if (wanted != null
                && head.name() != null
                && !wanted.strip().equalsIgnoreCase(head.name().strip())) {
            return false;
        }
        current = new SheetScout(head, tools, evidence);
        sheets.add(current);
        return true;
    }

    @Override
    public boolean row(Row row) {
        return Objects.requireNonNull(current).row(row);
    }

    @Override
    public void merged(Merge merge) {
        Objects.requireNonNull(current).merged(merge);
    }

    @Override
    public void hiddenRow(int number) {
        Objects.requireNonNull(current).hidden().row(number);
    }

    @Override
    public void hiddenColumns(int first, int last) {
        Objects.requireNonNull(current).hidden().columns(first, last);
    }

    @Override
    public void end() {
        Objects.requireNonNull(current).end();
    }

    List<SheetScout> sheets() {
        return sheets;
    }

    List<String> names() {
        return names;
    }

    Evidence evidence() {
        return evidence;
    }
}
