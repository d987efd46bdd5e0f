package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the figures of the internal audit of the samples back to patients and rows. */
class AuditRowsIT {

    private static final String PERIOD = " --from=2026-08-01 --to=2026-11-22 ";

    private static Crampkit crampkit;
    private static JsonNode audit;
    private static Path folder;

    @BeforeAll
    static void audit() throws Exception {
        crampkit = SampleClinic.open();
        folder = crampkit.work().resolve("rows");
        audit = crampkit.script(
                        List.of("audit --internal --json " + Crampkit.AS_OF + PERIOD + "--format=xlsx --out=" + folder))
                .get(0);
    }

    /** Returns the figures that are not 0, by name. */
    private static Map<String, Integer> figures() {
        Map<String, Integer> figures = new TreeMap<>();
        audit.path("figures").properties().forEach(group -> {
            if (group.getValue().isNumber()) {
                figures.put(group.getKey(), group.getValue().intValue());
            } else {
                group.getValue()
                        .properties()
                        .forEach(key -> figures.put(
                                group.getKey() + "." + key.getKey(),
                                key.getValue().intValue()));
            }
        });
        figures.values().removeIf(count -> count == 0);
        return figures;
    }

    private static JsonNode rows(String figure) throws Exception {
        return crampkit.script(List.of("audit-rows " + figure + " --json " + Crampkit.AS_OF + PERIOD))
                .get(0);
    }

    @Test
    void aSiteLeadsToTheRowsThatNameIt() throws Exception {
        RawNights raw = RawNights.ofSamples();
        Map<String, Integer> expected = new TreeMap<>();
        raw.patients.forEach((patient, nights) -> nights.values()
                .forEach(rows -> rows.forEach(row -> {
                    if (RawNights.described(row) && RawNights.site(row).equals("FOOT")) {
                        expected.merge(patient, 1, Integer::sum);
                    }
                })));
        Map<String, Integer> found = new TreeMap<>();
        for (JsonNode patient : rows("sites.FOOT").path("patients")) {
            int rows = 0;
            for (JsonNode place : patient.path("places")) {
                rows += place.path("rows").size();
                assertThat(place.path("file").asString()).isNotBlank();
            }
            assertThat(rows).isEqualTo(patient.path("count").intValue());
            found.put(patient.path("patient").asString(), rows);
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void theWorkbookTracesEveryFigureAndAReleasedOneNone() throws Exception {
        Map<String, Integer> told = new TreeMap<>();
        Set<String> averages = new TreeSet<>();
        try (InputStream in = Files.newInputStream(folder.resolve("audit-2026-08-01-to-2026-11-22-internal.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet("Rows");
            assertThat(sheet.getTables()).hasSize(1);
            for (Row row : sheet) {
                boolean average = row.getCell(0).getStringCellValue().matches("(cramps-a-recorded-week|median-).*");
                if (average) {
                    averages.add(row.getCell(0).getStringCellValue());
                } else if (row.getRowNum() > 0 && row.getCell(3) != null) {
                    told.merge(
                            row.getCell(0).getStringCellValue(),
                            (int) row.getCell(3).getNumericCellValue(),
                            Integer::sum);
                }
            }
        }
        assertThat(averages).contains("cramps-a-recorded-week", "median-cramps-a-week");
        Map<String, Integer> figures = figures();
        assertThat(told).as("the parts of the patients add up to every figure").isEqualTo(figures);
        assertThat(figures).hasSizeGreaterThan(50);
        for (String figure : List.of("grades.A", "cramps", "criteria-by-patient.AUD-5.not-recorded")) {
            int sum = 0;
            for (JsonNode patient : rows(figure).path("patients")) {
                sum += patient.path("count").intValue();
            }
            assertThat(sum).as(figure).isEqualTo(figures.get(figure)).isPositive();
        }
        crampkit.script(
                List.of("audit --policy=nhs --json " + Crampkit.AS_OF + PERIOD + "--format=xlsx --out=" + folder));
        try (InputStream in = Files.newInputStream(folder.resolve("audit-2026-08-01-to-2026-11-22-nhs.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Rows")).isNull();
        }
    }

    @Test
    void anAverageLeadsToThePartsItIsTheMiddleOf() throws Exception {
        JsonNode average = rows("median-cramps-a-week");
        List<Double> parts = new ArrayList<>();
        for (JsonNode patient : average.path("patients")) {
            parts.add(patient.path("value").doubleValue());
            assertThat(patient.path("places").path(0).path("rows").size()).isPositive();
        }
        parts.sort(Double::compare);
        double middle = (parts.get((parts.size() - 1) / 2) + parts.get(parts.size() / 2)) / 2;
        assertThat(average.path("value").doubleValue()).isEqualTo(middle);
        JsonNode pooled = rows("cramps-a-recorded-week");
        double cramps = rows("cramps").path("count").doubleValue();
        double nights = rows("nights.RECORDED").path("count").doubleValue();
        assertThat(pooled.path("value").doubleValue()).isCloseTo(cramps / nights * 7, within(1e-9));
        assertThat(pooled.path("patients").size())
                .isEqualTo(rows("nights.RECORDED").path("patients").size());
    }

    @Test
    void underAPolicyForOthersItIsRefusedAndTheTrailKnowsWhoLooked() throws Exception {
        for (String policy : List.of("nhs", "cms")) {
            List<String> line = new ArrayList<>(List.of("audit-rows", "patients", "--json", "--policy=" + policy));
            line.addAll(List.of(PERIOD.trim().split(" ")));
            Crampkit.Said said = crampkit.run(line);
            assertThat(said.exit()).isEqualTo(6);
            assertThat(said.json().path("code").asString()).isEqualTo("CK-807");
            assertThat(said.err().lines()).hasSize(1);
        }
        Crampkit.Said none =
                crampkit.run(List.of("audit-rows", "grades.Z", "--json", "--from=2026-08-01", "--to=2026-11-22"));
        assertThat(none.exit()).isEqualTo(4);
        assertThat(none.err()).contains("grades.A");
        assertThat(crampkit.run(List.of("audit-rows", "patients")).exit()).isEqualTo(2);
        rows("patients");
        JsonNode trail = crampkit.script(List.of("trail --json")).get(0).path("entries");
        assertThat(trail).anySatisfy(entry -> {
            assertThat(entry.path("action").asString()).isEqualTo("audit-rows");
            assertThat(entry.path("details").path("figure").asString()).isEqualTo("patients");
        });
        Crampkit.Said plain =
                crampkit.run(List.of("audit-rows", "flags-by-tier.E", "--from=2026-08-01", "--to=2026-11-22"));
        assertThat(plain.out()).contains("flags-by-tier.E", "patient-level detail", "P-0");
    }
}
