package org.crampkit.audit.count;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crampkit.audit.band.AgeBand;
import org.crampkit.audit.band.RateBand;

/** The order in which the figures of a group are told; never by size, which would tell of hidden ones. */
public final class KeyOrder {

    private static final Map<Group, List<String>> FIXED = Map.of(
            Group.AGES, AgeBand.ALL,
            Group.WRITTEN, List.of("RECORDED", "NOT_RECORDED"),
            Group.STATUS, List.of("CRAMP", "NO_CRAMP"),
            Group.GRADES, List.of("A", "B", "C", "D"),
            Group.RATES, List.of("0", "under-1", "1-to-3", "3-to-7", "7-or-more", RateBand.UNKNOWN),
            Group.TIERS, List.of("E", "S", FigureId.URGENT, "U", "R", "I"),
            Group.HOLDS, List.of("HELD", "NOT_HELD"),
            Group.CHANGES,
                    List.of("CLEARLY_FEWER", "FEWER", "NO_CLEAR_CHANGE", "MORE", "CLEARLY_MORE", "NOT_ENOUGH_NIGHTS"));

    private static final List<String> OUTCOMES = List.of("all", "met", "not-met", "not-recorded", "exception");

    private KeyOrder() {}

    /** Returns the keys that a group always tells; empty where it tells what there is. */
    public static List<String> of(Group group) {
        return FIXED.getOrDefault(group, List.of());
    }

    /** Returns the keys of a group in the order they are told in. */
    public static List<String> sorted(Group group, List<String> keys) {
        if (group == Group.CRITERIA || group == Group.EVENT_CRITERIA) {
            return keys.stream()
                    .sorted(Comparator.comparingInt(KeyOrder::number).thenComparing(KeyOrder::outcome))
                    .toList();
        }
        List<String> fixed = of(group);
        Comparator<String> order = Comparator.comparingInt(
                key -> fixed.contains(key) ? fixed.indexOf(key) : fixed.size() + urgency(group, key));
        return keys.stream()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int number(String key) {
        String digits = key.replaceAll("\\D", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static int outcome(String key) {
        return OUTCOMES.indexOf(key.substring(key.lastIndexOf('.') + 1));
    }

    /** Flags by rule begin with the letter of their tier. */
    private static int urgency(Group group, String key) {
        return group == Group.RULES ? "ESURI".indexOf(key.charAt(0)) : 0;
    }
}
