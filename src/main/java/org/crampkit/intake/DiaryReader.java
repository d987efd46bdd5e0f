package org.crampkit.intake;

import java.nio.file.Path;
import org.crampkit.templates.TemplateFiles;

/** Reads diary files in two passes: the first settles encoding, header, order and questions; the second streams the rows. */
public final class DiaryReader {

    /** Reads {@code columns.yaml} and {@code words.yaml}. */
    public DiaryReader(TemplateFiles templates) {}

    /**
     * First pass.
     *
     * @param file an existing, readable file
     * @param options what the person said about it
     */
    public Preparation prepare(Path file, ReadingOptions options) {
        throw new UnsupportedOperationException();
    }

    /**
     * Second pass.
     *
     * @param preparation a ready preparation
     * @param sink takes the rows
     * @throws IllegalStateException where questions are open
     */
    public void stream(Preparation preparation, ReadingSink sink) {
        throw new UnsupportedOperationException();
    }
}
