package org.crampkit.intake.rows;

import java.util.List;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.measure.Pain;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.scan.table.TwelveHours;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.terms.Place;
import org.crampkit.intake.values.CellReading;
import org.crampkit.intake.values.Missing;
import org.crampkit.intake.values.Moment;

/** Reads the cells of a row that tell of one cramp. */
final class CrampTaker {

    private static final int LONG_ENOUGH_FOR_A_DATE = 8;

    /** Minutes from which two times are no start and end for sure: the cramp may have been some time between them (clinic rule). */
    private static final int LONGEST_SPAN = 60;

    private final ValueReaders readers;
    private final boolean otherScale;

    CrampTaker(ValueReaders readers, boolean otherScale) {
        this.readers = readers;
        this.otherScale = otherScale;
    }

    void take(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        String text = cell.text();
        if (Missing.is(text)) {
            draft.stroke |= Missing.stroke(text);
            return;
        }
        switch (column.field()) {
            case ONSET_TIME -> onset(column, cell, draft, problems);
            case END_TIME -> end(column, cell, draft, problems);
            case DURATION_MIN -> duration(column, cell, draft, problems);
            case PAIN_NRS -> pain(column, cell, draft, problems);
            case BODY_SITE, SIDE -> place(column, cell, draft, problems);
            case WOKE_FROM_SLEEP ->
                draft.woke =
                        CellTaker.or(CellTaker.checked(readers.answers.read(text), column, cell, problems), draft.woke);
            case RELIEF_TRIED ->
                draft.relief(CellTaker.known(readers.reliefs.read(text), "CK-301", column, cell, problems));
            case RELIEF_EFFECT ->
                draft.reliefEffect = CellTaker.checked(readers.effects.read(text), column, cell, problems);
            default -> throw new IllegalArgumentException("not a column of a cramp");
        }
    }

    private void onset(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        if (dated(column, cell, draft, problems) || spanned(column, cell, draft, problems)) {
            return;
        }
        String text = cell.text();
        CellReading<Onset> onset = readers.onsets.read(text);
        if (onset.orNull() == null && readers.saysNone(text) && !text.strip().equals("0")) {
            draft.saysNone = true;
            return;
        }
        if (onset.code().equals("CK-311") && column.group() == 0) {
            draft.starts = readers.starts(text);
        }
        if (!draft.starts.isEmpty()) {
            return;
        }
        draft.onset = CellTaker.or(CellTaker.checked(onset, column, cell, problems), draft.onset);
        boolean doubted = !readers.clockSaid() && TwelveHours.aboutNoon(cell, draft.onset);
        problems.take(doubted ? "CK-329" : "", column, cell);
    }

    /** Takes a start with a date of its own; false where it has none. */
    private boolean dated(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        if (cell.text().length() < LONG_ENOUGH_FOR_A_DATE || cell.kind() == CellKind.TIME) {
            return false;
        }
        CellReading<Moment> moment = readers.dates.read(cell.text());
        Moment known = moment.orNull();
        boolean timed = known != null && known.time() != null;
        if (timed && known != null) {
            draft.onset = new Onset(known.time(), null);
            draft.onsetDate = known.date();
        }
        boolean read = timed || moment.code().equals("CK-202");
        problems.take(read ? moment.code() : "", column, cell);
        return read;
    }

    /** Takes a cell with a start and an end; false where it is none, or where a cramp may have been some time between them. */
    private boolean spanned(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        List<Onset> span = readers.startAndEnd(cell.text());
        if (span.size() != 2 || CrampDraft.minutes(span.get(0), span.get(1)) >= LONGEST_SPAN) {
            return false;
        }
        draft.onset = span.get(0);
        draft.end = draft.end == null ? span.get(1).time() : draft.end;
        draft.spanned = true;
        problems.take("CK-331", column, cell);
        return true;
    }

    private void end(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        Moment moment = cell.text().length() >= LONG_ENOUGH_FOR_A_DATE && cell.kind() != CellKind.TIME
                ? readers.dates.read(cell.text()).orNull()
                : null;
        if (moment != null && moment.time() != null) {
            draft.end = moment.time();
            return;
        }
        Onset read = CellTaker.checked(readers.onsets.read(cell.text()), column, cell, problems);
        draft.end = read == null ? null : read.time();
    }

