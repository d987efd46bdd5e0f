package org.crampkit.workflow.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.document.Brand;
import org.crampkit.document.Page;
import org.crampkit.handout.Handout;
import org.crampkit.handout.HandoutFacts;
import org.crampkit.handout.HandoutFacts.Bearer;
import org.crampkit.handout.form.DiaryForm;
import org.crampkit.handout.report.ReportComposer;
import org.crampkit.handout.report.ReportFacts;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.store.Store;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.ClinicClock;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.Ledger;
import org.crampkit.workflow.filing.FileList;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.RegisterPatients;
import org.crampkit.workflow.record.AdviceChoice;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The sample patients in a clinic of their own, and the papers that the program makes for them; the same in every run. */
final class PaperClinic implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Books BOOKS = new Books(TemplateFiles.shipped());

    private static final Desk DESK = new Desk(TODAY, "test");

    /** Stands for the head of a trail, which holds real times and so differs from run to run. */
    private static final String HEAD = "0123456789abcdef";

    private static final Map<String, String> DIARIES = Map.of(
            "clean-28-nights.csv", "P-001",
            "pregnant-31-weeks.csv", "P-002",
            "counts-only.csv", "P-003",
            "everyday-headers.csv", "P-004",
            "diario-de-calambres.csv", "P-005",
            "no-cramps-at-all.csv", "P-011",
            "emergency-chest-pain.csv", "P-015");

    private final Clinic clinic;

    PaperClinic() {
        ClinicClock clock = new ClinicClock(Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
        clock.tell(TODAY);
        try {
            clinic = new Clinic(Files.createTempDirectory("papers"), clock, BOOKS, (folder, keyFile, time) -> {
                Store store = Store.open(folder, keyFile, time, Clock.systemUTC());
                return new Ledger(store, new JdbcTransactionManager(store.dataSource()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new RegisterPatients(clinic).register(Path.of("samples/patients.csv"), ImportDiary.Saving.SAVE, DESK);
        DIARIES.forEach(this::bring);
    }

    private void bring(String name, String patient) {
        ReadingOptions options = new ReadingOptions(
                new PatientKey(patient), ReadingOptions.DateOrder.DMY, ReadingOptions.NightNaming.EVENING, null, TODAY);
        new ImportDiary(clinic)
                .read(
                        new FileList.Item(Path.of("samples/diaries", name), false),
                        new ImportDiary.Request(options, ImportDiary.Saving.SAVE, DESK),
                        outcome -> {
                            if (outcome.receipt() == null) {
                                throw new IllegalStateException(name + " was not taken in");
                            }
                        });
    }

    /** Returns the shipped brand, or the same clinic in the United States with its paper. */
    static Brand brand(String paper) {
        Brand own = BOOKS.brand();
        String country = paper.equals("Letter") ? "US" : own.country();
        return new Brand(
                own.name(),
                own.addressLine(),
                own.phone(),
                own.outOfHoursPhone(),
                own.emergencyNumber(),
                own.poisonCentre(),
                country,
                paper,
                own.colour(),
                own.tint(),
                own.font(),
                own.fontBold(),
                own.logo(),
                own.logoAlt());
    }

    HandoutFacts facts(String key, String language, int size, Brand brand) {
        FlagCheck.Findings found = new FlagCheck(clinic).of(new PatientKey(key), TODAY);
        return facts(found, ShowPatients.person(clinic, key), language, size, brand, Bearer.PATIENT);
    }

    HandoutFacts walkIn(Map<String, String> told, String language, int size) {
        Person person = WalkIn.person(clinic, told, DESK);
        return facts(WalkIn.findings(clinic, person, TODAY), person, language, size, brand("A4"), Bearer.WALK_IN);
    }

    private HandoutFacts facts(
            FlagCheck.Findings found, Person person, String language, int size, Brand brand, Bearer bearer) {
        return new HandoutFacts(
                found.diary(),
                person.identity(),
                found.summary(),
                found.report(),
                AdviceChoice.NONE.plan(clinic, found, DESK),
                brand,
                language,
                size,
                TODAY,
                HEAD,
                bearer);
    }

    static Handout handout(HandoutFacts facts) {
        return BOOKS.composer().compose(facts);
    }

    static Page clinicCopy(HandoutFacts facts) {
        Handout handout = handout(facts);
        return BOOKS.copies().page(facts, handout, BOOKS.renderer().pages(handout.page()));
    }

    ReportComposer.Made report(String key, Brand brand) {
        ReportFacts facts = new MakeReport(clinic).facts(ShowPatients.person(clinic, key), DESK);
        return BOOKS.reports()
                .compose(new ReportFacts(
                        facts.diary(),
                        facts.identity(),
                        facts.summary(),
                        facts.flags(),
                        facts.medicines(),
                        facts.unmatched(),
                        facts.notTaken(),
                        facts.lastGiven(),
                        brand,
                        TODAY,
                        HEAD));
    }

    static DiaryForm form(String language, int size, String paper) {
        Brand brand = brand(paper);
        return new DiaryForm(
                "P-001", TODAY, 14, size, brand, BOOKS.wording().pack(language).in(brand.country()));
    }

    @Override
    public void close() {
        clinic.close();
    }
}
