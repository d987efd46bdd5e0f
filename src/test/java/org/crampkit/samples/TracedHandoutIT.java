package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a printed handout says of the diary is what its raw rows say. */
class TracedHandoutIT {

    private static final Map<String, String> DIARIES = Map.of(
            "P-001", "clean-28-nights",
            "P-002", "pregnant-31-weeks",
            "P-006", "nights-left-out",
            "P-012", "quinine-at-night",
            "0044556677", "two-alike-in-one-night");
    private static final List<String> HELD = List.of("P-009", "P-013", "P-015", "P-016", "P-017");
    private static final Pattern NIGHTS = Pattern.compile("cramps on (\\d+) of (?:the )?(\\d+)");
    private static final Pattern WEEK = Pattern.compile("about ([0-9.]+) cramps? a week");

    private static final Map<String, JsonNode> REPLIES = new LinkedHashMap<>();
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    @BeforeAll
    static void printThem() throws IOException, InterruptedException {
        Crampkit clinic = SampleClinic.open();
        List<String> patients = new ArrayList<>(DIARIES.keySet());
        patients.addAll(HELD);
        List<String> lines = new ArrayList<>();
        for (String patient : patients) {
            Path pdf = clinic.work().resolve(patient + ".pdf");
            lines.add("handout " + patient + " --json " + Crampkit.AS_OF + " --language=en \"--out=" + pdf + "\"");
        }
        List<JsonNode> documents = clinic.script(lines);
        for (int i = 0; i < patients.size(); i++) {
            REPLIES.put(patients.get(i), documents.get(i));
            TEXTS.put(patients.get(i), text(clinic.work().resolve(patients.get(i) + ".pdf")));
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-001", "P-002", "P-006", "P-012", "0044556677"})
    void theNightsInTheSentenceAreThoseOfTheRows(String patient) {
        RawDiary raw = RawDiary.of(DIARIES.get(patient), patient).latestPeriod();
        Matcher nights = NIGHTS.matcher(TEXTS.get(patient));
        assertThat(nights.find()).as(TEXTS.get(patient)).isTrue();
        assertThat(Integer.parseInt(nights.group(1)))
                .isEqualTo(raw.nightsOf("C").size());
        assertThat(Integer.parseInt(nights.group(2)))
                .isEqualTo(raw.nightsOf("CN").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-001", "P-002", "P-006", "P-012", "0044556677"})
    void theRateInTheSentenceIsThatOfTheRows(String patient) {
        RawDiary raw = RawDiary.of(DIARIES.get(patient), patient).latestPeriod();
        double rate = raw.episodes() * 7.0 / raw.nightsOf("CN").size();
        Matcher week = WEEK.matcher(TEXTS.get(patient));
        assertThat(week.find()).as(TEXTS.get(patient)).isTrue();
        double lastDigit = week.group(1).contains(".") ? 0.1 : 1;
        assertThat(Double.parseDouble(week.group(1))).isCloseTo(rate, within(lastDigit / 2 + 1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-001", "P-002", "P-006", "P-012", "0044556677"})
    void whoIsNotHeldGetsAdviceWithAReason(String patient) {
        assertThat(REPLIES.get(patient).path("held").isNull()).as(patient).isTrue();
        assertThat(REPLIES.get(patient).path("chosen").size()).as(patient).isPositive();
        REPLIES.get(patient).path("chosen").forEach(item -> assertThat(
                        item.path("because").asString())
                .as(item.toString())
                .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-009", "P-013", "P-015", "P-016", "P-017"})
    void whoIsHeldGetsNoSelfCareAtAll(String patient) {
        assertThat(REPLIES.get(patient).path("held").asString("")).as(patient).isNotBlank();
        assertThat(REPLIES.get(patient).path("chosen").size()).as(patient).isZero();
        assertThat(TEXTS.get(patient).toLowerCase(java.util.Locale.ROOT))
                .as(patient)
                .doesNotContain("stretch")
                .doesNotContain("massage")
                .doesNotContain("ibuprofen");
    }

    @Test
    void nobodyReadsOfTonicWaterOrAnOtherPersonsName() {
        TEXTS.forEach((patient, text) -> assertThat(text).as(patient).doesNotContainIgnoringCase("tonic"));
        assertThat(TEXTS.get("P-001")).doesNotContain("Osei").doesNotContain("P-002");
    }
}
