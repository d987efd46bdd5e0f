package org.crampkit.flags.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;

/** Conditions put together, three-valued. */
public sealed interface Combination extends Condition {

    /**
     * Met where one part is met; else unknown where one is unknown. What only free text can tell leaves it unknown
     * only where no other part is clear.
     *
     * @param parts at least one condition
     */
    record Any(List<Condition> parts) implements Combination {
        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Outcome check(Facts facts) {
            List<Evidence> evidence = new ArrayList<>();
            Set<String> missing = new LinkedHashSet<>();
            boolean hit = false;
            boolean openWords = false;
            boolean cleared = false;
            for (Condition part : parts) {
                Outcome outcome = part.check(facts);
                if (outcome instanceof Outcome.Hit found) {
                    hit = true;
                    evidence.addAll(found.evidence());
                } else if (outcome instanceof Outcome.Unknown unknown && unknown.onlyFreeText()) {
                    openWords = true;
                } else if (outcome instanceof Outcome.Unknown unknown) {
                    missing.addAll(unknown.missing());
                } else {
                    cleared = true;
                }
            }
            if (!hit && openWords && !cleared && missing.isEmpty()) {
                return Outcome.unknown(Outcome.FREE_TEXT);
            }
            return hit ? new Outcome.Hit(evidence) : Outcome.unknownUnlessEmpty(missing);
        }

        @Override
        public boolean hears(Set<String> lists) {
            return parts.stream().anyMatch(part -> part.hears(lists));
        }

        @Override
        public String describe() {
            return parts.stream()
                    .map(part -> part instanceof All ? "(" + part.describe() + ")" : part.describe())
                    .collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /**
     * Met where all parts are met; clear where one is clear; else unknown.
     *
     * @param parts at least one condition
     */
    record All(List<Condition> parts) implements Combination {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Outcome check(Facts facts) {
            List<Evidence> evidence = new ArrayList<>();
            Set<String> missing = new LinkedHashSet<>();
            for (Condition part : parts) {
                Outcome outcome = part.check(facts);
                if (outcome instanceof Outcome.Clear) {
                    return outcome;
                } else if (outcome instanceof Outcome.Hit found) {
                    evidence.addAll(found.evidence());
                } else if (outcome instanceof Outcome.Unknown unknown) {
                    missing.addAll(unknown.missing());
                }
            }
            return missing.isEmpty() ? new Outcome.Hit(evidence) : Outcome.unknownUnlessEmpty(missing);
        }

        @Override
        public boolean hears(Set<String> lists) {
            return parts.stream().anyMatch(part -> part.hears(lists));
        }

        @Override
        public String describe() {
            return parts.stream().map(Condition::describe).collect(Collectors.joining(" and "));
        }
    }

    /**
     * Met where the part is clear, with no evidence of its own; unknown stays unknown.
     *
     * @param part the condition turned round
     */
    record Not(Condition part) implements Combination {

        @Override
        public Outcome check(Facts facts) {
            Outcome outcome = part.check(facts);
            if (outcome instanceof Outcome.Unknown) {
                return outcome;
            }
            return outcome instanceof Outcome.Clear ? new Outcome.Hit(List.of()) : Outcome.CLEAR;
        }

        @Override
        public boolean hears(Set<String> lists) {
            return part.hears(lists);
        }

        @Override
        public String describe() {
            return "not " + part.describe();
        }
    }
}
