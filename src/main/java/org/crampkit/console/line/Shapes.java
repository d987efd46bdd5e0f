package org.crampkit.console.line;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each command accepts, by its name. */
public final class Shapes {

    private final Map<String, Shape> shapes = new TreeMap<>();

    /** Knows the shapes. */
    public Shapes(Collection<Shape> known) {
        known.forEach(shape -> shapes.put(shape.name(), shape));
    }

    /** Finds a command's shape. */
    public Optional<Shape> find(String command) {
        return Optional.ofNullable(shapes.get(command));
    }

    /** Returns the names in order. */
    public List<String> names() {
        return List.copyOf(shapes.keySet());
    }

    /** Returns all shapes in the order of their names. */
    public List<Shape> all() {
        return List.copyOf(shapes.values());
    }
}
