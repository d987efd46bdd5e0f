package org.crampkit.workflow.filing;

import java.util.List;
import java.util.Map;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.Question;
import org.crampkit.store.ImportReceipt;
import org.crampkit.store.ImportReceipt.CloseMatch;

/** Ends the transaction of a file that tells of a cramp close to a stored one. */
final class CloseMatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportReceipt receipt;
    private final transient RowTaker rows;

    CloseMatchException(ImportReceipt receipt, RowTaker rows) {
        super("close match", null, false, false);
        this.receipt = receipt;
        this.rows = rows;
    }

    /** Returns what the import would do, the question left open. */
    FileOutcome outcome(Preparation preparation) {
        return new FileOutcome(
                FileOutcome.Status.NEEDS_ANSWER,
                preparation.asking(List.of(question())),
                receipt,
                null,
                rows.rows(),
                rows.rejections(),
                rows.rejectedRowCount(),
                rows.warnings(),
                "",
                null,
                FileOutcome.EpisodeSource.NONE);
    }

    private Question question() {
        List<CloseMatch> matches = receipt.close();
        CloseMatch first = matches.get(0);
        Map<String, Object> named = Map.of(
                "count", matches.size(),
                "row", first.row(),
                "night", first.night().toString(),
                "value", first.arrived().toString(),
                "other", first.stored().toString());
        return new Question("CK-159", named, "--close-matches", List.of("same", "different"));
    }
}
