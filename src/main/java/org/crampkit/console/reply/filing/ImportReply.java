package org.crampkit.console.reply.filing;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.crampkit.console.ExitCode;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.console.screen.Streamed;
import org.crampkit.workflow.filing.FileList;
import org.crampkit.workflow.filing.FileOutcome;
import org.jspecify.annotations.Nullable;

/** What became of the files of an import, told file by file while they are read. */
public final class ImportReply implements Reply {

    private final FileList files;
    private final BiConsumer<FileList.Item, Consumer<FileOutcome>> reader;
    private final Speech speech;
    private final @Nullable Review review;
    private ExitCode exit = ExitCode.DONE;

    /** Reads the files when it is shown. */
    public ImportReply(FileList files, BiConsumer<FileList.Item, Consumer<FileOutcome>> reader, Speech speech) {
        this(files, reader, null, speech);
    }

    /** Shows each file to a person when it is shown as text, and saves it where the person says so. */
    public ImportReply(
            FileList files,
            BiConsumer<FileList.Item, Consumer<FileOutcome>> reader,
            @Nullable Review review,
            Speech speech) {
        this.files = files;
        this.reader = reader;
        this.review = review;
        this.speech = speech;
    }

    /** Tells of one file that was read already; to be shown while its source is open. */
    public static ImportReply of(FileOutcome outcome, Speech speech) {
        FileList.Item file = new FileList.Item(outcome.preparation().path(), false);
        return new ImportReply(
                new FileList(java.util.List.of(file), false), (item, taker) -> taker.accept(outcome), speech);
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        if (files.several()) {
            Streamed all = taker -> files.items().forEach(file -> each(file, outcome -> taker.accept(json(outcome))));
            out.accept(new Fields().put("files", all).map());
        } else {
            each(files.items().get(0), outcome -> out.accept(json(outcome)));
        }
    }

    @Override
    public void text(Page page) {
        boolean first = true;
        for (FileList.Item file : files.items()) {
            if (!first) {
                page.gap();
            }
            first = false;
            if (review == null) {
                each(file, outcome -> new FileText(outcome, speech).text(page));
            } else if (!review.read(file, page)) {
                exit = ExitCode.INPUT;
            }
        }
        if (files.items().isEmpty()) {
            page.line(speech.say("import.empty-folder"));
        }
    }

    private Map<String, Object> json(FileOutcome outcome) {
        return new FileView(outcome, speech).json();
    }

    private void each(FileList.Item file, Consumer<FileOutcome> taker) {
        reader.accept(file, outcome -> {
            if (!outcome.clean()) {
                exit = ExitCode.INPUT;
            }
            taker.accept(outcome);
        });
    }

    @Override
    public ExitCode exit() {
        return exit;
    }
}
