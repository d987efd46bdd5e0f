package org.crampkit.console.reply;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.trail.TrailEntry;

/** Who did what, oldest first. */
public final class TrailReply implements Reply {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int SHORT_HASH = 12;

    private final List<TrailEntry> entries;
    private final ZoneId zone;
    private final Speech speech;

    /** Tells of entries; times are shown in a zone. */
    public TrailReply(List<TrailEntry> entries, ZoneId zone, Speech speech) {
        this.entries = List.copyOf(entries);
        this.zone = zone;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (TrailEntry entry : entries) {
            all.add(new Fields()
                    .put("sequence", entry.sequence())
                    .put("at", entry.at())
                    .put("asOf", entry.asOf())
                    .put("by", entry.by())
                    .put("action", entry.action())
                    .put("patient", entry.patient())
                    .put("details", new TreeMap<>(entry.details()))
                    .put("hash", entry.hash())
                    .map());
        }
        out.accept(new Fields().put("entries", all).map());
    }

    @Override
    public void text(Page page) {
        if (entries.isEmpty()) {
            page.line(speech.say("trail.none"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (TrailEntry entry : entries) {
            String details = new TreeMap<>(entry.details())
                    .entrySet().stream()
                            .map(detail -> detail.getKey() + " " + cut(detail.getValue()))
                            .collect(Collectors.joining(", "));
            rows.add(List.of(
                    Long.toString(entry.sequence()),
                    WHEN.format(entry.at().atZone(zone)),
                    entry.by(),
                    entry.action(),
                    entry.patient() == null ? "" : entry.patient(),
                    details));
        }
        page.table(
                List.of(
                        speech.say("trail.number"),
                        speech.say("trail.at"),
                        speech.say("trail.by"),
                        speech.say("trail.action"),
                        speech.say("trail.patient"),
                        speech.say("trail.details")),
                rows);
        page.next("trail-verify");
    }

    private static String cut(String value) {
        return value.matches("[0-9a-f]{40,}") ? value.substring(0, SHORT_HASH) : value;
    }
}
