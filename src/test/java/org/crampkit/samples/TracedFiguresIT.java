package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every figure of a summary, worked out again from the raw rows of the sample by another path. */
class TracedFiguresIT {

    /** Patient to the one sample that holds their diary. */
    private static final Map<String, String> DIARIES = new TreeMap<>(Map.of(
            "P-001", "clean-28-nights",
            "P-002", "pregnant-31-weeks",
            "P-003", "counts-only",
            "P-006", "nights-left-out",
            "P-009", "several-patients",
            "P-011", "no-cramps-at-all",
            "P-012", "quinine-at-night",
            "P-015", "emergency-chest-pain",
            "P-404", "several-patients",
            "0044556677", "two-alike-in-one-night"));

    private static final Map<String, JsonNode> SUMMARIES = new LinkedHashMap<>();

    /** What is compared: the program's summary and the raw rows of its period. */
    record Traced(String patient, JsonNode summary, RawDiary raw) {
        @Override
        public String toString() {
            return patient;
        }
    }

    @BeforeAll
    static void askTheProgram() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        DIARIES.keySet().forEach(patient -> lines.add("summary " + patient + " --json " + Crampkit.AS_OF));
        List<JsonNode> documents = SampleClinic.open().script(lines);
        int i = 0;
        for (String patient : DIARIES.keySet()) {
            SUMMARIES.put(patient, documents.get(i++));
        }
    }

    static List<Traced> diaries() {
        return DIARIES.entrySet().stream()
                .map(entry -> new Traced(
                        entry.getKey(),
                        SUMMARIES.get(entry.getKey()),
                        RawDiary.of(entry.getValue(), entry.getKey()).latestPeriod()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void theNightsAreThoseOfTheRows(Traced traced) {
        RawDiary raw = traced.raw();
        assertThat(traced.summary().path("from").asString())
                .isEqualTo(raw.nights.firstKey().toString());
        assertThat(traced.summary().path("to").asString())
                .isEqualTo(raw.nights.lastKey().toString());
        assertInt(traced, "nightsPossible", raw.possible());
        assertInt(traced, "nightsRecorded", raw.nightsOf("CN").size());
        assertInt(traced, "crampNights", raw.nightsOf("C").size());
        assertInt(traced, "episodes", raw.episodes());
        assertInt(traced, "longestCrampFreeRun", longestRun(raw));
        assertThat(traced.summary().path("grade").asString()).isEqualTo(grade(raw));
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void theRateHasExactPoissonLimits(Traced traced) {
        int recorded = traced.raw().nightsOf("CN").size();
        rate(
                traced,
                "crampsPerWeek",
                traced.raw().episodes(),
                recorded,
                traced.raw().possible());
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void theShareOfCrampNightsHasWilsonLimits(Traced traced) {
        int recorded = traced.raw().nightsOf("CN").size();
        share(
                traced,
                "crampNightShare",
                traced.raw().nightsOf("C").size(),
                recorded,
                traced.raw().possible());
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void wokenNightsAreThoseKnown(Traced traced) {
        RawDiary raw = traced.raw();
        int woken = 0;
        int known = raw.nightsOf("N").size();
        for (LocalDate night : raw.nightsOf("C")) {
            List<String> woke = raw.nights.get(night).stream()
                    .map(row -> row.getOrDefault("woke_from_sleep", ""))
                    .toList();
            woken += woke.contains("Y") ? 1 : 0;
            known += woke.contains("Y") || woke.stream().allMatch("N"::equals) ? 1 : 0;
        }
        if (known > raw.nightsOf("N").size() || raw.nightsOf("C").isEmpty()) {
            rate(traced, "nightsWokenPerWeek", woken, known, raw.possible());
        }
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void theSevereShareIsOfCrampsWithKnownPain(Traced traced) {
        List<Double> pain = traced.raw().numbers("pain_nrs");
        if (pain.isEmpty()) {
            assertThat(traced.summary().path("severeShare").isNull()).isTrue();
        } else {
            int severe = (int) pain.stream().filter(value -> value >= 7).count();
            share(traced, "severeShare", severe, pain.size(), traced.raw().episodes());
        }
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void theSpreadsAreThoseOfTheRows(Traced traced) {
        spread(traced, "pain", traced.raw().numbers("pain_nrs"));
        spread(traced, "durationMin", traced.raw().numbers("duration_min"));
        long longOnes = traced.raw().numbers("duration_min").stream()
                .filter(value -> value > 10)
                .count();
        assertInt(traced, "overTenMinutes", (int) longOnes);
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void sleepDisturbanceIsCountedByTheNight(Traced traced) {
        List<Double> nights = new ArrayList<>();
        traced.raw().nightsOf("CN").forEach(night -> traced.raw().nights.get(night).stream()
                .map(row -> row.getOrDefault("sleep_disturb_nrs", ""))
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf)
                .max(Double::compare)
                .ifPresent(nights::add));
        nights.sort(null);
        spread(traced, "sleepDisturbance", nights);
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void theSharesOfSitesSidesAndReliefAreThoseOfTheRows(Traced traced) {
        assertThat(counts(traced, "sites")).isEqualTo(traced.raw().words("body_site"));
        assertThat(counts(traced, "sides")).isEqualTo(traced.raw().words("side"));
        Map<String, Integer> tried = traced.raw().words("relief_tried");
        Map<String, Integer> helped = new TreeMap<>();
        traced.raw().cramps().stream()
                .filter(row -> Set.of("2", "3").contains(row.getOrDefault("relief_effect", "")))
                .forEach(row -> List.of(row.get("relief_tried").split(";"))
                        .forEach(word -> helped.merge(word, 1, Integer::sum)));
        JsonNode relief = traced.summary().path("relief");
        tried.forEach((name, count) -> {
            assertThat(relief.path(name).path("tried").asInt(-1)).as(name).isEqualTo(count);
            assertThat(relief.path(name).path("helped").asInt(-1)).as(name).isEqualTo(helped.getOrDefault(name, 0));
        });
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void theHoursAndTriggersAreThoseOfTheRows(Traced traced) {
        int[] hours = new int[24];
        Map<String, Integer> triggers = new TreeMap<>();
        for (LocalDate night : traced.raw().nightsOf("CN")) {
            Set<String> named = new java.util.TreeSet<>();
            for (Map<String, String> row : traced.raw().nights.get(night)) {
                if (!row.getOrDefault("onset_time", "").isEmpty()) {
                    hours[Integer.parseInt(row.get("onset_time").substring(0, 2))]++;
                }
                named.addAll(List.of(row.getOrDefault("trigger", "").split(";")));
            }
            named.forEach(word -> triggers.merge(word, 1, Integer::sum));
        }
        triggers.keySet().removeAll(Set.of("", "NONE"));
        for (int hour = 0; hour < 24; hour++) {
            assertThat(traced.summary().path("onsetHours").path(hour).asInt(-1))
                    .as("hour " + hour)
                    .isEqualTo(hours[hour]);
        }
        Map<String, Integer> said = counts(traced, "triggers");
        said.remove("NONE");
        assertThat(said).isEqualTo(triggers);
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void theWeeksAreBlocksOfSevenNightsEndingAtTheLast(Traced traced) {
        RawDiary raw = traced.raw();
        JsonNode weeks = traced.summary().path("weeks");
        assertThat(weeks.size()).isEqualTo((raw.possible() + 6) / 7);
        for (int back = 0; back < raw.possible() / 7; back++) {
            JsonNode week = weeks.path(weeks.size() - 1 - back);
            LocalDate from = raw.nights.lastKey().minusDays(7L * back + 6);
            int recorded = 0;
            int episodes = 0;
            for (LocalDate night = from; night.isBefore(from.plusDays(7)); night = night.plusDays(1)) {
                recorded += raw.status(night).isEmpty() ? 0 : 1;
                episodes += raw.episodes(night);
            }
            assertThat(week.path("from").asString()).isEqualTo(from.toString());
            assertThat(week.path("recorded").asInt(-1)).isEqualTo(recorded);
            assertThat(week.path("episodes").asInt(-1)).isEqualTo(episodes);
        }
    }

    private static String grade(RawDiary raw) {
        int recorded = raw.nightsOf("CN").size();
        double share = (double) recorded / raw.possible();
        if (recorded < 7 || share < 0.5) {
            return "D";
        }
        return share < 0.8 || raw.possible() < 14 ? "C" : raw.possible() < 28 ? "B" : "A";
    }

    private static int longestRun(RawDiary raw) {
        int longest = 0;
        int run = 0;
        for (LocalDate night = raw.nights.firstKey(); !night.isAfter(raw.nights.lastKey()); night = night.plusDays(1)) {
            run = raw.status(night).equals("N") ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static void rate(Traced traced, String figure, int events, int recorded, int possible) {
        JsonNode rate = traced.summary().path(figure);
        counted(rate, figure, events, recorded, possible);
        double week = 7.0 / recorded;
        close(rate, "value", events * week);
        close(rate, "low", Limits.poissonLow(events) * week);
        close(rate, "high", Limits.poissonHigh(events) * week);
    }

    private static void share(Traced traced, String figure, int events, int recorded, int possible) {
        JsonNode rate = traced.summary().path(figure);
        counted(rate, figure, events, recorded, possible);
        close(rate, "value", (double) events / recorded);
        close(rate, "low", Limits.wilsonLow(events, recorded));
        close(rate, "high", Limits.wilsonHigh(events, recorded));
    }

    private static void counted(JsonNode rate, String figure, int events, int recorded, int possible) {
        assertThat(rate.path("events").asInt(-1)).as(figure + " events").isEqualTo(events);
        assertThat(rate.path("recorded").asInt(-1)).as(figure + " recorded").isEqualTo(recorded);
        assertThat(rate.path("possible").asInt(-1)).as(figure + " possible").isEqualTo(possible);
    }

    /** The median, the ends and the number are exact; a quartile lies between the values beside a quarter of the way. */
    private static void spread(Traced traced, String figure, List<Double> sorted) {
        JsonNode spread = traced.summary().path(figure);
        int n = sorted.size();
        if (n == 0) {
            assertThat(spread.isNull()).as(figure).isTrue();
            return;
        }
        assertThat(spread.path("n").asInt(-1)).as(figure + " n").isEqualTo(n);
        close(spread, "min", sorted.get(0));
        close(spread, "max", sorted.get(n - 1));
        close(spread, "median", (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2);
        int lower = (int) Math.floor((n - 1) * 0.25);
        int upper = (int) Math.ceil((n - 1) * 0.75);
        assertThat(spread.path("q1").asDouble())
                .as(figure + " q1")
                .isBetween(sorted.get(Math.max(0, lower - 1)), sorted.get(Math.min(n - 1, lower + 1)));
        assertThat(spread.path("q3").asDouble())
                .as(figure + " q3")
                .isBetween(sorted.get(Math.max(0, upper - 1)), sorted.get(Math.min(n - 1, upper + 1)));
    }

    private static Map<String, Integer> counts(Traced traced, String figure) {
        Map<String, Integer> counts = new TreeMap<>();
        traced.summary().path(figure).properties().forEach(entry -> {
            if (entry.getValue().asInt() > 0) {
                counts.put(entry.getKey(), entry.getValue().asInt());
            }
        });
        if (traced.patient().equals("P-003")) {
            counts.remove("UNKNOWN");
        }
        return counts;
    }

    private static void close(JsonNode node, String name, double expected) {
        assertThat(node.path(name).asDouble(Double.NaN)).as(name).isCloseTo(expected, within(1e-6));
    }

    private static void assertInt(Traced traced, String figure, int expected) {
        assertThat(traced.summary().path(figure).asInt(-1))
                .as(traced.patient() + " " + figure)
                .isEqualTo(expected);
    }
}
