package org.crampkit.audit.count;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of one figure.
 *
 * @param group its group
 * @param key its key within the group, "" where the group has one figure
 */
public record FigureId(Group group, String key) implements Comparable<FigureId> {

    /** The key of emergencies and same-day flags together, beside the keys of both. */
    public static final String URGENT = "E-S";

    /** Names the figure of a group that has one. */
    public static FigureId of(Group group) {
        return new FigureId(group, "");
    }

    /** Returns the figure of a name, empty where no group has it; whether anything was counted is another matter. */
    public static Optional<FigureId> named(String text) {
        for (Group group : Group.values()) {
            boolean single = group.shape() == Group.Shape.SINGLE;
            boolean average = group.shape() == Group.Shape.AVERAGE;
            if ((single || average) && text.equals(group.id())) {
                return Optional.of(of(group));
            }
            boolean parts = !single && group.shape() != Group.Shape.COMPLEMENT;
            if (parts && text.startsWith(group.id() + ".")) {
                return Optional.of(new FigureId(group, text.substring(group.id().length() + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(FigureId other) {
        int byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : key.compareTo(other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureId figure && group == figure.group && key.equals(figure.key);
    }

    /** Counted a million times: what records do of themselves is slow until Java has compiled it well. */
    @Override
    public int hashCode() {
        return 31 * group.hashCode() + key.hashCode();
    }

    /** Returns the name as people type it, such as {@code grades.A} or {@code patients}. */
    public String text() {
        return key.isEmpty() ? group.id() : group.id() + "." + key;
    }

    @Override
    public String toString() {
        return text();
    }
}
