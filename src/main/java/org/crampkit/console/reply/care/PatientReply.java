package org.crampkit.console.reply.care;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.Profile;
import org.crampkit.workflow.care.ShowPatients.Line;
import org.jspecify.annotations.Nullable;

/** One patient's profile; what is not known is null in JSON and "not known" on the screen, never "no". */
public final class PatientReply implements Reply {

    private static final int NO_SURGERY = 9999;

    private final Line line;
    private final Speech speech;

    /** Tells of one patient. */
    public PatientReply(Line line, Speech speech) {
        this.line = line;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        Fields fields = new Fields()
                .put("id", line.person().key().text())
                .put("registered", line.registered())
                .put("given_name", known(line.person().identity().givenName()))
                .put("family_name", known(line.person().identity().familyName()));
        profile().forEach(fields::put);
        out.accept(fields.put("nightsRecorded", line.nightsRecorded())
                .put("firstNight", line.latest() == null ? null : line.latest().from())
                .put("lastNight", line.latest() == null ? null : line.latest().to())
                .map());
    }

    /** Returns the profile under the column names of the patient list. */
    private Map<String, @Nullable Object> profile() {
        Profile profile = line.person().profile();
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("birth_date", profile.birthDate());
        all.put("sex", known(profile.sex().word()));
        all.put("language", profile.language());
        all.put("font_size", profile.fontSize());
        all.put("reading_format", profile.readingFormat().word());
        all.put("pregnant_weeks", profile.pregnantWeeks());
        all.put("postpartum_weeks", profile.postpartumWeeks());
        all.put("breastfeeding", answer(profile.breastfeeding()));
        Map<String, Object> conditions = new TreeMap<>();
        profile.conditions().forEach((condition, answer) -> conditions.put(condition.word(), answer.word()));
        all.put("conditions", conditions);
        all.put("medicines", profile.medicines());
        all.put("allergies", profile.allergies());
        all.put("kidney_function", known(profile.kidneyFunction().word()));
        all.put("fluid_limit_ml", profile.fluidLimitMl());
        all.put("can_stand", answer(profile.canStand()));
        all.put("falls_last_year", profile.fallsLastYear());
        Integer surgery = profile.surgeryWeeksAgo();
        all.put("surgery_weeks_ago", surgery != null && surgery == NO_SURGERY ? "none" : surgery);
        all.put("alcohol_units_week", profile.alcoholUnitsWeek());
        all.put("sleep_position", known(profile.sleepPosition().word()));
        all.put("asks_about", profile.asksAbout());
        all.put("weight_kg", profile.weightKg());
        all.put("notes", known(profile.notes()));
        return all;
    }

    private static @Nullable String known(String word) {
        return word.isEmpty() || word.equalsIgnoreCase("unknown") ? null : word;
    }

    private static @Nullable String answer(Answer answer) {
        return answer == Answer.UNKNOWN ? null : answer.word();
    }

    @Override
    public void text(Page page) {
        String name = line.person().identity().fullName();
        page.line(line.person().key().text() + (name.isEmpty() ? "" : " · " + name));
        if (!line.registered()) {
            page.line(2, speech.say("patients.not-listed"));
        }
        List<String> unknown = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        profile().forEach((field, value) -> {
            String shown = shown(value);
            String label = field.replace('_', ' ');
            if (shown.isEmpty()) {
                unknown.add(label);
            } else {
                rows.add(List.of(Character.toUpperCase(label.charAt(0)) + label.substring(1), shown));
            }
        });
        page.table(2, List.of("", ""), rows);
        if (!unknown.isEmpty()) {
            page.line(2, speech.say("patient.unknown", "fields", String.join(", ", unknown)));
        }
        nights(page);
        page.next("summary " + line.person().key(), "flags " + line.person().key());
    }

    private void nights(Page page) {
        page.line(
                2,
                line.latest() == null
                        ? speech.say("patient.no-nights")
                        : speech.say(
                                "patient.nights",
                                "nights",
                                line.nightsRecorded(),
                                "to",
                                line.latest().to().toString()));
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> parts = new ArrayList<>();
            map.forEach((word, answer) -> parts.add("NO".equals(answer) ? "no " + word : String.valueOf(word)));
            return String.join("; ", parts);
        }
        if (value instanceof List<?> list) {
            return String.join("; ", list.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : value.toString();
    }
}
