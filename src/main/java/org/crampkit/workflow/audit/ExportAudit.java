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
import org.crampkit.audit.SafeHarbor;
import org.crampkit.audit.Span;
import org.crampkit.audit.cycle.Cycle;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.audit.disclosure.Ledgered;
import org.crampkit.audit.disclosure.Released;
import org.crampkit.audit.disclosure.Suppression;
import org.crampkit.audit.trace.Traces;
import org.crampkit.diary.Period;
import org.crampkit.flags.Rule;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FormatWords;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.ahead.Progress;
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
        Period period = AuditPeriod.of(request.from(), request.to());
        List<ReportFormat> wanted = wanted(request.formats());
        Books books = clinic.books();
        AuditPolicy asked = request.policy();
        AuditPolicy policy = asked == null ? AuditPolicy.of(books.brand().country()) : asked;
        Desk desk = request.desk();
        Traces traces = new Traces();
        CountClinic.Counted counted = new CountClinic(clinic, desk.today(), request.progress())
                .count(period, tracing(request, policy, traces));
        AuditLedger ledger = new AuditLedger(clinic);
        List<Ledgered> earlier = ledger.all();
        Released released = Suppression.release(counted.counts(), policy);
        Ledgered now = Ledgered.of(counted.counts(), released, period, counted.patients());
        ledger.check(now, earlier, desk);
        AuditComposer.Frame frame = frame(period, policy, desk, Cycle.before(period, policy, earlier));
        AuditReport report = told(request, composer(books).compose(counted.counts(), released, frame, traces));
        try (AuditFiles files = files(report, request, wanted, period)) {
            clinic.ledger().write(() -> {
                ledger.note(now, desk);
                clinic.ledger().trail().append("audit", null, desk.by(), details(period, report, files));
                files.settle();
                return true;
            });
            return new Outcome(report, files.written());
        }
    }

    private static Tracing tracing(Request request, AuditPolicy policy, Traces traces) {
        boolean traced = !policy.released() && request.identity() == Identity.TOLD;
        return traced ? new Tracing(figure -> true, traces::add) : Tracing.NONE;
    }

    private AuditReport told(Request request, AuditReport report) {
        return request.identity() == Identity.SAFE_HARBOR
                ? SafeHarbor.strip(report, clinic.books().wording().staff())
                : report;
    }

    private AuditFiles files(AuditReport report, Request request, List<ReportFormat> wanted, Period period) {
        String name = name(report, period);
        AuditFiles files = AuditFiles.write(report, wanted, folder(request), name);
        if (request.identity() == Identity.SAFE_HARBOR && !report.policy().released()) {
            try {
                files.addNights(
                        new HarborNights(clinic, period), folder(request).resolve(name + "-nights.csv"));
            } catch (RuntimeException e) {
                files.close();
                throw e;
            }
        }
        return files;
    }

    private AuditComposer.Frame frame(Period period, AuditPolicy policy, Desk desk, List<Cycle> earlier) {
        Books books = clinic.books();
        return new AuditComposer.Frame(
                period, desk.today(), books.brand(), policy, books.rules().version(), books.criteria(), earlier);
    }

    static AuditComposer composer(Books books) {
        Map<String, String> titles = books.rules().rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
        Map<String, String> codes = new TreeMap<>();
        books.messages()
                .all()
                .forEach(message -> codes.put(
                        message.code(),
                        message.reason().replaceAll("\\{[^}]*}", "…").replace("''", "'")));
        return new AuditComposer(books.wording().staff(), titles, codes);
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

    private static String name(AuditReport report, Period period) {
        String days = report.cover().span() instanceof Span.Dates
                ? period.from() + "-to-" + period.to()
                : "safe-harbor-" + report.cover().span().year();
        return "audit-" + days + "-" + report.policy().word();
    }

    private static Map<String, String> details(Period period, AuditReport report, AuditFiles files) {
        Map<String, String> details = new TreeMap<>();
        details.put("from", period.from().toString());
        details.put("to", period.to().toString());
        details.put("policy", report.policy().word());
        if (report.cover().span() instanceof Span.Years) {
            details.put("identity", "safe-harbor");
        }
        files.written().forEach(file -> details.merge(file.format(), file.sha256(), (one, two) -> one + " " + two));
        return details;
    }

    /** Whether the report tells dates, and whose it is. */
    public enum Identity {
        /** It does. */
        TOLD,
        /** Of dates the year alone, no names and no places (clinical reference 6.4). */
        SAFE_HARBOR
    }

    /**
     * What was asked.
     *
     * @param from first day, null where none was given
     * @param to last day, null where none was given
     * @param formats names of formats, empty for all
     * @param out folder to write to, null for the home's {@code out} folder
     * @param policy what may be seen, null for that of the brand's country
     * @param identity whether it tells dates, and whose it is
     * @param progress is told how many patients of all are counted
     * @param desk who asks, and when
     */
    public record Request(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> formats,
            @Nullable Path out,
            @Nullable AuditPolicy policy,
            Identity identity,
            Progress progress,
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
