package org.crampkit.audit.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody who has every released report, knows the definitions, and narrows each hidden count as far as sums and
 * differences allow. Written apart from the program: it sees names and shown values alone.
 */
final class Attacker {

    private static final long MUCH = 1_000_000_000L;

    private final Map<String, long[]> limits = new TreeMap<>();
    private final List<List<String>> sums = new ArrayList<>();
    private final Set<String> hidden = new TreeSet<>();
    private final AuditPolicy policy;

    Attacker(AuditPolicy policy) {
        this.policy = policy;
    }

    /** Reads a report under a name, {@code A} or {@code B}. */
    void read(String name, Map<String, Count> report) {
        report.forEach((figure, count) -> {
            String cell = name + ":" + figure;
            if (count instanceof Count.Shown shown) {
                long slack = shown.value() == 0 ? 0 : policy.base() / 2;
                limits.put(cell, new long[] {shown.value() - slack, shown.value() + slack});
            } else {
                hidden.add(cell);
                limits.put(cell, new long[] {1, MUCH});
            }
        });
        sum(name, report, "patients", "patients-with-one-diary", "patients-with-two-diaries");
        group(name, report, "nights-possible", "nights.");
        group(name, report, "nights.RECORDED", "nights-recorded.");
        group(name, report, "nights.RECORDED", "nights-recorded-by-month.");
        group(name, report, "patients", "ages.");
        group(name, report, "patients", "grades.");
        group(name, report, "patients", "cramps-a-week.");
        group(name, report, "cramps", "sites.");
        group(name, report, "cramps", "cramps-by-month.");
        group(name, report, "patients-with-two-diaries", "changes.");
        sum(name, report, "flags", "flags-by-tier.E-S", "flags-by-tier.U", "flags-by-tier.R", "flags-by-tier.I");
        sum(name, report, "flags-by-tier.E-S", "flags-by-tier.E", "flags-by-tier.S");
        for (String tier : List.of("E", "S", "U", "R", "I")) {
            group(name, report, "flags-by-tier." + tier, "flags-by-rule." + tier + ".");
        }
        group(name, report, "handouts", "handouts-by-language.");
        group(name, report, "handouts", "handouts-by-size.");
        group(name, report, "handouts", "handouts-by-hold.");
        for (String relief : List.of("STRETCH", "WALK")) {
            sum(name, report, "relief-tried." + relief, "relief-helped." + relief, "relief-not-helped." + relief);
        }
        criteria(name, report);
    }

    private void criteria(String name, Map<String, Count> report) {
        for (String figure : report.keySet()) {
            if (figure.startsWith("criteria-") && figure.endsWith(".all")) {
                String stem = figure.substring(0, figure.length() - 3);
                sum(name, report, figure, stem + "met", stem + "not-met", stem + "not-recorded", stem + "exception");
            }
        }
        for (String id : List.of("AUD-1", "AUD-4", "AUD-6")) {
            sum(name, report, "criteria-by-patient." + id + ".all", "patients");
        }
        sum(name, report, "criteria-by-event.AUD-2.all", "flags-by-tier.E-S");
        sum(name, report, "criteria-by-event.AUD-3.all", "flags-by-tier.U");
        sum(name, report, "criteria-by-event.AUD-7.all", "handouts");
    }

    /** Knows that the days of one report are among the days of the other: what adds up can be subtracted. */
    void subtract(String smaller, String larger, Set<String> figures) {
        for (String figure : figures) {
            if (figure.matches(
                    "(nights-recorded|sites|cramps-by-month|nights-recorded-by-month|flags-by|handouts-by).*|cramps|flags|handouts")) {
                add(larger + ":" + figure, smaller + ":" + figure, "D:" + figure);
            }
        }
    }

    /** Knows that a month which lies wholly in both reports has the same counts in both. */
    void sameMonth(String one, String other, String month) {
        for (String figure : List.of("cramps-by-month.", "nights-recorded-by-month.")) {
            add(one + ":" + figure + month, other + ":" + figure + month);
        }
    }

    private void group(String name, Map<String, Count> report, String total, String prefix) {
        List<String> parts = report.keySet().stream()
                .filter(figure -> figure.startsWith(prefix))
                .toList();
        sum(name, report, total, parts.toArray(String[]::new));
    }

    private void sum(String name, Map<String, Count> report, String total, String... parts) {
        List<String> cells = new ArrayList<>(List.of(name + ":" + total));
        for (String part : parts) {
            if (report.containsKey(part)) {
                cells.add(name + ":" + part);
            }
        }
        if (cells.size() > 1 && report.containsKey(total)) {
            add(cells.toArray(String[]::new));
        }
    }

    private void add(String... cells) {
        sums.add(List.of(cells));
    }

    /** Returns the hidden counts that are down to one value. */
    List<String> solved() {
        boolean more = true;
        for (int round = 0; more && round < 10_000; round++) {
            more = false;
            for (List<String> sum : sums) {
                more |= narrow(sum);
            }
        }
        return hidden.stream()
                .filter(cell -> limits.get(cell)[0] >= limits.get(cell)[1])
                .toList();
    }

    private boolean narrow(List<String> sum) {
        boolean more = false;
        for (int i = 0; i < sum.size(); i++) {
            long low = 0;
            long high = 0;
            for (int j = 0; j < sum.size(); j++) {
                if (j != i) {
                    int sign = i == 0 || j == 0 ? 1 : -1;
                    long[] other = of(sum.get(j));
                    low += sign > 0 ? other[0] : -other[1];
                    high += sign > 0 ? other[1] : -other[0];
                }
            }
            long[] own = of(sum.get(i));
            long newLow = Math.max(own[0], low);
            long newHigh = Math.min(own[1], high);
            more |= newLow != own[0] || newHigh != own[1];
            limits.put(sum.get(i), new long[] {newLow, newHigh});
        }
        return more;
    }

    /** Returns the least and the most of each cell, as far as it was narrowed. */
    Map<String, long[]> limits() {
        return limits;
    }

    /** Returns sums: the first cell is the sum of the others. */
    List<List<String>> sums() {
        return sums;
    }

    /** Returns the cells that were not shown. */
    Set<String> hidden() {
        return hidden;
    }

    /** Returns the cells that stand for what lies between two reports. */
    Set<String> differences() {
        Set<String> found = new TreeSet<>();
        sums.forEach(sum -> sum.stream().filter(cell -> cell.startsWith("D:")).forEach(found::add));
        return found;
    }

    private long[] of(String cell) {
        return limits.getOrDefault(cell, new long[] {0, MUCH});
    }
}
