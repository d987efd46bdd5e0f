package org.crampkit.workflow.care;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampkit.diary.patient.Person;
import org.crampkit.document.PdfFile;
import org.crampkit.handout.report.ReportComposer;
import org.crampkit.handout.report.ReportFacts;
import org.crampkit.handout.report.ReportRtf;
import org.crampkit.handout.report.ReportText;
import org.crampkit.medicines.MedicineHit;
import org.crampkit.medicines.MedicineReading;
import org.crampkit.store.Records;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.FormatWords;
import org.crampkit.workflow.OutputFile;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes one patient's report for the clinician, as PDF, plain text or RTF of the same content. */
@Component
public final class MakeReport {

    /** How strongly a class has been linked with cramps, the weakest first. */
    private static final List<String> SIGNALS = List.of("", "W", "M", "S");

    private final Clinic clinic;

    /** Works on one clinic. */
    public MakeReport(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Makes the report in the formats asked for, and notes it in the trail.
     *
     * @throws RefusedException where there is no such patient or format, or a file cannot be written
     */
    public Outcome make(Request request) {
        Set<Format> formats = formats(request.formats());
        if (request.passwordFile() != null && !formats.equals(Set.of(Format.PDF))) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "password-pdf", Map.of()));
        }
        Person person = ShowPatients.person(clinic, request.key());
        ReportComposer.Made made = clinic.books().reports().compose(facts(person, request.desk()));
        String name = "report-" + OutputFile.safe(person.key().text()) + "-"
                + request.desk().today();
        Map<Format, Path> files = new LinkedHashMap<>();
        List<PdfFile> pdf = new ArrayList<>();
        clinic.ledger().write(() -> {
            for (Format format : formats) {
                OutputFile file = OutputFile.at(
                        Optional.ofNullable(request.out()), clinic.home(), name, format.ending(), formats.size());
                byte[] bytes = bytes(made, format, pdf, request);
                file.write(bytes);
                files.put(format, file.place());
            }
            clinic.ledger()
                    .trail()
                    .append("report", person.key().text(), request.desk().by(), Map.of("content", made.contentHash()));
            return true;
        });
        return new Outcome(person, files, made, pdf.isEmpty() ? null : pdf.get(0), request.passwordFile() != null);
    }

    private byte[] bytes(ReportComposer.Made made, Format format, List<PdfFile> pdf, Request request) {
        return switch (format) {
            case PDF -> {
                PdfFile file = DocumentPassword.render(clinic.books().renderer(), made.page(), request.passwordFile());
                pdf.add(file);
                yield file.bytes();
            }
            case TEXT -> ReportText.of(made.report()).getBytes(StandardCharsets.UTF_8);
            case RTF ->
                ReportRtf.of(made.report(), clinic.books().brand().paper()).getBytes(StandardCharsets.US_ASCII);
        };
    }

    ReportFacts facts(Person person, Desk desk) {
        FlagCheck.Findings found = new FlagCheck(clinic).of(person.key(), desk.today());
        MedicineReading medicines =
                clinic.books().medicines().read(person.profile().medicines());
        return new ReportFacts(
                found.diary(),
                person.identity(),
                found.summary(),
                found.report(),
                named(medicines),
                medicines.unmatched(),
                medicines.notTaken(),
                lastGiven(person, desk),
                clinic.books().brand(),
                desk.today(),
                clinic.ledger().trail().clinicalHead());
    }

    /** Returns each medicine once, with the strongest signal of its classes. */
    private static List<ReportFacts.Medicine> named(MedicineReading medicines) {
        Map<String, ReportFacts.Medicine> named = new LinkedHashMap<>();
        for (MedicineHit hit : medicines.hits()) {
            named.merge(
                    hit.name(),
                    new ReportFacts.Medicine(hit.name(), hit.signal(), hit.started()),
                    (one, other) -> SIGNALS.indexOf(other.signal()) > SIGNALS.indexOf(one.signal()) ? other : one);
        }
        return List.copyOf(named.values());
    }

    private ReportFacts.@Nullable Given lastGiven(Person person, Desk desk) {
        return clinic.ledger().records().handouts().stream()
                .filter(line -> line.patient().equals(person.key()) && line.on().isBefore(desk.today()))
                .reduce((first, second) -> second)
                .map(MakeReport::given)
                .orElse(null);
    }

    private static ReportFacts.Given given(Records.HandoutLine line) {
        List<String> items =
                line.items().isBlank() ? List.of() : List.of(line.items().split(" ", -1));
        return new ReportFacts.Given(line.on(), line.language(), line.fontSize(), line.held(), items);
    }

    private static Set<Format> formats(List<String> words) {
        return words.isEmpty() ? Set.of(Format.PDF) : FormatWords.named(words, List.of(Format.values()), Format::word);
    }

    /** The forms of a report. */
    public enum Format {
        PDF("pdf"),
        TEXT("txt"),
        RTF("rtf");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** Returns the ending of a file name. */
        public String ending() {
            return ending;
        }

        /** Returns the word of the option and of JSON replies. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was asked.
     *
     * @param key the patient's key
     * @param formats words of the formats; empty for PDF
     * @param out file or folder to write to, null for the home's {@code out} folder
     * @param passwordFile file with the password that locks the PDF, null for none
     * @param desk who asks, and when
     */
    public record Request(
            String key, List<String> formats, @Nullable Path out, @Nullable Path passwordFile, Desk desk) {
        /** Copies the list. */
        public Request {
            formats = List.copyOf(formats);
        }
    }

    /**
     * The report that was made.
     *
     * @param person whose
     * @param files where each format was written
     * @param made what it says
     * @param pdf the PDF, null where none was asked for
     * @param locked whether the PDF needs a password
     */
    public record Outcome(
            Person person, Map<Format, Path> files, ReportComposer.Made made, @Nullable PdfFile pdf, boolean locked) {
        /** Copies the map. */
        public Outcome {
            files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }
    }
}
