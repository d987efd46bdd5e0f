package org.crampkit.workflow.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.PossibleFlag;
import org.crampkit.flags.Tier;
import org.crampkit.store.care.CareNote;
import org.jspecify.annotations.Nullable;

/**
 * Lays the reviews over the flags of a check. A review holds for the evidence that was there when it was made: evidence
 * that came later, whatever night it is of, or a more urgent tier, opens the flag again.
 */
public final class ReviewedFlags {

    private static final String TEXT = "text";

    private ReviewedFlags() {}

    /** Returns a report with the status of each flag; its reviews stay visible. */
    public static FlagReport of(FlagReport report, List<CareNote> notes) {
        List<Flag> flags = new ArrayList<>();
        for (Flag flag : report.flags()) {
            CareNote review = last(notes, flag.id()).orElse(null);
            flags.add(review == null ? flag : flag.with(status(flag, review), words(review)));
        }
        List<PossibleFlag> possible = new ArrayList<>();
        for (PossibleFlag hit : report.possible()) {
            CareNote review = last(notes, hit.id()).orElse(null);
            boolean seen = review != null && review.seen().contains(seen(hit));
            possible.add(seen ? hit.with(statusOf(review)) : hit);
        }
        return report.with(flags, possible);
    }

    /** Returns what a review of a rule sees: the evidence of its flag and the words of its possible hits. */
    static List<String> seen(FlagReport report, String rule) {
        Set<String> seen = new HashSet<>();
        report.flags().stream().filter(flag -> flag.id().equals(rule)).forEach(flag -> seen.addAll(seen(flag)));
        report.possible().stream().filter(hit -> hit.id().equals(rule)).forEach(hit -> seen.add(seen(hit)));
        return seen.stream().sorted().toList();
    }

    /** A review of free text alone has no tier: it never speaks for a flag that the columns raise later. */
    private static FlagStatus status(Flag flag, CareNote review) {
        boolean noMoreUrgent =
                !review.tier().isEmpty() && Tier.valueOf(review.tier()).compareTo(flag.tier()) <= 0;
        return noMoreUrgent && review.seen().containsAll(seen(flag)) ? statusOf(review) : FlagStatus.OPEN;
    }

    private static FlagStatus statusOf(@Nullable CareNote review) {
        boolean cleared = review != null && review.kind() == CareNote.Kind.CLEAR;
        return cleared ? FlagStatus.CLEARED : FlagStatus.REVIEWED;
    }

    private static Flag.Review words(CareNote review) {
        return new Flag.Review(review.text(), review.by(), review.on());
    }

    private static Optional<CareNote> last(List<CareNote> notes, String rule) {
        return notes.stream()
                .filter(note -> note.kind() == CareNote.Kind.REVIEW || note.kind() == CareNote.Kind.CLEAR)
                .filter(note -> note.subject().equals(rule))
                .reduce((earlier, later) -> later);
    }

    private static List<String> seen(Flag flag) {
        return flag.evidence().stream().map(ReviewedFlags::seen).toList();
    }

    /** The file does not count: the same row in another file is no new evidence. */
    private static String seen(Evidence evidence) {
        return evidence.night() + "|" + evidence.field() + "|" + evidence.value();
    }

    private static String seen(PossibleFlag hit) {
        return hit.night() + "|" + TEXT + "|" + hit.quote();
    }
}
