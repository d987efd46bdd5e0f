package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The audit of all samples, as the packaged program makes it, against the raw files. */
class TracedAuditIT {

    private static final String PERIOD = "--from=2026-08-01 --to=2026-11-22";

    /** Classes of medicines linked with cramps, read by hand from {@code samples/patients.csv}. */
    private static final Map<String, Integer> MEDICINES = Map.of(
            "THIAZIDE",
            1,
            "K_SPARING",
            1,
            "GABAPENTINOID",
            1,
            "LOOP_DIURETIC",
            1,
            "BETA_BLOCKER",
            1,
            "QUININE",
            1,
            "CCB",
            1);

    private static Crampkit crampkit;
    private static JsonNode internal;
    private static Path folder;

    @BeforeAll
    static void audit() throws Exception {
        crampkit = SampleClinic.open();
        folder = crampkit.work().resolve("audits");
        internal = audit("internal");
    }

    private static JsonNode audit(String policy) throws Exception {
        String line = "audit " + Crampkit.AS_OF + " --json " + PERIOD + " --policy=" + policy + " --out=" + folder;
        return crampkit.script(List.of(line)).get(0);
    }

    @Test
    void everyFigureOfTheDiariesIsThatOfTheRawFiles() throws IOException {
        Map<String, Integer> expected = new TreeMap<>(RawAudit.ofSamples().counts);
        MEDICINES.forEach((name, count) -> expected.put("medicine-prompts." + name, count));
        for (Sample sample : Sample.all()) {
            if (sample.saves()) {
                java.util.Set<String> rows = new java.util.HashSet<>();
                for (JsonNode rejected : sample.expected().path("rejected")) {
                    if (rows.add(rejected.path("sheet") + " " + rejected.path("row"))) {
                        expected.merge("rows-kept-out", 1, Integer::sum);
                        expected.merge(
                                "rows-kept-out-by-code." + rejected.path("code").asString(), 1, Integer::sum);
                    }
                }
            }
        }
        Map<String, Integer> told = figures(internal);
        assertThat(told.get("criteria-by-patient.AUD-1.met"))
                .isEqualTo(expected.get("grades.A") + expected.get("grades.B"));
        assertThat(told.get("criteria-by-patient.AUD-1.not-met"))
                .isEqualTo(expected.get("grades.C") + expected.get("grades.D"));
        assertThat(told.get("criteria-by-patient.AUD-5.not-recorded")).isEqualTo(MEDICINES.get("QUININE"));
        told.keySet().removeIf(name -> name.matches("(flags|handouts|criteria).*"));
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void averagesAreThoseOfTheRawFiles() throws IOException {
        RawAudit raw = RawAudit.ofSamples();
        double pooled = 7.0 * raw.counts.get("cramps") / raw.counts.get("nights.RECORDED");
        JsonNode averages = internal.path("averages");
        assertThat(averages.path("cramps-a-recorded-week").doubleValue()).isCloseTo(pooled, within(1e-9));
        assertThat(averages.path("median-cramps-a-week").doubleValue()).isCloseTo(raw.median(), within(1e-9));
    }

    @Test
    void flagsAreThoseThatEachPatientHas() throws Exception {
        Map<String, Integer> expected = new TreeMap<>();
        JsonNode all = crampkit.script(List.of("patients --json")).get(0).path("patients");
        List<String> lines = new java.util.ArrayList<>();
        all.forEach(patient -> lines.add("flags "
                + patient.path("id").asString(patient.path("patient").asString("")) + " --json " + Crampkit.AS_OF));
        for (JsonNode reply : crampkit.script(lines)) {
            for (JsonNode flag : reply.path("flags")) {
                String tier = flag.path("tier").asString();
                expected.merge("flags", 1, Integer::sum);
                expected.merge("flags-by-tier." + tier, 1, Integer::sum);
                expected.merge("flags-by-rule." + tier + "." + flag.path("id").asString(), 1, Integer::sum);
                if (tier.equals("E") || tier.equals("S")) {
                    expected.merge("flags-by-tier.E-S", 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> told = figures(internal);
        told.keySet().removeIf(name -> !name.startsWith("flags"));
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void aReleasedAuditHidesSmallGroupsAndRoundsTheRest() throws Exception {
        JsonNode released = audit("nhs").path("figures");
        Map<String, Integer> exact = figures(internal);
        assertThat(released.path("flags-by-tier").path("E").path("suppressed").booleanValue())
                .isTrue();
        assertThat(released.path("grades").path("D").path("suppressed").booleanValue())
                .isTrue();
        figures(released, "", new TreeMap<>()).forEach((name, count) -> {
            assertThat(count % 5).as(name).isZero();
            assertThat(Math.abs(count - exact.getOrDefault(name, 0))).as(name).isLessThanOrEqualTo(2);
        });
    }

    @Test
    void theWorkbookHasItsSheetsItsChartsAndNumbersAsNumbers() throws Exception {
        Path file = folder.resolve("audit-2026-08-01-to-2026-11-22-internal.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet charts = book.getSheet("Charts");
            XSSFDrawing drawing = charts.createDrawingPatriarch();
            assertThat(drawing.getCharts()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(chart -> assertThat(
                            chart.getTitleText().getString())
                    .isNotBlank());
            XSSFSheet figures = book.getSheet("Figures");
            assertThat(figures.getTables()).hasSize(1);
            assertThat(figures.getPaneInformation().isFreezePane()).isTrue();
            for (int i = 1; i <= figures.getLastRowNum(); i++) {
                assertThat(figures.getRow(i).getCell(4).getNumericCellValue()).isNotNegative();
                assertThat(figures.getRow(i).getCell(4).getCellStyle().getDataFormatString())
                        .isEqualTo("#,##0");
            }
            assertThat(book.getSheet("Cover").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Night leg cramp audit");
            assertThat(book.getSheet("Definitions").getLastRowNum()).isGreaterThan(20);
        }
    }

    @Test
    void everyFileHoldsTheSameFiguresAndTheTrailKnowsThem() throws Exception {
        JsonNode file = Crampkit.JSON.readTree(
                Files.readString(folder.resolve("audit-2026-08-01-to-2026-11-22-internal.json")));
        assertThat(figures(file)).isEqualTo(figures(internal));
        assertThat(internal.path("files")).allSatisfy(written -> {
            boolean paper = written.path("format").asString().equals("pdf");
            int all = internal.path("files").get(0).path("counts").intValue();
            assertThat(written.path("counts").intValue()).isBetween(paper ? 30 : all, all);
            assertThat(Path.of(written.path("file").asString())).exists();
        });
        JsonNode trail = crampkit.script(List.of("trail --json")).get(0).path("entries");
        assertThat(trail).anySatisfy(entry -> {
            assertThat(entry.path("action").asString()).isEqualTo("audit");
            assertThat(entry.path("details").path("xlsx").asString())
                    .isEqualTo(internal.path("files").get(0).path("sha256").asString());
        });
    }

    @Test
    void whatMakesNoSenseIsOneLineAndItsCode() throws Exception {
        Crampkit.Said backwards = crampkit.run(List.of("audit", "--from=2026-11-22", "--to=2026-08-01", "--json"));
        assertThat(backwards.exit()).isEqualTo(2);
        assertThat(backwards.json().path("code").asString()).isEqualTo("CK-802");
        assertThat(backwards.err().lines()).hasSize(1);
        assertThat(crampkit.run(List.of("audit")).exit()).isEqualTo(2);
        assertThat(crampkit.run(List.of("audit", "--from=2026-01-01", "--to=2026-02-01", "--format=docx"))
                        .err())
                .contains("docx", "xlsx", "CK-903");
        assertThat(crampkit.run(List.of("audit", "--from=2026-01-01", "--to=2026-02-01", "--policy=cms", "--internal"))
                        .exit())
                .isEqualTo(2);
        Path blocked = Files.writeString(crampkit.work().resolve("a-file"), "in the way");
        assertThat(crampkit.run(List.of("audit", "--from=2026-01-01", "--to=2026-02-01", "--out=" + blocked))
                        .exit())
                .isEqualTo(5);
    }

    private static Map<String, Integer> figures(JsonNode report) {
        return figures(report.path("figures"), "", new TreeMap<>());
    }

    /** Returns the counts that are shown and not 0, by name. */
    private static Map<String, Integer> figures(JsonNode node, String name, Map<String, Integer> into) {
        node.properties().forEach(child -> {
            String full = name.isEmpty() ? child.getKey() : name + "." + child.getKey();
            if (child.getValue().isNumber()) {
                if (child.getValue().intValue() != 0) {
                    into.put(full, child.getValue().intValue());
                }
            } else if (!child.getValue().has("suppressed")) {
                figures(child.getValue(), full, into);
            }
        });
        return into;
    }
}
