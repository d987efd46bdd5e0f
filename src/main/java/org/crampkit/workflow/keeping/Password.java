package org.crampkit.workflow.keeping;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampkit.workflow.PasswordFile;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Where the password of a key comes from, when it is needed.
 *
 * @param file whose first line it is, null where a person is asked
 * @param person asks one; empty where nobody answers
 */
public record Password(@Nullable Path file, Supplier<Optional<char[]>> person) {

    /** Fewer letters are too soon guessed by whoever finds the file (clinic rule). */
    static final int LEAST = 12;

    /** Stands for a letter that a terminal could not read. */
    private static final char UNREAD = '\uFFFD';

    /** Returns whether it was given beforehand. */
    boolean given() {
        return file != null;
    }

    /**
     * Returns it.
     *
     * @throws RefusedException CK-611 where nobody gives one, CK-613 where the terminal lost letters of it, CK-707 or CK-902 for a
     *     file without one
     */
    char[] get() {
        if (file != null) {
            return PasswordFile.read(file).toCharArray();
        }
        char[] typed = person.get()
                .filter(letters -> letters.length > 0)
                .orElseThrow(
                        () -> new RefusedException(new Refusal.BadInput("CK-611", "backup-no-password", Map.of())));
        for (char letter : typed) {
            if (letter == UNREAD) {
                throw new RefusedException(new Refusal.BadInput("CK-613", "backup-password-letters", Map.of()));
            }
        }
        return typed;
    }

    /**
     * Returns one that is to lock a key.
     *
     * @throws RefusedException CK-613 where it is too short; see {@link #get}
     */
    char[] chosen() {
        char[] password = get();
        if (password.length < LEAST) {
            throw new RefusedException(new Refusal.BadInput("CK-613", "backup-short-password", Map.of("least", LEAST)));
        }
        return password;
    }
}
