package org.crampkit.workflow.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crampkit.audit.AuditComposer;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.ReportFormat;
import org.crampkit.audit.cycle.Cycle;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.audit.disclosure.Ledgered;
import org.crampkit.diary.Period;
import org.crampkit.flags.Rule;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FormatWords;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the clinic's audit of a period, and writes it as files that were opened again and counted. */
@Component
public final class ExportAudit {

    private final Clinic clinic;
    private final List<ReportFormat> formats;

    /** Audits one clinic; knows the kinds of file there are. */
    public ExportAudit(Clinic clinic, List<ReportFormat> formats) {
        this.clinic = clinic;
        this.formats = List.copyOf(formats);
    }

    /**
     * Makes an audit.
     *
     * @throws RefusedException where the period or a format makes no sense, or a file cannot be written
     */
    public Outcome export(Request request) {
        Period period = period(request);
        List<ReportFormat> wanted = wanted(request.formats());
        Books books = clinic.books();
        AuditPolicy asked = request.policy();
        AuditPolicy policy = asked == null ? AuditPolicy.of(books.brand().country()) : asked;
        Desk desk = request.desk();
        CountClinic.Counted counted = new CountClinic(clinic, desk.today()).count(period);
        AuditLedger ledger = new AuditLedger(clinic);
        List<Ledgered> earlier = ledger.all();
        AuditReport report = composer(books)
                .compose(counted.counts(), frame(period, policy, desk, Cycle.before(period, policy, earlier)));
        Ledgered now = Ledgered.of(counted.counts(), report.figures(), period, counted.patients());
        ledger.check(now, earlier, desk);
        try (AuditFiles files = AuditFiles.write(report, wanted, folder(request), name(period, policy))) {
            clinic.ledger().write(() -> {
                ledger.note(now, report, desk);
                clinic.ledger().trail().append("audit", null, desk.by(), details(report, files));
                files.settle();
                return true;
            });
            return new Outcome(report, files.written());
        }
    }

    private AuditComposer.Frame frame(Period period, AuditPolicy policy, Desk desk, List<Cycle> earlier) {
        Books books = clinic.books();
        return new AuditComposer.Frame(
                period, desk.today(), books.brand(), policy, books.rules().version(), books.criteria(), earlier);
    }

    private static AuditComposer composer(Books books) {
        Map<String, String> titles = books.rules().rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
        Map<String, String> codes = new TreeMap<>();
        books.messages()
                .all()
                .forEach(message -> codes.put(
                        message.code(),
                        message.reason().replaceAll("\\{[^}]*}", "…").replace("''", "'")));
        return new AuditComposer(books.wording().staff(), titles, codes);
    }

    private static Period period(Request request) {
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from == null || to == null) {
            throw new RefusedException(new Refusal.BadRequest("CK-901", "audit-period", Map.of()));
        }
        if (to.isBefore(from)) {
            throw new RefusedException(new Refusal.BadRequest("CK-802", "period-backwards", Map.of()));
        }
        return new Period(from, to);
    }

    private List<ReportFormat> wanted(List<String> names) {
        return names.isEmpty() ? formats : List.copyOf(FormatWords.named(names, formats, ReportFormat::name));
    }

    /** Returns the names of the formats there are. */
    public List<String> formatNames() {
        return formats.stream().map(ReportFormat::name).toList();
    }

    private Path folder(Request request) {
        Path out = request.out();
        return out == null ? clinic.home().resolve("out") : out;
    }

    private static String name(Period period, AuditPolicy policy) {
        return "audit-" + period.from() + "-to-" + period.to() + "-" + policy.word();
    }

    private static Map<String, String> details(AuditReport report, AuditFiles files) {
        Map<String, String> details = new TreeMap<>();
        details.put("from", report.cover().period().from().toString());
        details.put("to", report.cover().period().to().toString());
        details.put("policy", report.figures().policy().word());
        files.written().forEach(file -> details.put(file.format(), file.sha256()));
        return details;
    }

    /**
     * What was asked.
     *
     * @param from first day, null where none was given
     * @param to last day, null where none was given
     * @param formats names of formats, empty for all
     * @param out folder to write to, null for the home's {@code out} folder
     * @param policy what may be seen, null for that of the brand's country
     * @param desk who asks, and when
     */
    public record Request(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> formats,
            @Nullable Path out,
            @Nullable AuditPolicy policy,
            Desk desk) {
        /** Copies the list. */
        public Request {
            formats = List.copyOf(formats);
        }
    }

    /**
     * The audit that was made.
     *
     * @param report the report
     * @param files what was written
     */
    public record Outcome(AuditReport report, List<AuditFiles.Written> files) {
        /** Copies the list. */
        public Outcome {
            files = List.copyOf(files);
        }
    }
}
