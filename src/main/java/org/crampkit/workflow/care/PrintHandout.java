package org.crampkit.workflow.care;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crampkit.advice.Withheld;
import org.crampkit.diary.patient.Person;
import org.crampkit.diary.patient.Profile;
import org.crampkit.document.PdfFile;
import org.crampkit.handout.Handout;
import org.crampkit.handout.HandoutFacts;
import org.crampkit.handout.HandoutFacts.Bearer;
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
    private static final int EASY_SIZE = 16;
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
     * @throws RefusedException where there is no such patient, language or size, or a file cannot be read or written
     */
    public Outcome print(Request request) {
        Person person = person(request);
        return settle(person, make(facts(person, request), request), request);
    }

    /** Writes and records a handout, unless it is a dry run. */
    Outcome settle(Person person, Made made, Request request) {
        if (request.saving() == Saving.DRY_RUN) {
            return outcome(person, made, null, null, request);
        }
        OutputFile file = OutputFile.at(Optional.ofNullable(request.output().out()), clinic.home(), name(person, made));
        OutputFile copy = made.copy() == null ? null : file.beside("-clinic");
        clinic.ledger().write(() -> {
            note(person, made, request);
            file.write(made.pdf().bytes());
            if (copy != null && made.copy() != null) {
                copy.write(made.copy().bytes());
            }
            return true;
        });
        return outcome(person, made, file.place(), copy == null ? null : copy.place(), request);
    }

    Person person(Request request) {
        return request.reader() instanceof Reader.WalkIn walkIn
                ? WalkIn.person(clinic, walkIn.told(), request.desk())
                : ShowPatients.person(clinic, ((Reader.Patient) request.reader()).key());
    }

    private static String name(Person person, Made made) {
        String day = made.facts().madeOn().toString();
        return made.facts().bearer() == Bearer.WALK_IN
                ? "handout-walk-in-" + day + "-" + made.handout().contentHash().substring(0, 8) + ".pdf"
                : "handout-" + OutputFile.safe(person.key().text()) + "-" + day + ".pdf";
    }

    private static Outcome outcome(
            Person person, Made made, @Nullable Path file, @Nullable Path copy, Request request) {
        return new Outcome(
                person,
                made.facts(),
                file,
                copy,
                made.pdf(),
                request.output().passwordFile() != null,
                made.handout(),
                made.facts().plan().overridden(),
                request.choice().override());
    }

    /** Makes a handout from facts; reads nothing of the store. */
    Made make(HandoutFacts facts, Request request) {
        Books books = clinic.books();
        Handout handout = books.composer().compose(facts);
        Path password = request.output().passwordFile();
        PdfFile pdf = DocumentPassword.render(books.renderer(), handout.page(), password);
        PdfFile copy = request.output().copies() == Copies.PATIENT
                ? null
                : DocumentPassword.render(books.renderer(), books.copies().page(facts, handout, pdf.pages()), password);
        return new Made(facts, handout, pdf, copy);
    }

    HandoutFacts facts(Person person, Request request) {
        Books books = clinic.books();
        Desk desk = request.desk();
        boolean walkIn = request.reader() instanceof Reader.WalkIn;
        FlagCheck.Findings found = walkIn
                ? WalkIn.findings(clinic, person, desk.today())
                : new FlagCheck(clinic).of(person.key(), desk.today());
        return new HandoutFacts(
                found.diary(),
                person.identity(),
                found.summary(),
                found.report(),
                request.choice().plan(clinic, found, desk),
                books.brand(),
                PaperLanguage.of(books.wording(), request.language(), person.profile()),
                size(request.fontSize(), person.profile()),
                desk.today(),
                clinic.ledger().trail().clinicalHead(),
                walkIn ? Bearer.WALK_IN : Bearer.PATIENT);
    }

    private void note(Person person, Made made, Request request) {
        Desk desk = request.desk();
        HandoutFacts facts = made.facts();
        Handout handout = made.handout();
        boolean held = handout.heldSentence() != null;
        Map<String, String> details = new TreeMap<>(request.choice().details(facts.plan()));
        details.putAll(Map.of(
                "content", handout.contentHash(),
                "sha256", made.pdf().sha256(),
                "language", facts.language(),
                "held", held ? "yes" : "no",
                "ruleSet", facts.flags().ruleSetVersion(),
                "advice", facts.plan().version()));
        if (facts.bearer() == Bearer.WALK_IN) {
            details.put("walkIn", "yes");
            clinic.ledger().trail().append("handout", null, desk.by(), details);
            return;
        }
        clinic.ledger().records().handedOut(line(person, made, held));
        request.choice().record(clinic, person.key(), facts.plan(), desk);
        clinic.ledger().trail().append("handout", person.key().text(), desk.by(), details);
    }

    private Records.HandoutLine line(Person person, Made made, boolean held) {
        HandoutFacts facts = made.facts();
        return new Records.HandoutLine(
                person.key(),
                facts.madeOn(),
                clinic.clock().instant(),
                facts.language(),
                facts.fontSize(),
                made.pdf().sha256(),
                made.handout().contentHash(),
                held,
                made.handout().chosen().stream().map(Handout.Line::id).collect(Collectors.joining(" ")));
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
        return switch (profile.readingFormat()) {
            case STANDARD -> STANDARD_SIZE;
            case LARGE_PRINT -> LARGE_SIZE;
            case EASY_READ -> EASY_SIZE;
        };
    }

    record Made(HandoutFacts facts, Handout handout, PdfFile pdf, @Nullable PdfFile copy) {}

    /** Whether a handout is written and recorded. */
    public enum Saving {
        SAVE,
        DRY_RUN
    }

    /** Which papers are made. */
    public enum Copies {
        /** The patient's sheet alone. */
        PATIENT,
        /** The sheet, and the page that the clinic keeps. */
        WITH_CLINIC
    }

    /** Whom the handout is for. */
    public sealed interface Reader {

        /** A patient of the list. */
        record Patient(String key) implements Reader {}

        /** Somebody without a record, as described: text by contract column, and {@code age}. */
        record WalkIn(Map<String, String> told) implements Reader {
            /** Copies the map. */
            public WalkIn {
                told = Map.copyOf(told);
            }
        }
    }

    /**
     * What is written.
     *
     * @param out file or folder to write to, null for the home's {@code out} folder
     * @param copies which papers
     * @param passwordFile file with the password that locks them, null for none
     */
    public record Output(@Nullable Path out, Copies copies, @Nullable Path passwordFile) {}

    /**
     * What was asked.
     *
     * @param reader whom it is for
     * @param language language code, null for the profile's
     * @param fontSize points, 12 to 28, null for the profile's
     * @param output what is written
     * @param choice what the clinician adds or leaves out
     * @param saving written or not
     * @param desk who asks, and when
     */
    public record Request(
            Reader reader,
            @Nullable String language,
            @Nullable Integer fontSize,
            Output output,
            AdviceChoice choice,
            Saving saving,
            Desk desk) {}

    /**
     * The handout that was made.
     *
     * @param person whose
     * @param facts what it was made from
     * @param file where it was written, null for a dry run
     * @param copy where the clinic's copy was written, null where none was
     * @param pdf the PDF
     * @param locked whether it needs a password
     * @param handout what it says
     * @param overridden items that were withheld and that a clinician had printed all the same
     * @param override why
     */
    public record Outcome(
            Person person,
            HandoutFacts facts,
            @Nullable Path file,
            @Nullable Path copy,
            PdfFile pdf,
            boolean locked,
            Handout handout,
            List<Withheld> overridden,
            String override) {
        /** Copies the list. */
        public Outcome {
            overridden = List.copyOf(overridden);
        }

        /** Returns the language code. */
        public String language() {
            return facts.language();
        }

        /** Returns whether it is for somebody without a record. */
        public boolean walkIn() {
            return facts.bearer() == Bearer.WALK_IN;
        }
    }
}
