package org.crampkit.store.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.diary.Entry;

/**
 * How the rows of a file meet what stands of the same night, after equal rows have been set aside:
 *
 * <ul>
 *   <li>a row with the same event key replaces the older one, and what it leaves blank is kept from it;
 *   <li>where the file is a later version of the diary the older row came from, its night counts as a whole: older rows it no
 *       longer has are replaced, but symptoms and notes are carried over and a row that has some never goes without a
 *       successor;
 *   <li>rows from another diary stay beside the new ones;
 *   <li>a row that only says "not recorded" changes nothing, and gives way to any other.
 * </ul>
 *
 * Nothing is deleted: what is replaced stands again after an undo.
 */
public final class NightMerge {

    private final List<Row> standing;
    private final Outcome outcome = new Outcome(new ArrayList<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());

    private NightMerge(List<Row> standing) {
        this.standing = new ArrayList<>(standing);
    }

    /**
     * Decides.
     *
     * @param fresh rows of the file that no standing row equals
     * @param standing standing rows of earlier imports that no row of the file equals
     */
    public static Outcome merge(List<Row> fresh, List<Row> standing) {
        NightMerge merge = new NightMerge(sorted(standing));
        List<Row> telling = new ArrayList<>();
        for (Row row : sorted(fresh)) {
            if (EventKey.blank(row.entry())) {
                merge.outcome.dropped.add(row.id());
            } else {
                telling.add(row);
            }
        }
        merge.replaceSameEvents(telling);
        merge.replaceEarlierVersion(telling);
        if (!telling.isEmpty() || !merge.outcome.replaced.isEmpty()) {
            merge.standing.stream()
                    .filter(row -> EventKey.blank(row.entry()))
                    .forEach(row -> merge.outcome.replaced.add(row.id()));
        }
        return merge.outcome;
    }

    private void replaceSameEvents(List<Row> telling) {
        for (Iterator<Row> rows = telling.iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            int key = EventKey.of(row.entry());
            Optional<Row> older = standing.stream()
                    .filter(other -> EventKey.of(other.entry()) == key)
                    .findFirst();
            if (older.isPresent()) {
                standing.remove(older.get());
                replace(
                        row,
                        older.get(),
                        EntryMerge.over(row.entry(), older.get().entry()));
                rows.remove();
            }
        }
    }

    private void replaceEarlierVersion(List<Row> telling) {
        Iterator<Row> successors = List.copyOf(telling).iterator();
        for (Iterator<Row> rows = standing.iterator(); rows.hasNext(); ) {
            Row older = rows.next();
            if (!older.earlierVersion()) {
                continue;
            }
            if (successors.hasNext()) {
                Row row = successors.next();
                replace(row, older, EntryMerge.withWords(row.entry(), older.entry()));
                rows.remove();
            } else if (!EventKey.told(older.entry())) {
                outcome.replaced.add(older.id());
                rows.remove();
            }
        }
    }

    private void replace(Row row, Row older, Entry merged) {
        if (sameContent(merged, older.entry())) {
            outcome.confirmed.put(row.id(), older.id());
            return;
        }
        outcome.replaced.add(older.id());
        if (!sameContent(merged, row.entry())) {
            outcome.rewritten.put(row.id(), merged);
        }
    }

    private static boolean sameContent(Entry one, Entry other) {
        return EntryText.write(one).equals(EntryText.write(other))
                && one.medicines().equals(other.medicines())
                && one.notes().equals(other.notes());
    }

    private static List<Row> sorted(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> EventKey.of(row.entry()))
                        .thenComparing(row -> EntryText.write(row.entry()))
                        .thenComparing(Row::id))
                .toList();
    }

    /**
     * A row of the night.
     *
     * @param id its id in the store
     * @param entry what it says
     * @param earlierVersion whether the file is a later version of the diary this row came from
     */
    public record Row(long id, Entry entry, boolean earlierVersion) {}

    /**
     * What to do.
     *
     * @param replaced ids of standing rows that are replaced
     * @param rewritten content of new rows that carry over something, by id
     * @param confirmed ids of new rows that say nothing new, to the standing row that says it
     * @param dropped ids of new rows that say nothing
     */
    public record Outcome(
            List<Long> replaced, Map<Long, Entry> rewritten, Map<Long, Long> confirmed, List<Long> dropped) {}
}
