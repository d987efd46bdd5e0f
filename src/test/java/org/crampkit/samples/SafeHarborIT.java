package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every file of a Safe Harbor export is opened, in all its parts, and searched for what must not be there. */
class SafeHarborIT {

    /** A date, a month of a year, a clock time; the first day of the year, which stands in a PDF's own properties, is none. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(19|20)\\d\\d-(0[1-9]|1[0-2])(-\\d\\d)?\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\b([01]?\\d|2[0-3]):[0-5]\\d\\b"
                    + "|\\b(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? \\d{1,4}\\b");

    @TempDir
    private static Path folder;

    private static Crampkit crampkit;

    /** Three patients whose names, keys, file names and notes are words that stand nowhere else. */
    @BeforeAll
    static void clinic() throws Exception {
        crampkit = new Crampkit(folder);
        Path list = Files.writeString(
                folder.resolve("zwetschgenliste.csv"),
                """
                patient_id,given_name,family_name,birth_date,sex,notes
                QX-7741,Zenobia,Quagmire,1931-02-03,F,lives by the harbour
                QX-7742,Ottokar,Fernsby,1960-12-05,M,Fernsby rang
                QX-7743,Wilhelmina,Thistlewood,,F,
                """);
        StringBuilder rows = new StringBuilder("patient_id,night_date,night_status,pain_nrs,onset_time,notes\n");
        for (int night = 0; night < 20; night++) {
            String date = java.time.LocalDate.of(2025, 12, 21).plusDays(night).toString();
            rows.append("QX-7741,").append(date).append(",CRAMP,6,02:17,Zenobia rang Fernsby on 3 March\n");
            rows.append("QX-7742,").append(date).append(",NO_CRAMP,,,\n");
        }
        Path diary = Files.writeString(folder.resolve("zwetschgentagebuch.csv"), rows);
        crampkit.script(List.of(
                "register --json " + Crampkit.AS_OF + " \"" + list + "\"",
                "import --json " + Crampkit.AS_OF + " \"" + diary + "\""));
    }

    private static JsonNode audit(String options) throws Exception {
        return crampkit.script(List.of("audit --safe-harbor --json " + Crampkit.AS_OF
                        + " --from=2025-11-03 --to=2026-03-19 --out=" + folder.resolve("export") + " " + options))
                .get(0);
    }

    @Test
    void noFileHoldsADateAKeyANameAFileNameOrAWordOfThePatient() throws Exception {
        for (String policy : List.of("--internal", "--policy=cms")) {
            JsonNode reply = audit(policy);
            List<String> found = new ArrayList<>();
            for (JsonNode file : reply.path("files")) {
                Path place = Path.of(file.path("file").asString());
                texts(place).forEach((part, text) -> {
                    found.addAll(found(part, text, DATE));
                    found.addAll(found(
                            part,
                            text,
                            Pattern.compile("(?i)QX-?77|Zenobia|Quagmire|Ottokar|Fernsby|Wilhelmina"
                                    + "|Thistlewood|zwetschgen|harbour|Example Clinic|Sample Street")));
                });
                assertThat(place.getFileName().toString()).doesNotContain("-11-", "-03-");
            }
            assertThat(found).isEmpty();
        }
    }

    @Test
    void theWorkbookHasNoAuthorNoClockAndNoComment() throws Exception {
        audit("--internal --format=xlsx");
        try (ZipFile zip = new ZipFile(
                folder.resolve("export/audit-safe-harbor-2026-internal.xlsx").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("comment"));
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().getYear()))
                    .containsOnly(1980);
            String core = new String(
                    zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(core).doesNotContain("creator", "created", "modified", "lastModifiedBy");
        }
    }

    @Test
    void theNightsAreTheDaysOfTheDiaryUnderANumberAndOneYear() throws Exception {
        JsonNode reply = audit("--internal --format=csv");
        Path nights = folder.resolve("export/audit-safe-harbor-2026-internal-nights.csv");
        assertThat(reply.path("files").get(1).path("counts").intValue()).isEqualTo(40);
        List<String[]> rows = Files.readAllLines(nights).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(rows).hasSize(40);
        assertThat(rows).extracting(row -> row[0]).containsOnly("1", "2");
        assertThat(rows)
                .extracting(row -> row[3])
                .as("the turn of the year is not told")
                .containsOnly("2025");
        List<String[]> old = rows.stream().filter(row -> row[2].equals("90+")).toList();
        assertThat(old).extracting(row -> row[4]).containsExactlyElementsOf(days(20));
        assertThat(old).allSatisfy(row -> assertThat(row[5]).isEqualTo("CRAMP"));
        assertThat(old).allSatisfy(row -> assertThat(row[8]).isEqualTo("6"));
        assertThat(rows)
                .filteredOn(row -> row[5].equals("NO_CRAMP"))
                .extracting(row -> row[2])
                .containsOnly("65");
    }

    @Test
    void aReleasedExportHoldsCountsAloneAndSaysYearsDaysAndMonthsByNumber() throws Exception {
        JsonNode reply = audit("--policy=cms");
        assertThat(reply.path("files")).hasSize(4);
        assertThat(reply.has("from")).isFalse();
        assertThat(reply.path("firstYear").intValue()).isEqualTo(2025);
        assertThat(reply.path("days").intValue()).isEqualTo(137);
        assertThat(reply.path("figures").path("cramps-by-month").propertyNames())
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(reply.path("figures")
                        .path("ages")
                        .path("90-or-more")
                        .path("suppressed")
                        .booleanValue())
                .isTrue();
        JsonNode trail = crampkit.script(List.of("trail --json")).get(0).path("entries");
        assertThat(trail).anySatisfy(entry -> assertThat(
                        entry.path("details").path("identity").asString(""))
                .isEqualTo("safe-harbor"));
    }

    private static List<String> days(int last) {
        return Stream.iterate(1, day -> day + 1)
                .limit(last)
                .map(String::valueOf)
                .toList();
    }

    private static List<String> found(String part, String text, Pattern pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(part + ": " + matcher.group());
        }
        return found;
    }

    /** Returns every text of a file by part, its own properties among them. */
    private static Map<String, String> texts(Path file) throws IOException {
        String name = file.getFileName().toString();
        Map<String, String> texts = new TreeMap<>();
        if (name.endsWith(".xlsx")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    texts.put(
                            name + "/" + entry.getName(), text.replaceAll("(xmlns|Target|Type)[:\\w]*=\"[^\"]*\"", ""));
                }
            }
        } else if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                texts.put(name, new PDFTextStripper().getText(document));
                texts.put(
                        name + "/title",
                        document.getDocumentInformation().getTitle() + " "
                                + document.getDocumentInformation().getAuthor());
                String xmp =
                        new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                texts.put(
                        name + "/xmp",
                        xmp.replace("2026-01-01T00:00:00+00:00", "").replaceAll("http://\\S+", ""));
            }
        } else {
            texts.put(name, Files.readString(file));
        }
        return texts;
    }
}
