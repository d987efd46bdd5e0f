package org.crampkit.workflow.filing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.crampkit.diary.Entry;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.crampkit.store.BatchLine;
import org.crampkit.store.ImportReceipt;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param status what was done
 * @param preparation what the first pass settled
 * @param receipt what was stored, or would be; null where nothing could be
 * @param joins the import whose corrected rows these are, null where none
 * @param rows rows read
 * @param rejections cells that kept their rows out
 * @param rejectedRows rows kept out
 * @param warnings things to look at; the rows were kept
 * @param code message code where the file is refused or skipped, else empty
 * @param rejectsFile where the rejected rows were written to, null where nowhere
 * @param episodes the cramps stored or to be stored, one at a time, to be read while this outcome is shown
 */
public record FileOutcome(
        Status status,
        Preparation preparation,
        @Nullable ImportReceipt receipt,
        @Nullable BatchLine joins,
        int rows,
        List<Rejection> rejections,
        int rejectedRows,
        List<Warning> warnings,
        String code,
        @Nullable Path rejectsFile,
        EpisodeSource episodes) {

    /** Copies the lists. */
    public FileOutcome {
        rejections = List.copyOf(rejections);
        warnings = List.copyOf(warnings);
    }

    /** What was done with a file. */
    public enum Status {
        IMPORTED("imported"),
        READY("ready"),
        NEEDS_ANSWER("needs-answer"),
        REFUSED("refused"),
        SKIPPED("skipped");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** Returns the word of JSON replies. */
        public String word() {
            return word;
        }
    }

    /** Gives entries one at a time, so that memory does not grow with the file. */
    @FunctionalInterface
    public interface EpisodeSource {
        /** Nothing was read. */
        EpisodeSource NONE = taker -> {};

        /** Gives every cramp. */
        void each(BiConsumer<PatientKey, Entry> taker);
    }

    /** Returns whether everything in the file was taken in, or the file is one that a folder may hold. */
    public boolean clean() {
        return switch (status) {
            case IMPORTED, READY -> rejectedRows == 0;
            case SKIPPED -> true;
            case NEEDS_ANSWER, REFUSED -> false;
        };
    }

    FileOutcome with(Path file) {
        return new FileOutcome(
                status, preparation, receipt, joins, rows, rejections, rejectedRows, warnings, code, file, episodes);
    }

    static FileOutcome unread(Status status, Preparation preparation, String code) {
        return new FileOutcome(
                status, preparation, null, null, 0, List.of(), 0, List.of(), code, null, EpisodeSource.NONE);
    }
}
