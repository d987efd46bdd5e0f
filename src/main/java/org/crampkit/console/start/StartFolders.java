package org.crampkit.console.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.crampkit.console.line.Manner;
import org.crampkit.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The folders that are settled when the process starts.
 *
 * @param home where the store, keys, output and log live
 * @param keyFile where the key file is
 * @param templates the clinic's own template files, null where there are none
 * @param manner what was typed, so that a later line cannot contradict it
 */
public record StartFolders(Path home, Path keyFile, @Nullable Path templates, Manner manner) {

    /**
     * Reads {@code --home}, {@code --key-file} and {@code --templates} wherever they stand, then the environment, then the
     * defaults.
     */
    public static StartFolders of(String[] args, Map<String, String> environment) {
        Optional<Path> typedHome = typed(args, "--home");
        Optional<Path> typedKey = typed(args, "--key-file");
        Optional<Path> typedTemplates = typed(args, "--templates");
        Path home = typedHome
                .or(() -> named(environment, "CRAMPKIT_HOME"))
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".crampkit"));
        Path own = home.resolve("templates");
        Path templates = typedTemplates.orElse(Files.isDirectory(own) ? own : null);
        Path keyFile =
                typedKey.or(() -> named(environment, "CRAMPKIT_KEY_FILE")).orElseGet(() -> Store.keyFile(home));
        Manner manner = new Manner(
                typedHome.orElse(null),
                typedKey.orElse(null),
                typedTemplates.orElse(null),
                null,
                false,
                false,
                false,
                null);
        return new StartFolders(home, keyFile, templates, manner);
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .flatMap(StartFolders::path);
    }

    private static Optional<Path> typed(String[] args, String option) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(option + "=")) {
                return path(args[i].substring(option.length() + 1));
            }
            if (args[i].equals(option) && i + 1 < args.length && !args[i + 1].startsWith("-")) {
                return path(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
