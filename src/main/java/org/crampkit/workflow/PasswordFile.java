package org.crampkit.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A password from the first line of a file: never from the command line. */
public final class PasswordFile {

    /** What Windows editors put before the first letter, and nobody types. */
    private static final String MARK = "\uFEFF";

    private PasswordFile() {}

    /**
     * Reads one.
     *
     * @throws RefusedException where the file cannot be read or holds no password
     */
    public static String read(Path file) {
        String password;
        try {
            password = Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .map(line -> line.startsWith(MARK) ? line.substring(MARK.length()) : line)
                    .orElse("");
        } catch (IOException e) {
            throw new RefusedException(
                    new Refusal.BadInput("CK-902", "file-unreadable", Map.of("file", file.toString())));
        }
        if (password.isBlank()) {
            throw new RefusedException(
                    new Refusal.BadInput("CK-707", "password-empty", Map.of("file", file.toString())));
        }
        return password;
    }
}
