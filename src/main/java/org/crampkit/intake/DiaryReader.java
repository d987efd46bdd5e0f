package org.crampkit.intake;

import java.nio.file.Path;
import org.crampkit.intake.columns.ColumnBook;
import org.crampkit.intake.rows.DiaryStream;
import org.crampkit.intake.scan.DiaryPlan;
import org.crampkit.intake.scan.Scan;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;

/** Reads diary files in two passes: the first settles encoding, header, order and questions; the second streams the rows. */
public final class DiaryReader {

    private final ScanTools tools;

    /** Reads {@code columns.yaml} and {@code words.yaml}. */
    public DiaryReader(TemplateFiles templates) {
        WordBook words = new WordBook(templates);
        tools = ScanTools.of(new ColumnBook(templates, words), words);
    }

    /**
     * First pass.
     *
     * @param file an existing, readable file
     * @param options what the person said about it
     */
    public Preparation prepare(Path file, ReadingOptions options) {
        ScanTools following = tools.following(options.mapping(), options.known());
        return new Scan(following).prepare(file, options.or(options.mapping()));
    }

    /**
     * Second pass.
     *
     * @param preparation a ready preparation
     * @param sink takes the rows
     * @throws IllegalStateException where questions are open
     */
    public void stream(Preparation preparation, ReadingSink sink) {
        if (!preparation.ready() || !(preparation.plan() instanceof DiaryPlan plan)) {
            throw new IllegalStateException("the file is not ready to be read");
        }
        NightCheck checked = new NightCheck(sink);
        plan.reader().read(new DiaryStream(plan, tools, checked));
        checked.end();
    }
}
