package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Handouts, reviews and notes are added to the samples; all ten criteria, the handout counts and the time to review are
 * then worked out from what was typed, the patient list and the raw diaries, and compared with the audit.
 */
class TracedCareIT {

    private static final String DAY = " --json --as-of=2026-11-22";
    private static final LocalDate FROM = LocalDate.of(2026, 8, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 22);

    /** Lists with a part that no class of the medicine book names, read by hand from {@code samples/patients.csv}. */
    private static final List<String> UNREAD_LISTS = List.of("P-002", "P-003");

    @TempDir
    private static Path folder;

    private static Crampkit crampkit;
    private static JsonNode audit;
    private static final Map<String, TreeMap<LocalDate, List<Map<String, String>>>> DIARIES = new TreeMap<>();
    private static final Map<String, Map<String, String>> PROFILES = new TreeMap<>();
    private static final Map<String, Integer> EXPECTED = new TreeMap<>();
    private static final Map<String, List<Integer>> SIZES = new TreeMap<>();
    private static final Map<String, List<Integer>> WAITS = new TreeMap<>();

    private static void expect(String figure) {
        EXPECTED.merge(figure, 1, Integer::sum);
    }

    private static void criterion(String kind, String id, String outcome) {
        expect("criteria-by-" + kind + "." + id + "." + outcome);
        expect("criteria-by-" + kind + "." + id + ".all");
    }

    @BeforeAll
    static void care() throws Exception {
        crampkit = SampleClinic.copy(folder);
        DIARIES.putAll(RawNights.ofSamples().patients);
        List<String> lines = Files.readAllLines(Sample.FOLDER.resolve("patients.csv"));
        List<String> heads = List.of(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> profile = new TreeMap<>();
            for (int i = 0; i < heads.size() && i < cells.length; i++) {
                profile.put(heads.get(i), cells[i]);
            }
            PROFILES.put(cells[0], profile);
        }
        reviews();
        List<String> notes = new ArrayList<>();
        Map<String, List<JsonNode>> handouts = handouts();
        judge(handouts, notes);
        crampkit.script(notes);
        audit = crampkit.script(List.of(
                        "audit --json --internal --format=json --as-of=2026-12-01 --from=" + FROM + " --to=" + TO))
                .get(0);
    }

    private static String profile(String key, String field) {
        return PROFILES.getOrDefault(key, Map.of()).getOrDefault(field, "");
    }

    /** One third of the flags is reviewed in time, one a day late, one never. */
    private static void reviews() throws Exception {
        List<String> lines = new ArrayList<>();
        int place = 0;
        for (JsonNode reply : crampkit.script(DIARIES.keySet().stream()
                .map(key -> "flags \"" + key + "\"" + DAY)
                .toList())) {
            for (JsonNode flag : reply.path("flags")) {
                String tier = flag.path("tier").asString();
                boolean urgent = tier.equals("E") || tier.equals("S");
                if (!urgent && !tier.equals("U")) {
                    continue;
                }
                int days = (urgent ? 0 : 7) + place % 3;
                boolean never = place % 3 == 2;
                String id = urgent ? "AUD-2" : "AUD-3";
                criterion("event", id, never ? "not-recorded" : place % 3 == 0 ? "met" : "not-met");
                if (!never) {
                    lines.add("review \"" + reply.path("patient").asString() + "\" "
                            + flag.path("id").asString() + " --outcome=seen --json --as-of=" + TO.plusDays(days));
                    WAITS.computeIfAbsent(urgent ? "E-S" : "U", key -> new ArrayList<>())
                            .add(days);
                }
                place++;
            }
        }
        crampkit.script(lines);
    }

    /** Two patients of three get a handout, some in another language or size; one a second with an item taken upon oneself. */
    private static Map<String, List<JsonNode>> handouts() throws Exception {
        List<String> lines = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        int place = 0;
        for (String key : DIARIES.keySet()) {
            if (place % 3 != 0) {
                keys.add(key);
                String other = profile(key, "language").equals("es") ? "en" : "es";
                lines.add("handout \"" + key + "\"" + DAY + (place % 6 == 1 ? " --language=" + other : "")
                        + (place % 6 == 2 ? " --font-size=20" : ""));
            }
            place++;
        }
        Map<String, List<JsonNode>> given = new TreeMap<>();
        List<JsonNode> replies = crampkit.script(lines);
        String again = "";
        for (int i = 0; i < keys.size(); i++) {
            JsonNode reply = replies.get(i);
            given.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(reply);
            handout(reply, size(lines.get(i), keys.get(i)));
            if (again.isEmpty()
                    && reply.path("held").isNull()
                    && !reply.path("withheld").isEmpty()) {
                again = keys.get(i) + " "
                        + reply.path("withheld").get(0).path("id").asString();
            }
        }
        String[] parts = again.split(" ");
        String line =
                "handout \"" + parts[0] + "\"" + DAY + " --with=" + parts[1] + " --reason=asked --override=agreed";
        JsonNode second = crampkit.script(List.of(line)).get(0);
        assertThat(ids(second)).contains(parts[1]);
        given.get(parts[0]).add(second);
        handout(second, size(line, parts[0]));
        EXPECTED.merge("criteria-by-event.AUD-7.met", -1, Integer::sum);
        expect("criteria-by-event.AUD-7.not-met");
        return given;
    }

    private static int size(String line, String key) {
        String own = profile(key, "font_size");
        return line.contains("--font-size=20") ? 20 : own.isEmpty() ? 14 : Integer.parseInt(own);
    }

