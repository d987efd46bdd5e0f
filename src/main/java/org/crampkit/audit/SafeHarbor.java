package org.crampkit.audit;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.crampkit.audit.AuditReport.Cover;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.cycle.RunChart;
import org.crampkit.audit.trace.Traces;
import org.crampkit.document.Brand;
import org.crampkit.wording.LanguagePack;

/**
 * Takes out of a report what Safe Harbor wants removed (clinical reference 6.4): of every date all but the year, and the
 * clinic's name and place. Months are numbered from the first that the report knows.
 */
public final class SafeHarbor {

    private static final YearMonth NONE = YearMonth.of(9999, 12);

    private final LanguagePack pack;
    private final YearMonth first;

    private SafeHarbor(LanguagePack pack, YearMonth first) {
        this.pack = pack;
        this.first = first;
    }

    /** Returns a report without them. */
    public static AuditReport strip(AuditReport report, LanguagePack pack) {
        YearMonth begins = report.cover().span() instanceof Span.Dates dates
                ? YearMonth.from(dates.period().from())
                : NONE;
        YearMonth charted = report.months().points().stream()
                .map(point -> YearMonth.parse(point.month()))
                .findFirst()
                .orElse(NONE);
        return new SafeHarbor(pack, charted.isBefore(begins) ? charted : begins).strip(report);
    }

    private AuditReport strip(AuditReport report) {
        return new AuditReport(
                cover(report.cover()),
                report.policy(),
                report.averages(),
                report.criteria(),
                report.tables().stream().map(this::table).toList(),
                report.earlier().stream().map(SafeHarbor::years).toList(),
                chart(report.months()),
                new Traces());
    }

    private Cover cover(Cover cover) {
        return new Cover(
                cover.title(),
                nobody(cover.brand()),
                years(cover.span()),
                years(cover.made()),
                cover.marking() + " " + pack.say("audit.safe-harbor.marking"),
                cover.policy(),
                cover.versions());
    }

    /** Keeps a brand's colours, paper and country. */
    private Brand nobody(Brand brand) {
        return new Brand(
                pack.say("audit.safe-harbor.clinic"),
                "",
                "",
                "",
                "",
                "",
                brand.country(),
                brand.paper(),
                brand.colour(),
                brand.tint(),
                brand.font(),
                brand.fontBold(),
                "",
                "");
    }

    private static Span years(Span span) {
        return span instanceof Span.Dates dates ? dates.years() : span;
    }

    private Table table(Table table) {
        List<Line> lines = table.lines().stream().map(this::line).toList();
        return new Table(table.id(), table.title(), table.unit(), table.definition(), lines, table.sum());
    }

    private Line line(Line line) {
        Group group = line.figure().group();
        if (group != Group.MONTH_CRAMPS && group != Group.MONTH_NIGHTS) {
            return line;
        }
        String number = number(line.figure().key());
        String label = pack.say("audit.labels.month", Map.of("number", number));
        return new Line(new FigureId(group, number), label, line.count(), line.share());
    }

    private String number(String month) {
        return Long.toString(ChronoUnit.MONTHS.between(first, YearMonth.parse(month)) + 1);
    }

    private RunChart chart(RunChart chart) {
        return new RunChart(
                chart.points().stream()
                        .map(point -> new RunChart.Point(number(point.month()), point.value()))
                        .toList(),
                chart.median(),
                chart.lower(),
                chart.upper(),
                chart.signals());
    }
}
