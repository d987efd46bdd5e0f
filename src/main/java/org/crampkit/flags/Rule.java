package org.crampkit.flags;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crampkit.flags.condition.Condition;

/**
 * One rule of the rule book.
 *
 * @param id rule id, such as {@code RF-DVT}
 * @param title plain title for staff
 * @param levels what raises it, the most urgent first; the highest that hits counts
 * @param supports facts that raise nothing by themselves and are shown with the evidence
 * @param sources where it comes from
 * @param reviewed who signed it
 * @param overridden whether a clinic's own file stands in for the shipped one
 * @param version short hash over the rule's file
 * @param examples small patients with what the rule says of them
 */
public record Rule(
        String id,
        String title,
        List<Level> levels,
        List<Condition> supports,
        List<Source> sources,
        Reviewed reviewed,
        boolean overridden,
        String version,
        List<Example> examples) {

    /** Copies the lists. */
    public Rule {
        levels = List.copyOf(levels);
        supports = List.copyOf(supports);
        sources = List.copyOf(sources);
        examples = List.copyOf(examples);
    }

    /** Returns the sources, each with its kind; a rule file of the clinic's own says so first. */
    public List<String> sourceLines() {
        List<String> lines = sources.stream()
                .map(source -> source.kind() + ": " + source.text())
                .toList();
        return overridden
                ? Stream.concat(Stream.of(Flag.OWN_FILE), lines.stream()).toList()
                : lines;
    }

    /**
     * One level of a rule.
     *
     * @param tier how soon it wants a clinician
     * @param when the condition
     */
    public record Level(Tier tier, Condition when) {

        /** Returns the condition in words for staff. */
        public String text() {
            return when.describe();
        }
    }

    /**
     * Where a rule comes from.
     *
     * @param kind {@code guideline}, {@code study} or {@code clinic rule}
     * @param text the publication, or what the clinic set
     */
    public record Source(String kind, String text) {}

    /**
     * Who signed a rule.
     *
     * @param by name, empty while the rule is a draft
     * @param on ISO date, empty while the rule is a draft
     */
    public record Reviewed(String by, String on) {

        /** Returns whether nobody has signed it. */
        public boolean draft() {
            return by.isBlank();
        }
    }

    /**
     * A small patient that shows what a rule does.
     *
     * @param name what the example shows
     * @param expect a tier, {@code clear}, {@code unknown}, or {@code possible} with a tier
     * @param who profile facts by column, and {@code age}
     * @param nights rows by contract column; {@code on} is the number of the night from 0, {@code repeat} how many in a row
     * @param faults rows that were not taken in: on, field, value, words
     */
    public record Example(
            String name,
            String expect,
            Map<String, String> who,
            List<Map<String, String>> nights,
            List<Map<String, String>> faults) {

        /** Copies the collections. */
        public Example {
            who = Map.copyOf(who);
            nights = List.copyOf(nights);
            faults = List.copyOf(faults);
        }
    }
}
