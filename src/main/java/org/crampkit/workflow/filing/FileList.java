package org.crampkit.workflow.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;

/**
 * The files of a request, in the order named; the files of a folder in name order, not of its sub-folders.
 *
 * @param items the files
 * @param several whether the answer is a list: more than one file was named, or a folder
 */
public record FileList(List<Item> items, boolean several) {

    /** Copies the list. */
    public FileList {
        items = List.copyOf(items);
    }

    static FileList of(List<Path> named) {
        List<Item> items = new ArrayList<>();
        boolean several = named.size() > 1;
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                several = true;
                items.addAll(filesIn(path));
            } else {
                items.add(new Item(readable(path), false));
            }
        }
        return new FileList(items, several);
    }

    /**
     * Checks that a file is there and may be read.
     *
     * @throws RefusedException where not
     */
    static Path readable(Path path) {
        if (!Files.exists(path)) {
            throw new RefusedException(new Refusal.BadInput("CK-902", "file-missing", name(path)));
        }
        if (Files.isDirectory(path)) {
            throw new RefusedException(new Refusal.BadInput("CK-902", "file-is-folder", name(path)));
        }
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            throw new RefusedException(new Refusal.BadInput("CK-902", "file-unreadable", name(path)));
        }
        return path;
    }

    private static List<Item> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(file -> new Item(file, true))
                    .toList();
        } catch (IOException e) {
            throw new RefusedException(new Refusal.BadInput("CK-902", "file-unreadable", name(folder)));
        }
    }

    private static Map<String, Object> name(Path path) {
        return Map.of("file", path.toString());
    }

    /**
     * One file.
     *
     * @param path where it is
     * @param fromFolder whether a folder was named that holds it
     */
    public record Item(Path path, boolean fromFolder) {}
}
