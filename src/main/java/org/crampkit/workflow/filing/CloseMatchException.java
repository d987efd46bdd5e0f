package org.crampkit.workflow.filing;

import java.util.List;
import java.util.Map;
import org.crampkit.intake.Question;
import org.crampkit.store.ImportReceipt.CloseMatch;

/** Ends the transaction of a file that tells of a cramp close to a stored one. */
final class CloseMatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CloseMatch> matches;

    CloseMatchException(List<CloseMatch> matches) {
        super("close match", null, false, false);
        this.matches = List.copyOf(matches);
    }

    Question question() {
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
