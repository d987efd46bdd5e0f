package org.crampkit.console.reply.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.intake.saved.SavedMapping;
import org.jspecify.annotations.Nullable;

/** Saved mappings. */
public final class ProfileReply implements Reply {

    private final List<SavedMapping> saved;
    private final Form form;
    private final Speech speech;

    private ProfileReply(List<SavedMapping> saved, Form form, Speech speech) {
        this.saved = List.copyOf(saved);
        this.form = form;
        this.speech = speech;
    }

    private enum Form {
        LIST,
        ONE
    }

    /** Tells of all. */
    public static ProfileReply all(List<SavedMapping> saved, Speech speech) {
        return new ProfileReply(saved, Form.LIST, speech);
    }

    /** Tells of one. */
    public static ProfileReply one(SavedMapping saved, Speech speech) {
        return new ProfileReply(List.of(saved), Form.ONE, speech);
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> all = saved.stream().map(ProfileReply::fields).toList();
        out.accept(
                form == Form.ONE
                        ? all.get(0)
                        : new Fields().put("profiles", all).map());
    }

    private static Map<String, Object> fields(SavedMapping mapping) {
        List<Map<String, Object>> columns = new ArrayList<>();
        mapping.columns()
                .forEach((header, field) -> columns.add(new Fields()
                        .put("header", header)
                        .put("field", field.equals(SavedMapping.NOTHING) ? null : field)
                        .map()));
        return new Fields()
                .put("name", mapping.name())
                .put("dateOrder", word(mapping.dateOrder()))
                .put("nightNamedBy", word(mapping.nightNaming()))
                .put("sheet", mapping.sheet())
                .put("durationsIn", word(mapping.durations()))
                .put("clock", word(mapping.clock()))
                .put("columns", columns)
                .map();
    }

    private static @Nullable String word(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void text(Page page) {
        if (saved.isEmpty()) {
            page.line(speech.say("profiles.none"));
            page.next("import FILE --profile=NAME");
            return;
        }
        if (form == Form.LIST) {
            page.table(
                    List.of(
                            speech.say("profiles.name"),
                            speech.say("profiles.columns"),
                            speech.say("profiles.answers")),
                    saved.stream()
                            .map(mapping -> List.of(
                                    mapping.name(),
                                    Integer.toString(mapping.columns().size()),
                                    answers(mapping)))
                            .toList());
            page.next("profile " + saved.get(0).name());
            return;
        }
        SavedMapping mapping = saved.get(0);
        page.line(mapping.name() + (answers(mapping).isEmpty() ? "" : ": " + answers(mapping)));
        List<List<String>> rows = new ArrayList<>();
        mapping.columns()
                .forEach((header, field) -> rows.add(
                        List.of(header, field.equals(SavedMapping.NOTHING) ? speech.say("profiles.unused") : field)));
        page.table(2, List.of(speech.say("profiles.header"), speech.say("profiles.field")), rows);
        page.next("import FILE --profile=\"" + mapping.name() + "\"");
    }

    private static String answers(SavedMapping mapping) {
        List<String> answers = new ArrayList<>();
        if (mapping.dateOrder() != null) {
            answers.add("--date-order=" + word(mapping.dateOrder()));
        }
        if (mapping.nightNaming() != null) {
            answers.add("--night-named-by=" + word(mapping.nightNaming()));
        }
        if (mapping.durations() != null) {
            answers.add("--durations-in=" + word(mapping.durations()));
        }
        if (mapping.clock() != null) {
            answers.add("--clock=" + word(mapping.clock()));
        }
        if (mapping.sheet() != null) {
            answers.add("--sheet=" + mapping.sheet());
        }
        return String.join(" ", answers);
    }
}
