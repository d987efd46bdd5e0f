package org.crampkit.audit.count;

/**
 * The name of one figure.
 *
 * @param group its group
 * @param key its key within the group, "" where the group has one figure
 */
public record FigureId(Group group, String key) implements Comparable<FigureId> {

    /** Names the figure of a group that has one. */
    public static FigureId of(Group group) {
        return new FigureId(group, "");
    }

    @Override
    public int compareTo(FigureId other) {
        int byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : key.compareTo(other.key);
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
