package org.crampkit.flags.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;
import org.jspecify.annotations.Nullable;

/** Conditions put together, three-valued. */
public sealed interface Combination extends Condition {

    private static boolean heard(List<Condition> parts, Set<String> lists) {
        for (Condition part : parts) {
            if (part.hears(lists)) {
                return true;
            }
        }
        return false;
    }

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
            Gathered gathered = new Gathered();
            boolean openWords = false;
            boolean cleared = false;
            for (Condition part : parts) {
                Outcome outcome = part.check(facts);
                boolean onlyWords = outcome instanceof Outcome.Unknown unknown && unknown.onlyFreeText();
                openWords |= onlyWords;
                cleared |= outcome instanceof Outcome.Clear;
                if (!onlyWords) {
                    gathered.add(outcome);
                }
            }
            if (openWords && !cleared && gathered.empty()) {
                return Outcome.unknown(Outcome.FREE_TEXT);
            }
            return gathered.hits() ? gathered.hit() : gathered.open();
        }

        @Override
        public boolean hears(Set<String> lists) {
            return heard(parts, lists);
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
            Gathered gathered = new Gathered();
            for (Condition part : parts) {
                Outcome outcome = part.check(facts);
                if (outcome instanceof Outcome.Clear) {
                    return outcome;
                }
                gathered.add(outcome);
            }
            return gathered.isOpen() ? gathered.open() : gathered.hit();
        }

        @Override
        public boolean hears(Set<String> lists) {
            return heard(parts, lists);
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

    /** The hits and the open questions among the outcomes of several conditions; one alone is handed on as it is. */
    final class Gathered {

        private Gathered() {}

        private Outcome.@Nullable Hit hit;
        private @Nullable List<Evidence> evidence;
        private Outcome.@Nullable Unknown open;
        private @Nullable Set<String> missing;

        void add(Outcome outcome) {
            if (outcome instanceof Outcome.Hit found) {
                add(found);
            } else if (outcome instanceof Outcome.Unknown unknown) {
                add(unknown);
            }
        }

        private void add(Outcome.Hit found) {
            Outcome.Hit first = hit;
            if (first == null) {
                hit = found;
                return;
            }
            List<Evidence> all = evidence;
            if (all == null) {
                all = new ArrayList<>(first.evidence());
                evidence = all;
            }
            all.addAll(found.evidence());
        }

        private void add(Outcome.Unknown unknown) {
            Outcome.Unknown first = open;
            if (first == null) {
                open = unknown;
                return;
            }
            Set<String> all = missing;
            if (all == null) {
                all = new LinkedHashSet<>(first.missing());
                missing = all;
            }
            all.addAll(unknown.missing());
        }

        boolean empty() {
            return hit == null && open == null;
        }

        boolean hits() {
            return hit != null;
        }

        boolean isOpen() {
            return open != null;
        }

        /** Returns a hit with the evidence of all. */
        Outcome hit() {
            Outcome.Hit only = hit;
            if (only == null) {
                return new Outcome.Hit(List.of());
            }
            return evidence == null ? only : new Outcome.Hit(evidence);
        }

        /** Returns what is missing of all, clear where nothing is. */
        Outcome open() {
            Outcome.Unknown only = open;
            if (only == null) {
                return Outcome.CLEAR;
            }
            return missing == null ? only : new Outcome.Unknown(missing);
        }
    }
}
