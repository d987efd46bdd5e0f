package org.crampkit.audit;

import java.util.List;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.cycle.RunChart;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.audit.trace.Traces;
import org.crampkit.document.Brand;
import org.jspecify.annotations.Nullable;

/**
 * An audit as it may be read: every count has passed disclosure control.
 *
 * @param cover what it is
 * @param policy what may be seen
 * @param averages averages, none over too few
 * @param criteria the criteria with what was found
 * @param tables the counts in words, in the order they are told
 * @param earlier what the cycles before cover, oldest first
 * @param months cramps a week by month, over this and earlier cycles
 * @param traces patients and rows behind the counts; empty where the report is released
 */
public record AuditReport(
        Cover cover,
        AuditPolicy policy,
        List<Average> averages,
        List<CriterionLine> criteria,
        List<Table> tables,
        List<Span> earlier,
        RunChart months,
        Traces traces) {

    /** Copies the lists. */
    public AuditReport {
        averages = List.copyOf(averages);
        criteria = List.copyOf(criteria);
        tables = List.copyOf(tables);
        earlier = List.copyOf(earlier);
    }

    /** Returns how many counts every file of this report holds. */
    public int size() {
        return tables.stream().mapToInt(table -> table.lines().size()).sum();
    }

    /**
     * What the report is.
     *
     * @param title title
     * @param brand the clinic
     * @param span days and nights it covers
     * @param made when it was made
     * @param marking that it holds patient-level detail, or that it may be shared
     * @param policy what is hidden and rounded, in a sentence
     * @param versions versions of program texts and rules, in a sentence
     */
    public record Cover(
            String title, Brand brand, Span span, Span made, String marking, String policy, String versions) {}

    /**
     * Counts of one kind.
     *
     * @param id group id
     * @param title what is counted
     * @param unit what one is
     * @param definition how it is counted
     * @param lines the counts
     * @param sum sum of the lines as shown, null where they overlap, one is hidden, or there is one
     */
    public record Table(String id, String title, String unit, String definition, List<Line> lines, @Nullable Long sum) {
        /** Copies the list. */
        public Table {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One count.
     *
     * @param figure its name
     * @param label what it is, in words
     * @param count the count as it may be seen
     * @param share its share of the whole, 0 to 1, from the counts as shown; null where it cannot be said
     */
    public record Line(FigureId figure, String label, Count count, @Nullable Double share) {}

    /**
     * An average.
     *
     * @param id its name, such as {@code median-cramps-a-week}
     * @param label what it is, in words
     * @param value null where it is hidden or cannot be said
     * @param hidden whether it is hidden
     */
    public record Average(String id, String label, @Nullable Double value, boolean hidden) {}
}
