package org.crampkit.audit.disclosure;

import java.util.Map;
import java.util.TreeMap;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.count.Tally;
import org.crampkit.diary.Period;
import org.jspecify.annotations.Nullable;

/**
 * An audit as the ledger keeps it, true counts beside those that were shown; kept sealed.
 *
 * @param policy what could be seen
 * @param period what it covers
 * @param figures figures by name
 * @param patients a number for each patient's part, by key: the same number is the same part
 */
public record Ledgered(AuditPolicy policy, Period period, Map<String, Entry> figures, Map<String, Long> patients) {

    /** Copies the maps, in order. */
    public Ledgered {
        figures = new TreeMap<>(figures);
        patients = new TreeMap<>(patients);
    }

    /** Notes a report. */
    public static Ledgered of(Counts counts, Released released, Period period, Map<String, Long> patients) {
        Map<String, Entry> figures = new TreeMap<>();
        counts.all().forEach((figure, tally) -> {
            if (figure.group().shape() != Group.Shape.COMPLEMENT) {
                Long shown = released.value(figure).orElse(null);
                figures.put(figure.text(), new Entry(tally.count(), tally.people(), shown));
            }
        });
        return new Ledgered(released.policy(), period, figures, patients);
    }

    /**
     * One figure.
     *
     * @param count the true count
     * @param people patients behind it
     * @param shown what was shown, null where it was hidden
     */
    public record Entry(long count, int people, @Nullable Long shown) {

        /** Nothing, and shown so. */
        public static final Entry ZERO = new Entry(0, 0, 0L);

        Tally tally() {
            return new Tally(count, people);
        }
    }

    /** Returns a figure; one that was never counted is a zero. */
    public Entry of(String figure) {
        return figures.getOrDefault(figure, Entry.ZERO);
    }
}
