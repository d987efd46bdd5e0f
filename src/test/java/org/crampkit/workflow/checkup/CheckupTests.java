package org.crampkit.workflow.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.crampkit.store.Store;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.MessageCatalogue;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.ClinicClock;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What a checkup finds in a home folder, fault by fault. */
class CheckupTests {

    private static final TemplateFiles SHIPPED = TemplateFiles.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path home;

    @Test
    void anInstallationAsItComesHasNotesAlone() {
        MessageCatalogue catalogue = new MessageCatalogue(SHIPPED);
        assertThat(codes(TODAY)).isNotEmpty().allSatisfy(line -> assertThat(
                        catalogue.find(line.substring(0, 6)).orElseThrow().level())
                .isEqualTo("note"));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void theReadingGateRunsOverTheClinicsOwnSentencesAlone() throws IOException {
        own(
                "language/en.yaml",
                SHIPPED.text("language/en.yaml")
                        .replace("    title: Your plan for night cramps\n", "    title: Consult your physician\n"));
        assertThat(codes(TODAY))
                .contains("CK-934 language/en.yaml: handout.title")
                .noneMatch(line -> line.contains("advice.") || line.contains("es.yaml: "));
    }

    @Test
    void aMissingSafetyLineAnUnknownKeyAndAStrangeArgumentAreNamed() throws IOException {
        own(
                "language/es.yaml",
                SHIPPED.text("language/es.yaml")
                        .replace("          - Dolor de pecho o falta de aire\n", "")
                        .replace("    title: Su plan para los calambres de noche\n", "    titel: Plan para {quien}\n")
                        .replace("    for: \"Para {who}\"\n", "    for: \"Para {quien}\"\n"));
        assertThat(codes(TODAY))
                .contains(
                        "CK-924 language/es.yaml",
                        "CK-925 language/es.yaml: handout.titel",
                        "CK-926 language/es.yaml: handout.for");
    }

    @Test
    void aFaultyRuleAColourAFileThatNothingReadsAndWordsInAPageAreNamed() throws IOException {
        own("rules/RF-FREQ.yaml", "id: RF-FREQ\nlevels: [{tier: Q, when: {bogus: 1}}]\n");
        own("brand/brand.yaml", SHIPPED.text("brand/brand.yaml").replace("#0b5563", "#66bbbb"));
        own("brand.yaml", "name: Our Clinic\n");
        own("handout/about.xhtml", "<p>Consult us.</p>" + SHIPPED.text("handout/about.xhtml"));
        assertThat(codes(TODAY))
                .contains(
                        "CK-920 rules/RF-FREQ.yaml",
                        "CK-706 brand/brand.yaml",
                        "CK-921 brand.yaml",
                        "CK-932 handout/about.xhtml",
                        "CK-934 handout/about.xhtml",
                        "CK-939 handout");
    }

    @Test
    void aPageOfTheClinicsOwnThatCannotBePrintedIsFoundByTheTrialSheet() throws IOException {
        own("handout/about.xhtml", SHIPPED.text("handout/about.xhtml").replace("</p>", ""));
        assertThat(codes(TODAY)).contains("CK-938 handout in en", "CK-938 handout in es");
    }

    @Test
    void anEnglishFileThatCannotBeReadIsNamedAndTheProgramStillSpeaks() throws IOException {
        own("language/en.yaml", "sentences:\n  a: b: c\n");
        assertThat(codes(TODAY)).contains("CK-920 language/en.yaml").doesNotContain("CK-920 rules");
        assertThat(new Books(templates()).wording().staff().say("console.internal"))
                .isNotBlank();
    }

    @Test
    void textsPastTheirReviewDateAreTold() {
        assertThat(codes(LocalDate.of(2030, 1, 1))).contains("CK-929 language/en.yaml", "CK-929 language/es.yaml");
    }

    @Test
    void aStoreThatIsWholeHasNoFindingAndOneWithAnotherKeyOrADamageHas() throws IOException {
        Store.open(home, Clock.systemUTC()).close();
        assertThat(codes(TODAY)).noneMatch(line -> line.startsWith("CK-6") || line.startsWith("CK-94"));
        Path key = Store.keyFile(home);
        byte[] kept = Files.readAllBytes(key);
        Files.delete(key);
        assertThat(codes(TODAY)).contains("CK-601 " + key);
        Files.write(key, kept);
        Path file = home.resolve("store/crampkit.db");
        Files.write(file, new byte[4096], StandardOpenOption.WRITE);
        assertThat(codes(TODAY)).contains("CK-602 " + home.resolve("store"));
    }

    private void own(String path, String text) throws IOException {
        Path file = home.resolve("templates").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private TemplateFiles templates() {
        return TemplateFiles.overriddenBy(home.resolve("templates"));
    }

    /** Returns each finding as its code and place. */
    private List<String> codes(LocalDate today) {
        ClinicClock clock = new ClinicClock(Clock.systemUTC());
        try (Clinic clinic = new Clinic(home, clock, new Books(templates()), (folder, keyFile, time) -> {
            Store store = Store.open(folder, keyFile, time, time.real());
            return new Ledger(store, new DataSourceTransactionManager(store.dataSource()));
        })) {
            return new Checkup(clinic)
                    .check(new Desk(today, "test")).findings().stream()
                            .map(finding -> finding.code() + " " + finding.place())
                            .toList();
        }
    }
}
