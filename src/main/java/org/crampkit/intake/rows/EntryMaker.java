package org.crampkit.intake.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.measure.Onset;
import org.crampkit.intake.ReadingOptions.NightNaming;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.scan.SheetPlan;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Decides whether a row tells of a cramp, of a night without one, or of nothing; and makes its entries. */
final class EntryMaker {

    private final String file;
    private final SheetPlan sheet;
    private final @Nullable MappedColumn statusColumn;
    private final @Nullable MappedColumn addressed;
    private final @Nullable MappedColumn countColumn;
    private final boolean saysStatus;

    /** How many columns ask whether there was a cramp on one side. */
    private final int crampSides;

    EntryMaker(String file, SheetPlan sheet) {
        this.file = file;
        this.sheet = sheet;
        this.statusColumn = sheet.mapping()
                .of(Field.NIGHT_STATUS)
                .or(() -> sheet.mapping().of(Field.CRAMP_COUNT))
                .orElse(null);
        this.countColumn = sheet.mapping().of(Field.CRAMP_COUNT).orElse(statusColumn);
        this.saysStatus = statusColumn != null;
        this.crampSides = (int) sheet.mapping().columns().stream()
                .filter(column -> column.field() == Field.SIDE && column.choice() != null && !column.ticked())
                .count();
        this.addressed =
                statusColumn == null ? sheet.mapping().of(Field.NIGHT_DATE).orElse(null) : statusColumn;
    }

    /**
     * Decides what several starts in one cell are: a cramp each, where the row says nothing that only one of them need have
     * (CK-332); else so many cramps whose times stay unknown (CK-330). More starts than the row counts cramps stay unknown too
     * (CK-311). Starts that a calendar date gives to two nights are rejected (CK-230).
     */
    void settle(List<MappedColumn> columns, RowDraft draft, Row row, NightNaming naming, Problems problems) {
        CrampDraft cramp = draft.cramps[0];
        for (MappedColumn column : cramp.starts.isEmpty() ? List.<MappedColumn>of() : columns) {
            boolean starts = column.field() == Field.ONSET_TIME && column.group() == 0;
            Cell cell = starts ? row.at(column.column()) : null;
            if (cell != null) {
                boolean dated = draft.date != null && draft.date.time() == null;
                boolean nights = dated && naming == NightNaming.CALENDAR && cramp.aroundNoon();
                problems.take(nights ? "CK-230" : settled(draft, cramp), column, cell);
            }
        }
    }

    private static String settled(RowDraft draft, CrampDraft cramp) {
        int cramps = cramp.starts.size();
        Integer count = draft.count;
        if (draft.cramps.length > 1 || (count != null && count > 0 && count < cramps)) {
            return "CK-311";
        }
        cramp.split = !cramp.detailed();
        draft.count = count == null ? Integer.valueOf(cramps) : count;
        return cramp.split ? "CK-332" : "CK-330";
    }

    /** Rejects a row that says "no cramp", or that nothing was recorded, and tells of a cramp (CK-212). */
    void check(RowDraft draft, Row row, WrittenCells written, Problems problems) {
        Integer count = draft.count;
        boolean unrecorded = draft.status == NightStatus.NOT_RECORDED;
        boolean denied = draft.status == NightStatus.NO_CRAMP || unrecorded || draft.noneTicked;
        boolean none = denied || (count != null && count == 0);
        boolean some = draft.told() || (count != null && count > 0) || draft.status == NightStatus.CRAMP;
        if (none && some) {
            MappedColumn column = denied ? statusColumn : countColumn;
            Cell cell = column == null ? null : row.at(column.column());
            if (cell != null && column != null) {
                problems.take("CK-212", column, cell);
            } else {
                problems.missing("CK-212", Field.NIGHT_STATUS, row, column);
            }
        }
    }

    /** Makes one entry, or one a cramp where the table has columns for several. */
    List<Entry> make(RowDraft draft, LocalDate night, Row row, WrittenCells written, Problems problems) {
        NightStatus status = status(draft);
        if (status != NightStatus.CRAMP) {
            if (status == NightStatus.NOT_RECORDED && draft.status != NightStatus.NOT_RECORDED) {
                problems.missing("CK-307", Field.NIGHT_STATUS, row, addressed);
            }
            return List.of(entry(draft, night, status, null, origin(row, written, 0)));
        }
        List<Entry> entries = new ArrayList<>(1);
        for (int group = 0; group < draft.cramps.length; group++) {
            CrampDraft cramp = draft.cramps[group];
            for (Onset start : cramp.split ? cramp.starts : List.of(cramp.onset)) {
                if (cramp.told()) {
                    entries.add(entry(draft, night, status, cramp.cramp(start), origin(row, written, group)));
                }
            }
        }
        return entries.isEmpty()
                ? List.of(entry(draft, night, status, draft.cramps[0].cramp(), origin(row, written, 0)))
                : entries;
    }

    private NightStatus status(RowDraft draft) {
        Integer count = draft.count;
        if (draft.status == NightStatus.CRAMP || (count != null && count > 0) || draft.told()) {
            return NightStatus.CRAMP;
        }
        boolean none = draft.status == NightStatus.NO_CRAMP || (count != null && count == 0) || draft.noteDeniesCramp;
        boolean denied = draft.status == null && denied(draft);
        boolean neither = crampSides > 1 && draft.sidesDenied >= crampSides;
        return none || denied || neither || draft.noneTicked ? NightStatus.NO_CRAMP : NightStatus.NOT_RECORDED;
    }

    /** Returns whether the cramp columns say "none" or 0, or, where no column gives the status, hold strokes. */
    private boolean denied(RowDraft draft) {
        for (CrampDraft cramp : draft.cramps) {
            if (cramp.deniesCramp() || (!saysStatus && cramp.stroke)) {
                return true;
            }
        }
        return false;
    }

    private Origin origin(Row row, WrittenCells written, int group) {
        return new Origin(file, sheet.name(), row.number(), written.of(group));
    }

    private static Entry entry(
            RowDraft draft, LocalDate night, NightStatus status, @Nullable Cramp cramp, Origin origin) {
        return new Entry(
                night,
                status,
                draft.count,
                cramp,
                draft.circumstances(),
                draft.symptoms,
                draft.medicines,
                draft.notes,
                origin);
    }
}