    private void duration(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        CellReading<Minutes> reading =
                switch (cell.kind()) {
                    case TIME -> readers.clockAsDuration(cell.text());
                    case DATE -> CellReading.unclear("CK-301");
                    case TEXT -> text(column, cell);
                    default -> readers.duration(cell.text(), unit(column, cell));
                };
        if (reading.orNull() == null && readers.saysNone(cell.text())) {
            draft.saysNone = true;
            return;
        }
        boolean answered = reading.code().equals("CK-318") && readers.colonSaid();
        draft.duration = answered ? reading.orNull() : CellTaker.checked(reading, column, cell, problems);
    }

    private CellReading<Minutes> text(MappedColumn column, Cell cell) {
        return readers.twoMeanings(cell.text())
                ? CellReading.unclear("CK-228")
                : readers.duration(cell.text(), unit(column, cell));
    }

    private String unit(MappedColumn column, Cell cell) {
        boolean clock = column.unit().isEmpty() && cell.text().indexOf(':') > 0;
        return clock && readers.colonIsHours() ? "h" : column.unit();
    }

    private void pain(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        boolean clock = cell.kind() == CellKind.TIME || cell.kind() == CellKind.DATE;
        CellReading<Pain> reading = clock ? CellReading.unclear("CK-301") : readers.pain(cell.text(), column.scale());
        if (reading.orNull() == null && readers.saysNone(cell.text())) {
            draft.saysNone = true;
            return;
        }
        boolean otherScaleSeen = otherScale && column.scale() == 10;
        boolean scaleUnknown = otherScaleSeen && (reading.code().equals("CK-214") || plainNumber(reading));
        draft.pain = scaleUnknown ? null : reading.orNull();
        boolean offHundred = column.scale() > 10 && reading.code().equals("CK-214");
        problems.take(scaleUnknown ? "CK-222" : offHundred ? "CK-229" : reading.code(), column, cell);
    }

    private static boolean plainNumber(CellReading<Pain> reading) {
        Pain pain = reading.orNull();
        return pain != null && !pain.derived();
    }

    /** Takes a place or side that is ticked; of several places the first counts, two sides are both. */
    void ticked(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        String word = column.choice();
        Place place = word == null ? null : readers.places.read(word).orNull();
        if (place == null) {
            return;
        }
        boolean other =
                draft.site != BodySite.UNKNOWN && place.site() != BodySite.UNKNOWN && draft.site != place.site();
        problems.take(other ? "CK-310" : "", column, cell);
        draft.site = draft.site == BodySite.UNKNOWN ? place.site() : draft.site;
        boolean opposite = draft.side != Side.UNKNOWN && place.side() != Side.UNKNOWN && draft.side != place.side();
        draft.side = opposite ? Side.BOTH : place.side() == Side.UNKNOWN ? draft.side : place.side();
    }

    /** Takes what a column names with what stands in it: "left" under "Calf", "calf" under "Left"; false where that is no such word. */
    boolean completed(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        Place read = readers.places.read(cell.text()).orNull();
        boolean sides = column.field() == Field.SIDE;
        boolean fits =
                read != null && (read.site() == BodySite.UNKNOWN) == !sides && (read.side() == Side.UNKNOWN) == sides;
        if (read == null || !fits) {
            return false;
        }
        ticked(column, cell, draft, problems);
        draft.site = sides && draft.site == BodySite.UNKNOWN ? read.site() : draft.site;
        boolean same = draft.side == Side.UNKNOWN || draft.side == read.side();
        draft.side = sides ? draft.side : same ? read.side() : Side.BOTH;
        return true;
    }

    private void place(MappedColumn column, Cell cell, CrampDraft draft, Problems problems) {
        CellReading<Place> reading = readers.places.read(cell.text());
        Place place = reading.orNull();
        if (place == null && readers.saysNone(cell.text())) {
            draft.saysNone = true;
            return;
        }
        problems.take(reading.code(), column, cell);
        if (place != null) {
            draft.site = place.site() == BodySite.UNKNOWN ? draft.site : place.site();
            draft.side = place.side() == Side.UNKNOWN ? draft.side : place.side();
        }
    }
}
