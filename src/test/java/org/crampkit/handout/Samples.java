package org.crampkit.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.advice.Because;
import org.crampkit.advice.Chosen;
import org.crampkit.advice.FoodRow;
import org.crampkit.advice.Plan;
import org.crampkit.advice.Withheld;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.patient.Identity;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Profile;
import org.crampkit.document.Brand;
import org.crampkit.document.PdfRenderer;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.Tier;
import org.crampkit.summary.EvidenceGrade;
import org.crampkit.summary.Rate;
import org.crampkit.summary.Spread;
import org.crampkit.summary.Summary;
import org.crampkit.summary.Week;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.Wording;

/** Invented patients for the handout's tests. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final PatientKey KEY = new PatientKey("P-007");
    static final TemplateFiles TEMPLATES = templates();
    static final PdfRenderer RENDERER = new PdfRenderer(TEMPLATES);
    static final HandoutComposer COMPOSER = new HandoutComposer(TEMPLATES, new Wording(TEMPLATES), RENDERER);

    private Samples() {}

    private static TemplateFiles templates() {
        try {
            String pack = TemplateFiles.shipped().text("language/en.yaml");
            if (pack.contains("items:")) {
                return TemplateFiles.shipped();
            }
            Path folder = Files.createTempDirectory("templates");
            Files.createDirectories(folder.resolve("language"));
            String advice = Files.readString(Path.of("src/test/resources/handout/advice-sample.yaml"));
            Files.writeString(
                    folder.resolve("language/en.yaml"),
                    pack.replace("  advice:\n    none: There is no advice to print.\n", advice));
            return TemplateFiles.overriddenBy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Chosen item(String id, Map<String, Object> facts, String... ask) {
        return new Chosen(
                id,
                new Because("advice.because.site-calf", Map.of("n", 9, "recorded", 26)),
                Arrays.stream(ask).map(key -> new Because(key, Map.of())).toList(),
                facts);
    }

    static Chosen item(String id) {
        return item(id, Map.of());
    }

    static Chosen magnesium() {
        return item(
                "DIE-MG",
                Map.of(
                        "foods",
                        List.of(
                                new FoodRow("pumpkin-seeds", 156, List.of("seed")),
                                new FoodRow("almonds", 80, List.of("nut")),
                                new FoodRow("black-beans", 60, List.of()),
                                new FoodRow("banana-mg", 32, List.of())),
                        "target",
                        270,
                        "units",
                        "metric"));
    }

    static Plan longPlan() {
        return plan(
                null,
                item("ACU-CALF"),
                item("STR-CALF", Map.of(), "advice.ask.unsteady"),
                item("STR-HAM"),
                item("STR-FOOT"),
                item("SLP-UP"),
                item("HYD-GEN", Map.of(), "advice.ask.kidney"),
                magnesium(),
                item("HEA-BATH"),
                item("SLP-SHEET"));
    }

    static Plan shortPlan() {
        return plan(null, item("ACU-CALF"), item("STR-CALF"), item("SLP-SHEET"), item("DIA-KEEP"));
    }

    static Plan heldPlan() {
        return plan(new Because("advice.held.flag", Map.of()));
    }

    private static Plan plan(@org.jspecify.annotations.Nullable Because held, Chosen... chosen) {
        return new Plan(
                held,
                List.of(chosen),
                Set.of(),
                List.of(),
                List.of(new Withheld("OTC-IBU", List.of(new Because("advice.withheld.kidney", Map.of())), null)),
                List.of(),
                "3f9a1c20");
    }

    static Summary summary(EvidenceGrade grade, int recorded, int cramps) {
        Period period = new Period(TODAY.minusDays(28), TODAY.minusDays(1));
        List<Week> weeks = new ArrayList<>();
        int[] episodes = {4, 3, 2, 2};
        int[] nights = {7, 6, 7, 6};
        for (int i = 0; i < 4; i++) {
            weeks.add(new Week(period.from().plusDays(7L * i), nights[i], cramps == 0 ? 0 : episodes[i]));
        }
        Rate rate = new Rate(cramps * 7.0 / recorded, 1.2, 4.1, cramps, recorded, 28);
        boolean rated = grade != EvidenceGrade.D;
        return new Summary(
                KEY,
                TODAY,
                period,
                grade,
                recorded,
                28,
                cramps,
                cramps + 2,
                rated ? rate : null,
                null,
                rated ? rate : null,
                5,
                null,
                new Spread(6, 4, 7, 2, 9, 9),
                null,
                null,
                0,
                Map.of(BodySite.CALF, 9),
                Map.of(),
                java.util.Collections.nCopies(24, 0),
                Map.of(),
                Map.of(),
                0,
                weeks,
                List.of(),
                null,
                Map.of());
    }

    static Summary noDiary() {
        return new Summary(
                KEY,
                TODAY,
                null,
                EvidenceGrade.D,
                0,
                0,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                Map.of(),
                Map.of(),
                java.util.Collections.nCopies(24, 0),
                Map.of(),
                Map.of(),
                0,
                List.of(),
                List.of(),
                null,
                Map.of());
    }

    static FlagReport flags(Flag... flags) {
        return new FlagReport(
                KEY, TODAY, EvidenceGrade.B, 26, 28, List.of(flags), List.of(), List.of(), "a1b2c3d4", List.of());
    }

    static Flag chestPain() {
        return new Flag(
                "RF-PE",
                Tier.E,
                FlagStatus.OPEN,
                "Leg symptoms with chest pain",
                List.of(new Evidence(TODAY.minusDays(3), "symptoms", "chest_pain", null)),
                List.of("NICE NG158"));
    }

    static HandoutFacts facts(Plan plan, Summary summary, FlagReport flags, int size) {
        return facts(plan, summary, flags, size, new Identity("Ana", "Beispiel"));
    }

    static HandoutFacts facts(Plan plan, Summary summary, FlagReport flags, int size, Identity identity) {
        return new HandoutFacts(
                new Diary(KEY, Profile.UNKNOWN, List.of(), List.of()),
                identity,
                summary,
                flags,
                plan,
                Brand.load(TEMPLATES),
                "en",
                size,
                TODAY,
                "9c0ffee0b1",
                HandoutFacts.Bearer.PATIENT);
    }

    static HandoutFacts usual() {
        return facts(longPlan(), summary(EvidenceGrade.B, 26, 9), flags(), 14);
    }
}
