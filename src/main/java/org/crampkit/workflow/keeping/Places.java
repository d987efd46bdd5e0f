package org.crampkit.workflow.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crampkit.store.backup.Part;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;

/** Folders of a home, as backups see them. */
final class Places {

    /** Where earlier stores go. */
    static final String ASIDE = "aside";

    /** What a backup is made of or a restore replaces. */
    private static final List<String> OWN = List.of("store", "keys", Part.PROFILES, Part.TEMPLATES, ASIDE);

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private Places() {}

    /**
     * Checks that a file is not the key file, and lies in none of the folders that a backup is made of.
     *
     * @throws RefusedException CK-615
     */
    static void outside(Clinic clinic, Path file) {
        List<Path> kept = new ArrayList<>(List.of(clinic.keyFile()));
        OWN.forEach(folder -> kept.add(clinic.home().resolve(folder)));
        clinic.books().templates().folder().ifPresent(kept::add);
        Path real = real(file);
        if (kept.stream().anyMatch(place -> real.startsWith(real(place)))) {
            throw new RefusedException(new Refusal.Unsafe("CK-615", "backup-inside", Map.of("file", file.toString())));
        }
    }

    /** Returns the real path of a file that need not be there. */
    private static Path real(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path there = whole;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(there.relativize(whole)).normalize();
        } catch (IOException e) {
            return whole;
        }
    }

    /**
     * Returns the files below a folder by their names with slashes; none where there is no folder.
     *
     * @throws RefusedException CK-902 where it cannot be read
     */
    static Map<String, Path> below(Path folder) {
        Map<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try {
            Path real = folder.toRealPath();
            try (Stream<Path> all = Files.walk(real)) {
                all.filter(Files::isRegularFile)
                        .forEach(path -> files.put(
                                real.relativize(path)
                                        .toString()
                                        .replace(path.getFileSystem().getSeparator(), "/"),
                                path));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder);
        }
    }

    /** Returns what is said of a file or folder that belongs in a backup and cannot be read. */
    static RefusedException unreadable(Path place) {
        return new RefusedException(
                new Refusal.BadInput("CK-902", "file-unreadable", Map.of("file", place.toString())));
    }

    /** Returns whether two places lie on one disk; false where that cannot be told. */
    static boolean oneDisk(Path one, Path other) {
        try {
            return Files.getFileStore(one).equals(Files.getFileStore(other));
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns a folder that is not there yet, named by the time. */
    static Path aside(Clinic clinic) {
        String name = NAME.format(
                LocalDateTime.ofInstant(clinic.clock().instant(), clinic.clock().getZone()));
        Path folder = clinic.home().resolve(ASIDE).resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = clinic.home().resolve(ASIDE).resolve(name + "-" + i);
        }
        return folder;
    }
}
