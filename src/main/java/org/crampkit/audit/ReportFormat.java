package org.crampkit.audit;

import java.io.IOException;
import java.nio.file.Path;

/** One kind of file that an audit is written as. */
public interface ReportFormat {

    /** Returns the word of {@code --format}, which is also the file name's ending. */
    String name();

    /** Writes a report; the file must be closed when this returns. */
    void write(AuditReport report, Path file) throws IOException;

    /** Returns how many counts, or rows of counts, its file of a report must hold. */
    default int expected(AuditReport report) {
        return report.size();
    }

    /** Opens a written file again and returns how many counts it holds; a hidden one counts too. */
    int countsIn(Path file) throws IOException;
}
