package org.crampkit.workflow.keeping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.OutputFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The newest backup and the newest drill, in {@code HOME/backups.json}: outside the store, so that they are known when the
 * store is lost.
 */
@Component
public final class BackupBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    /** Works on one clinic. */
    public BackupBook(Clinic clinic) {
        this.file = clinic.home().resolve("backups.json");
    }

    /** Returns the newest backup, empty where none is known. */
    public Optional<Line> backup() {
        return Optional.ofNullable(read().backup());
    }

    /** Returns the newest drill that was passed, empty where none is known. */
    public Optional<Line> drill() {
        return Optional.ofNullable(read().drill());
    }

    void backedUp(Line line) {
        write(new Pages(line, read().drill()));
    }

    void drilled(Line line) {
        write(new Pages(read().backup(), line));
    }

    /** What cannot be read is not known. */
    private Pages read() {
        try {
            return Files.exists(file)
                    ? JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), Pages.class)
                    : new Pages(null, null);
        } catch (IOException | JacksonException e) {
            return new Pages(null, null);
        }
    }

    private void write(Pages pages) {
        new OutputFile(file)
                .write(JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(pages)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A backup, or a drill of one.
     *
     * @param file where the backup was
     * @param at when it was made, or when the drill was passed; real time
     * @param sha256 hash of the backup
     */
    public record Line(String file, Instant at, String sha256) {}

    private record Pages(@Nullable Line backup, @Nullable Line drill) {}
}
