package org.crampkit.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Origin;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold for every diary, tried on many that are drawn from seeds; a seed that fails is named. */
class FlagPropertiesTests {

    private static final int DIARIES = 400;
    private static final TemplateFiles FILES = TemplateFiles.shipped();
    private static final MedicineBook MEDICINES = MedicineBook.load(FILES);
    private static final RuleBook BOOK = RuleBook.load(FILES, MEDICINES);

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, DIARIES);
    }

    private static FlagReport check(RuleBook book, Diary diary) {
        Summary summary = Summarizer.summarize(diary, null, null, InventedDiary.TODAY);
        return book.check(diary, summary, InventedDiary.TODAY);
    }

    private static FlagReport check(Diary diary) {
        return check(BOOK, diary);
    }

    private static Map<String, Tier> tiers(FlagReport report) {
        return report.flags().stream().collect(Collectors.toMap(Flag::id, Flag::tier, (a, b) -> a, TreeMap::new));
    }

    /** Asserts that every flag is still there, and none less urgent. */
    private static void nothingLost(FlagReport before, FlagReport after, String what) {
        Map<String, Tier> now = tiers(after);
        tiers(before).forEach((rule, tier) -> {
            assertThat(now).as(what).containsKey(rule);
            assertThat(now.get(rule)).as(what + " " + rule).isLessThanOrEqualTo(tier);
        });
    }

    @Test
    void aDenialThatBecomesUnknownNeverRemovesAFlag() {
        seeds().forEach(seed -> {
            RandomDiary drawn = new RandomDiary(seed);
            FlagReport before = check(drawn.diary(drawn.rows()).build());
            Map<Integer, Map<String, String>> rows = drawn.rows();
            rows.values()
                    .forEach(row -> row.computeIfPresent("symptoms", (field, words) -> Arrays.stream(words.split("; "))
                            .filter(word -> !word.startsWith("no "))
                            .collect(Collectors.joining("; "))));
            nothingLost(before, check(drawn.diary(rows).build()), "seed " + seed);
        });
    }

    @Test
    void whatIsRaisedWithoutNotesAndCellsIsWhatIsFlagged() {
        seeds().forEach(seed -> {
            RandomDiary drawn = new RandomDiary(seed);
            Diary diary = drawn.diary(drawn.rows()).build();
            assertThat(BOOK.raised(bare(diary), InventedDiary.TODAY))
                    .as("seed " + seed)
                    .isEqualTo(tiers(check(diary)));
        });
    }

    private static Diary bare(Diary diary) {
        List<Night> nights = diary.nights().stream()
                .map(night -> Night.of(
                        night.date(),
                        night.entries().stream().map(FlagPropertiesTests::bare).toList()))
                .toList();
        return new Diary(diary.patient(), diary.profile(), nights, diary.faults());
    }

    private static Entry bare(Entry entry) {
        return new Entry(
                entry.night(),
                entry.status(),
                entry.count(),
                entry.cramp(),
                entry.circumstances(),
                entry.symptoms(),
                entry.medicines(),
                "",
                new Origin("", null, 1, Map.of()));
    }

    @Test
    void aNightMarkedNotRecordedNeverRemovesAFlag() {
        seeds().forEach(seed -> {
            RandomDiary drawn = new RandomDiary(seed);
            FlagReport before = check(drawn.diary(drawn.rows()).build());
            Map<Integer, Map<String, String>> rows = drawn.rows();
            for (int night = 0; night < 40; night++) {
                rows.putIfAbsent(night, Map.of("night_status", "NOT_RECORDED"));
            }
            nothingLost(before, check(drawn.diary(rows).build()), "seed " + seed);
        });
    }

    @Test
    void oneSymptomMoreNeverLowersTheHighestTier() {
        seeds().forEach(seed -> {
            RandomDiary drawn = new RandomDiary(seed);
            int night = drawn.anyNight();
            if (night < 0) {
                return;
            }
            FlagReport before = check(drawn.diary(drawn.rows()).build());
            Map<Integer, Map<String, String>> rows = drawn.rows();
            String more = drawn.symptom();
            rows.get(night).merge("symptoms", more, (words, word) -> words + "; " + word);
            FlagReport after = check(drawn.diary(rows).build());
            before.highestTier().ifPresent(tier -> assertThat(after.highestTier())
                    .as("seed " + seed + " with " + more)
                    .hasValueSatisfying(now -> assertThat(now).isLessThanOrEqualTo(tier)));
            nothingLost(before, after, "seed " + seed + " with " + more);
        });
    }

    @Test
    void aNightTakenOutNeverBecomesANightWithoutACramp() {
        seeds().forEach(seed -> {
            RandomDiary drawn = new RandomDiary(seed);
            Map<Integer, Map<String, String>> rows = drawn.rows();
            int night = drawn.anyNight();
            if (night < 0) {
                return;
            }
            Summary before = summary(drawn, rows);
            rows.remove(night);
            Summary after = summary(drawn, rows);
            assertThat(after.nightsRecorded() - after.crampNights())
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(before.nightsRecorded() - before.crampNights());
            Integer run = before.longestCrampFreeRun();
            if (run != null && after.longestCrampFreeRun() != null) {
                assertThat(after.longestCrampFreeRun()).as("seed " + seed).isLessThanOrEqualTo(run);
            }
        });
    }

    private static Summary summary(RandomDiary drawn, Map<Integer, Map<String, String>> rows) {
        Diary diary = drawn.diary(rows).build();
        return Summarizer.summarize(
                diary,
                new org.crampkit.diary.Period(InventedDiary.FIRST, InventedDiary.FIRST.plusDays(39)),
                null,
                InventedDiary.TODAY);
    }

    @Test
    void ruleFilesInAnotherOrderGiveTheSameReport(@TempDir Path folder) throws IOException {
        RuleBook forward = RuleBook.load(TemplateFiles.overriddenBy(copies(folder.resolve("a"), false)), MEDICINES);
        RuleBook backward = RuleBook.load(TemplateFiles.overriddenBy(copies(folder.resolve("b"), true)), MEDICINES);
        assertThat(backward.version()).isEqualTo(forward.version());
        seeds().limit(50).forEach(seed -> {
            RandomDiary drawn = new RandomDiary(seed);
            Diary diary = drawn.diary(drawn.rows()).build();
            assertThat(check(backward, diary)).as("seed " + seed).isEqualTo(check(forward, diary));
        });
    }

    private static Path copies(Path clinic, boolean backwards) throws IOException {
        Path rules = Files.createDirectories(clinic.resolve("rules"));
        List<Path> shipped;
        try (Stream<Path> files = Files.list(Path.of("templates/rules"))) {
            shipped = new java.util.ArrayList<>(files.sorted().toList());
        }
        if (backwards) {
            Collections.reverse(shipped);
        }
        for (Path file : shipped) {
            Files.copy(file, rules.resolve(file.getFileName()));
        }
        return clinic;
    }
}
