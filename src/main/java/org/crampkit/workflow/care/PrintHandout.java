package org.crampkit.workflow.care;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crampkit.advice.Plan;
import org.crampkit.advice.Withheld;
import org.crampkit.diary.patient.Person;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.document.PdfFile;
import org.crampkit.handout.Handout;
import org.crampkit.handout.HandoutFacts;
import org.crampkit.store.Records;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.OutputFile;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.record.AdviceChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes one patient's handout as a PDF. */
@Component
public final class PrintHandout {

    private static final int STANDARD_SIZE = 14;
    private static final int LARGE_SIZE = 18;
    private static final int SMALLEST = 12;
    private static final int LARGEST = 28;

    private final Clinic clinic;

    /** Prints for one clinic. */
    public PrintHandout(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Makes the handout. With an open emergency or same-day flag it is still made, without self-care text.
     *
     * @throws RefusedException where there is no such patient, language or size, or the file cannot be written
     */
    public Outcome print(Request request) {
        Person person = ShowPatients.person(clinic, request.key());
        Made made = make(person, request);
        if (request.saving() == Saving.DRY_RUN) {
            return outcome(person, made, null, request);
        }
        String name = "handout-" + OutputFile.safe(person.key().text()) + "-"
                + request.desk().today() + ".pdf";
        OutputFile file = OutputFile.at(Optional.ofNullable(request.out()), clinic.home(), name);
        clinic.ledger().write(() -> {
            note(person, made, request);
            file.write(made.pdf().bytes());
            return true;
        });
        return outcome(person, made, file.place(), request);
    }

    private static Outcome outcome(Person person, Made made, @Nullable Path file, Request request) {
        String override = request.choice().override();
        return new Outcome(
                person,
                made.language(),
                file,
                made.pdf(),
                made.handout(),
                made.plan().overridden(),
                override);
    }

    private Made make(Person person, Request request) {
        Books books = clinic.books();
        Desk desk = request.desk();
        String language = PaperLanguage.of(books.wording(), request.language(), person.profile());
        int size = size(request.fontSize(), person.profile());
        FlagCheck.Findings found = new FlagCheck(clinic).of(person.key(), desk.today());
        Plan plan = request.choice().plan(clinic, found, desk);
        Handout handout = books.composer()
                .compose(new HandoutFacts(
                        found.diary(),
                        person.identity(),
                        found.summary(),
                        found.report(),
                        plan,
                        books.brand(),
                        language,
                        size,
                        desk.today(),
                        clinic.ledger().trail().clinicalHead()));
        PdfFile pdf = books.renderer().render(handout.page());
        return new Made(language, size, handout, pdf, found.report().ruleSetVersion(), plan);
    }

    private void note(Person person, Made made, Request request) {
        Desk desk = request.desk();
        Handout handout = made.handout();
        String items = handout.chosen().stream().map(Handout.Line::id).collect(Collectors.joining(" "));
        boolean held = handout.heldSentence() != null;
        clinic.ledger()
                .records()
                .handedOut(new Records.HandoutLine(
                        person.key(),
                        desk.today(),
                        clinic.clock().instant(),
                        made.language(),
                        made.size(),
                        made.pdf().sha256(),
                        handout.contentHash(),
                        held,
                        items));
        request.choice().record(clinic, person.key(), made.plan(), desk);
        Map<String, String> details = new TreeMap<>(request.choice().details(made.plan()));
        details.putAll(Map.of(
                "content", handout.contentHash(),
                "sha256", made.pdf().sha256(),
                "language", made.language(),
                "held", held ? "yes" : "no",
                "ruleSet", made.ruleSet(),
                "advice", made.plan().version()));
        clinic.ledger().trail().append("handout", person.key().text(), desk.by(), details);
    }

    private static int size(@Nullable Integer asked, Profile profile) {
        if (asked != null) {
            if (asked < SMALLEST || asked > LARGEST) {
                throw new RefusedException(new Refusal.BadRequest("CK-903", "font-size", Map.of("size", asked)));
            }
            return asked;
        }
        Integer own = profile.fontSize();
        if (own != null) {
            return Math.max(SMALLEST, Math.min(LARGEST, own));
        }
        return profile.readingFormat() == ReadingFormat.LARGE_PRINT ? LARGE_SIZE : STANDARD_SIZE;
    }

    private record Made(String language, int size, Handout handout, PdfFile pdf, String ruleSet, Plan plan) {}

    /** Whether a handout is written and recorded. */
    public enum Saving {
        SAVE,
        DRY_RUN
    }

    /**
     * What was asked.
     *
     * @param key the patient's key
     * @param language language code, null for the profile's
     * @param fontSize points, 12 to 28, null for the profile's
     * @param out file or folder to write to, null for the home's {@code out} folder
     * @param choice what the clinician adds or leaves out
     * @param saving written or not
     * @param desk who asks, and when
     */
    public record Request(
            String key,
            @Nullable String language,
            @Nullable Integer fontSize,
            @Nullable Path out,
            AdviceChoice choice,
            Saving saving,
            Desk desk) {}

    /**
     * The handout that was made.
     *
     * @param person whose
     * @param language language code
     * @param file where it was written, null for a dry run
     * @param pdf the PDF
     * @param handout what it says
     * @param overridden items that were withheld and that a clinician had printed all the same
     * @param override why
     */
    public record Outcome(
            Person person,
            String language,
            @Nullable Path file,
            PdfFile pdf,
            Handout handout,
            List<Withheld> overridden,
            String override) {
        /** Copies the list. */
        public Outcome {
            overridden = List.copyOf(overridden);
        }
    }
}
