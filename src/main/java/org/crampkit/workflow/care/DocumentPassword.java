package org.crampkit.workflow.care;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crampkit.document.Page;
import org.crampkit.document.PdfFile;
import org.crampkit.document.PdfRenderer;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;

/** The password that a paper is locked with, from the first line of a file: never from the command line. */
final class DocumentPassword {

    private DocumentPassword() {}

    /**
     * Renders a page, locked where there is a password file.
     *
     * @throws RefusedException where the file cannot be read or holds no password
     */
    static PdfFile render(PdfRenderer renderer, Page page, @Nullable Path passwordFile) {
        return passwordFile == null ? renderer.render(page) : renderer.locked(page, of(passwordFile));
    }

    private static String of(Path file) {
        String password;
        try {
            password = Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
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
