package org.crampkit.workflow.ahead;

import java.util.function.Consumer;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingSink;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a diary ahead of storing them. The calling thread alone stores, since the transaction is its own. */
public final class RowsAhead implements ReadingSink {

    /** Letters of a row from which on only few rows are held ahead. */
    private static final int HEAVY = 8_000;

    private final Consumer<Step> ahead;

    private RowsAhead(Consumer<Step> ahead) {
        this.ahead = ahead;
    }

    /**
     * Reads and stores until nothing is left.
     *
     * @param reading reads into the sink that it is given
     * @param taker takes the same, in the same order
     */
    public static void each(Consumer<ReadingSink> reading, ReadingSink taker) {
        ReadAhead.each(
                (Consumer<Step> steps) -> reading.accept(new RowsAhead(steps)),
                step -> step.to().accept(taker),
                Step::heavy);
    }

    /** One call of a sink. */
    private record Step(Consumer<ReadingSink> to, boolean heavy) {}

    private void give(Consumer<ReadingSink> step) {
        ahead.accept(new Step(step, false));
    }

    @Override
    public void row() {
        give(ReadingSink::row);
    }

    @Override
    public void entry(PatientKey patient, Entry entry) {
        int letters = 0;
        for (Origin.Written written : entry.origin().cells().values()) {
            letters += written.text().length();
        }
        ahead.accept(new Step(sink -> sink.entry(patient, entry), letters > HEAVY));
    }

    @Override
    public void rejected(Rejection rejection) {
        give(sink -> sink.rejected(rejection));
    }

    @Override
    public void fault(@Nullable PatientKey patient, DataFault fault) {
        ahead.accept(new Step(sink -> sink.fault(patient, fault), fault.words().length() > HEAVY));
    }

    @Override
    public void warning(Warning warning) {
        give(sink -> sink.warning(warning));
    }
}