    private static List<String> ids(JsonNode handout) {
        List<String> ids = new ArrayList<>();
        handout.path("chosen").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    private static void handout(JsonNode reply, int size) {
        SIZES.computeIfAbsent(reply.path("patient").asString(), key -> new ArrayList<>())
                .add(size);
        expect("handouts");
        expect("handouts-by-language." + reply.path("language").asString());
        expect("handouts-by-size." + size);
        expect("handouts-by-hold." + (reply.path("held").isNull() ? "NOT_HELD" : "HELD"));
        criterion("event", "AUD-7", "met");
        if (ids(reply).stream().anyMatch(id -> id.startsWith("DIE-K") || id.startsWith("DIE-MG"))) {
            String kidneys = profile(reply.path("patient").asString(), "kidney_function");
            criterion("event", "AUD-8", kidneys.isEmpty() || kidneys.equals("unknown") ? "not-met" : "met");
        }
    }

    private static void judge(Map<String, List<JsonNode>> handouts, List<String> notes) {
        int place = 0;
        int poor = 0;
        for (String key : DIARIES.keySet()) {
            RawAudit one = new RawAudit();
            one.patient(DIARIES.get(key));
            boolean enough = one.counts.containsKey("grades.A") || one.counts.containsKey("grades.B");
            boolean given = handouts.containsKey(key);
            String note = enough ? "" : poor == 0 ? "unwell" : poor == 1 ? "declined" : "";
            poor += enough ? 0 : 1;
            boolean declined = note.equals("declined");
            criterion("patient", "AUD-1", enough ? "met" : note.isEmpty() ? "not-met" : "exception");
            String medicines = profile(key, "medicines");
            criterion(
                    "patient",
                    "AUD-4",
                    medicines.isEmpty() ? "not-recorded" : UNREAD_LISTS.contains(key) ? "not-met" : "met");
            if (medicines.contains("quinine")) {
                criterion("patient", "AUD-5", "met");
                notes.add("note \"" + key + "\" quinine-review" + DAY);
            }
            criterion("patient", "AUD-6", fits(key, handouts.getOrDefault(key, List.of()), declined));
            if (given) {
                boolean taught = place % 2 == 0;
                criterion("patient", "AUD-9", taught ? "met" : declined ? "exception" : "not-recorded");
                if (taught) {
                    notes.add("note \"" + key + "\" teach-back" + DAY);
                }
            }
            if (!note.isEmpty()) {
                notes.add("note \"" + key + "\" " + note + DAY);
            }
            followUps(key);
            place++;
        }
    }

    private static String fits(String key, List<JsonNode> handouts, boolean declined) {
        if (handouts.isEmpty()) {
            return declined ? "exception" : "not-met";
        }
        String language = profile(key, "language");
        if (language.isEmpty()) {
            return "not-recorded";
        }
        String own = profile(key, "font_size");
        int needed = own.isEmpty() ? 0 : Integer.parseInt(own);
        for (int i = 0; i < handouts.size(); i++) {
            boolean inLanguage = handouts.get(i).path("language").asString().equals(language);
            if (inLanguage && SIZES.get(key).get(i) >= needed) {
                return "met";
            }
        }
        return "not-met";
    }

    private static void followUps(String key) {
        List<List<LocalDate>> runs = RawNights.runs(DIARIES.get(key));
        for (List<LocalDate> run : runs) {
            LocalDate end = run.get(run.size() - 1);
            LocalDate due = end.plusDays(84);
            if (!due.isBefore(FROM) && !due.isAfter(TO)) {
                boolean followed = runs.stream()
                        .map(later -> later.get(0))
                        .anyMatch(begin -> !begin.isBefore(end.plusDays(42)) && !begin.isAfter(due));
                criterion("event", "AUD-10", followed ? "met" : "not-met");
            }
        }
    }

    @Test
    void everyCriterionAndEveryHandoutIsWhatWasTyped() {
        Map<String, Integer> told = new TreeMap<>();
        audit.path("figures").properties().forEach(group -> {
            if (group.getValue().isNumber()) {
                told.put(group.getKey(), group.getValue().intValue());
            } else {
                group.getValue()
                        .properties()
                        .forEach(key -> told.put(
                                group.getKey() + "." + key.getKey(),
                                key.getValue().intValue()));
            }
        });
        told.keySet().removeIf(name -> !name.matches("(handouts|criteria).*"));
        told.values().removeIf(count -> count == 0);
        assertThat(told).isEqualTo(EXPECTED);
        TreeSet<String> criteria = new TreeSet<>();
        told.keySet().stream()
                .filter(name -> name.endsWith(".all"))
                .forEach(name -> criteria.add(name.split("\\.")[1]));
        assertThat(criteria).as("criteria with something to judge").hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void theTimeToReviewIsTheMiddleOfTheDaysTyped() throws IOException {
        for (String urgency : List.of("E-S", "U")) {
            List<Integer> days = WAITS.get(urgency).stream().sorted().toList();
            int half = days.size() / 2;
            double middle = days.size() % 2 == 1 ? days.get(half) : (days.get(half - 1) + days.get(half)) / 2.0;
            assertThat(audit.path("averages")
                            .path("median-days-to-review." + urgency)
                            .doubleValue())
                    .as(urgency)
                    .isEqualTo(middle);
        }
        assertThat(audit.path("averages").path("median-days-to-review.R").isNull())
                .as("no flag of that urgency was reviewed")
                .isTrue();
    }
}
