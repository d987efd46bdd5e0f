package org.crampkit.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A small run of {@link MutatedFiles}; the large one is started by hand. */
class MutatedFilesTests {

    private static final int FILES = 400;

    /** Seeds of large runs that ended in a crash once: a cell whose address has no letter, a damaged record of an old workbook. */
    private static final long[] CRASHED_ONCE = {71_581, 210_832};

    @Test
    void noMutatedFileCrashesTheReader() throws IOException {
        MutatedFiles run = new MutatedFiles();
        for (int i = 0; i < FILES; i++) {
            run.one(1_000 + i);
        }
        for (long once : CRASHED_ONCE) {
            run.one(once);
        }
        assertThat(run.ends().keySet()).noneMatch(end -> end.startsWith("crash"));
        assertThat(run.ends().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(FILES + CRASHED_ONCE.length);
    }
}
