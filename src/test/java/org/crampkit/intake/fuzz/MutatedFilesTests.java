package org.crampkit.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A small run of {@link MutatedFiles}; the large one is started by hand. */
class MutatedFilesTests {

    private static final int FILES = 400;

    /** A seed of a large run that ended in a crash once: a cell whose address has no letter. */
    private static final long CELL_WITHOUT_A_COLUMN = 71_581;

    @Test
    void noMutatedFileCrashesTheReader() throws IOException {
        MutatedFiles run = new MutatedFiles();
        for (int i = 0; i < FILES; i++) {
            run.one(1_000 + i);
        }
        run.one(CELL_WITHOUT_A_COLUMN);
        assertThat(run.ends().keySet()).noneMatch(end -> end.startsWith("crash"));
        assertThat(run.ends().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(FILES + 1);
    }
}
