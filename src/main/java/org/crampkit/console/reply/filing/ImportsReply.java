package org.crampkit.console.reply.filing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.store.BatchId;
import org.crampkit.store.BatchLine;

/** What was imported. */
public final class ImportsReply implements Reply {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<BatchLine> batches;
    private final ZoneId zone;
    private final Speech speech;

    /** Tells of imports; times are shown in a zone. */
    public ImportsReply(List<BatchLine> batches, ZoneId zone, Speech speech) {
        this.batches = List.copyOf(batches);
        this.zone = zone;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (BatchLine batch : batches) {
            BatchId joins = batch.joins();
            all.add(new Fields()
                    .put("batch", batch.id().toString())
                    .put("file", batch.file())
                    .put("sha256", batch.sha256())
                    .put("at", batch.at())
                    .put("by", batch.by())
                    .put("nights", batch.nights())
                    .put("new", batch.fresh())
                    .put("changed", batch.changed())
                    .put("rejected", batch.rejected())
                    .put("undoneAt", batch.undoneAt())
                    .put("joins", joins == null ? null : joins.toString())
                    .map());
        }
        out.accept(new Fields().put("imports", all).map());
    }

    @Override
    public void text(Page page) {
        if (batches.isEmpty()) {
            page.line(speech.say("imports.none"));
            page.next("import FILE");
            return;
        }
        page.table(
                List.of(
                        speech.say("imports.batch"),
                        speech.say("imports.at"),
                        speech.say("imports.by"),
                        speech.say("imports.nights"),
                        speech.say("imports.new"),
                        speech.say("imports.changed"),
                        speech.say("imports.rejected"),
                        speech.say("imports.file")),
                batches.stream().map(this::row).toList());
        batches.stream()
                .filter(batch -> batch.undoneAt() == null)
                .reduce((a, b) -> b)
                .ifPresent(last -> page.next("undo " + last.id()));
    }

    private List<String> row(BatchLine batch) {
        return List.of(
                batch.id().toString(),
                WHEN.format(batch.at().atZone(zone)),
                batch.by(),
                Integer.toString(batch.nights()),
                Integer.toString(batch.fresh()),
                Integer.toString(batch.changed()),
                Integer.toString(batch.rejected()),
                name(batch));
    }

    private String name(BatchLine batch) {
        BatchId joins = batch.joins();
        String joined = joins == null ? "" : " " + speech.say("imports.joins", "batch", joins.toString());
        return batch.file() + joined + (batch.undoneAt() == null ? "" : " " + speech.say("imports.undone"));
    }
}
