package org.crampkit.intake.scan.table;

import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.values.NumberReading;

/** The pain values of a sheet: where most lie above 10, another scale was used. */
public final class PainScale {

    private static final int LONGEST = 5;
    private static final int FEWEST = 3;

    private final NumberReading numbers;
    private int pains;
    private int highPains;

    /** Reads numbers with this. */
    public PainScale(NumberReading numbers) {
        this.numbers = numbers;
    }

    /** Notes a pain. */
    public void take(Cell cell) {
        if (cell.text().length() > LONGEST) {
            return;
        }
        Double value = numbers.read(cell.text(), 0, 100, "CK-214").orNull();
        pains += value == null ? 0 : 1;
        highPains += value != null && value > 10 ? 1 : 0;
    }

    /** Returns whether most pain values lie above 10. */
    public boolean other() {
        return pains >= FEWEST && highPains * 2 > pains;
    }
}
