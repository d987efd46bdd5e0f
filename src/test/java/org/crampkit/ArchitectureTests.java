package org.crampkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The design as a test: which package may use which, and which library lives where. */
class ArchitectureTests {

    private static final String BASE = "org.crampkit";

    /** Each feature package and the packages it may use; the table of decision record 0001. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("diary", Set.of()),
            Map.entry("templates", Set.of()),
            Map.entry("trail", Set.of()),
            Map.entry("wording", Set.of("templates")),
            Map.entry("document", Set.of("templates")),
            Map.entry("intake", Set.of("diary", "document", "templates")),
            Map.entry("medicines", Set.of("diary", "templates")),
            Map.entry("summary", Set.of("diary")),
            Map.entry("store", Set.of("diary", "trail")),
            Map.entry("flags", Set.of("diary", "summary", "medicines", "templates")),
            Map.entry("advice", Set.of("diary", "summary", "medicines", "flags", "templates")),
            Map.entry(
                    "handout",
                    Set.of("diary", "summary", "medicines", "flags", "advice", "wording", "document", "templates")),
            Map.entry("audit", Set.of("diary", "summary", "flags", "advice", "wording", "document", "templates")),
            Map.entry(
                    "workflow",
                    Set.of(
                            "diary",
                            "templates",
                            "trail",
                            "wording",
                            "document",
                            "intake",
                            "medicines",
                            "summary",
                            "store",
                            "flags",
                            "advice",
                            "handout",
                            "audit")),
            // the console calls workflow alone, and may show any record
            Map.entry(
                    "console",
                    Set.of(
                            "workflow",
                            "wording",
                            "diary",
                            "templates",
                            "trail",
                            "document",
                            "intake",
                            "medicines",
                            "summary",
                            "store",
                            "flags",
                            "advice",
                            "handout",
                            "audit")));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void everyPackageUsesOnlyWhatTheDesignAllows() {
        Set<String> offences = new TreeSet<>();
        for (JavaClass type : MAIN) {
            String from = feature(type);
            if (from.isEmpty()) {
                continue;
            }
            assertThat(ALLOWED).as("package %s is in the table", from).containsKey(from);
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                String to = feature(use.getTargetClass());
                if (!to.isEmpty() && !to.equals(from) && !ALLOWED.get(from).contains(to)) {
                    offences.add(from + " may not use " + to + ": " + use.getDescription());
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void everyAllowedEdgeNamesAPackageOfTheTable() {
        ALLOWED.forEach((from, targets) -> assertThat(ALLOWED.keySet()).containsAll(targets));
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void springShellStaysInTheConsole() {
        only("org.springframework.shell..", "console", "words in and out live in one place");
    }

    @Test
    void sqlStaysInTheStore() {
        only("org.springframework.jdbc..", "store", "no feature reads another's tables");
    }

    @Test
    void openCsvStaysInTheIntake() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".intake..", BASE + ".audit..", BASE + ".handout..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.opencsv..")
                .because("files are read in intake, and written in audit and the blank diary")
                .check(MAIN);
    }

    @Test
    void poiStaysWhereWorkbooksAreReadOrWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".intake..", BASE + ".audit..", BASE + ".handout..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .because("workbooks are read in intake, and written in audit and the blank diary")
                .check(MAIN);
    }

    @Test
    void pdfLibrariesStayInTheDocumentPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..")
                .because("a document is checked before it leaves")
                .check(MAIN);
    }

    @Test
    void transactionsStayInTheWorkflow() {
        only("org.springframework.transaction..", "workflow", "one transaction a workflow call");
    }

    @Test
    void sealingStaysInTheStore() {
        only("com.google.crypto.tink..", "store", "what is sealed is opened in one place");
    }

    @Test
    void clinicalCodeKnowsNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        BASE + ".diary..",
                        BASE + ".summary..",
                        BASE + ".medicines..",
                        BASE + ".flags..",
                        BASE + ".advice..",
                        BASE + ".trail..",
                        BASE + ".intake..",
                        BASE + ".handout..",
                        BASE + ".audit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("pure functions over records are tested without a container")
                .check(MAIN);
    }

    @Test
    void diaryUsesNothingButJava() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".diary..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.jspecify..", BASE + ".diary..")
                .because("the clinic's words depend on no library")
                .check(MAIN);
    }

    @Test
    void timeComesThroughAClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .because("--as-of must reach every figure")
                .check(MAIN);
    }

    private static void only(String library, String feature, String reason) {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "." + feature + "..", BASE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason)
                .allowEmptyShould(true)
                .check(MAIN);
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(BASE + ".")) {
            return "";
        }
        String rest = name.substring(BASE.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
