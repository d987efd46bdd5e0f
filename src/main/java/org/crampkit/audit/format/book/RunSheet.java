package org.crampkit.audit.format.book;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.cycle.MonthWord;
import org.crampkit.audit.cycle.RunChart;
import org.crampkit.audit.cycle.RunWords;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** The run chart by month: a native chart, its values, and what each rule of the named rule set found. */
final class RunSheet {

    private static final String GREY = "#4a5660";
    private static final int CHART_ROWS = 16;

    private final Sheet sheet;
    private final RunChart chart;
    private final LanguagePack pack;
    private final String colour;

    private RunSheet(Sheet sheet, AuditReport report, LanguagePack pack) {
        this.sheet = sheet;
        this.chart = report.months();
        this.pack = pack;
        this.colour = report.cover().brand().colour();
    }

    static void write(Sheet sheet, AuditReport report, LanguagePack pack) {
        new RunSheet(sheet, report, pack).write();
    }

    private void write() {
        sheet.widths(26, 16, 16, 16, 16, 40);
        paragraph(RunWords.says(chart, pack), 32);
        sheet.skip();
        boolean drawn = chart.points().size() > 1;
        int top = sheet.rows();
        if (drawn) {
            sheet.skip(CHART_ROWS + 1);
        }
        rules();
        paragraph(pack.say("audit.run.rules"), 64);
        sheet.skip();
        int first = values();
        if (drawn) {
            draw(top, first);
        }
    }

    private void paragraph(String text, int height) {
        Row row = sheet.row();
        row.setHeightInPoints(height);
        sheet.text(row, 0, text, sheet.styles.text);
        sheet.poi.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 5));
    }

    private void rules() {
        Row head = sheet.row();
        sheet.text(head, 0, pack.say("audit.run.rule"), sheet.styles.head);
        sheet.text(head, 1, pack.say("audit.run.found"), sheet.styles.head);
        sheet.poi.addMergedRegion(new CellRangeAddress(head.getRowNum(), head.getRowNum(), 1, 5));
        for (RunChart.Signal signal : RunChart.Signal.values()) {
            String name = signal.name().toLowerCase(Locale.ROOT);
            Row row = sheet.row();
            sheet.text(row, 0, pack.say("audit.run.name." + name), sheet.styles.strong);
            sheet.text(row, 1, found(signal, name), sheet.styles.text);
            sheet.poi.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, 5));
        }
    }

    private String found(RunChart.Signal signal, String name) {
        if (chart.points().size() < RunChart.FEWEST_FOR_RULES) {
            return pack.say("audit.run.too-few");
        }
        return pack.say(chart.signals().contains(signal) ? "audit.run.signal." + name : "audit.run.not-seen");
    }

    /** Writes the values and returns the row of the first. */
    private int values() {
        Row head = sheet.row();
        sheet.text(head, 0, pack.say("audit.run.month"), sheet.styles.head);
        String[] columns = {"value", "middle", "low", "high"};
        for (int i = 0; i < columns.length; i++) {
            sheet.text(head, i + 1, pack.say("audit.run." + columns[i]), sheet.styles.headRight);
        }
        int first = sheet.rows();
        for (RunChart.Point point : chart.points()) {
            Row row = sheet.row();
            sheet.text(row, 0, MonthWord.of(point.month(), pack), sheet.styles.cell);
            sheet.number(row, 1, point.value(), sheet.styles.decimal);
            number(row, 2, chart.median());
            number(row, 3, chart.lower());
            number(row, 4, chart.upper());
        }
        return first;
    }

    private void number(Row row, int column, @Nullable Double value) {
        if (value != null) {
            sheet.number(row, column, value, sheet.styles.decimal);
        }
    }

    private void draw(int top, int first) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, top, 6, top + CHART_ROWS);
        XSSFChart drawn = sheet.poi.createDrawingPatriarch().createChart(anchor);
        String title = pack.say("audit.averages.pooled");
        drawn.setTitleText(title);
        drawn.setTitleOverlay(false);
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(RunWords.says(chart, pack));
        XDDFValueAxis left = drawn.createValueAxis(AxisPosition.LEFT);
        left.setMinimum(0);
        XDDFLineChartData lines = (XDDFLineChartData)
                drawn.createData(ChartTypes.LINE, drawn.createCategoryAxis(AxisPosition.BOTTOM), left);
        line(lines, first, 1, pack.say("audit.run.value"), colour);
        line(lines, first, 2, pack.say("audit.run.middle"), GREY);
        if (chart.upper() != null) {
            line(lines, first, 3, pack.say("audit.run.low"), GREY);
            line(lines, first, 4, pack.say("audit.run.high"), GREY);
        }
        drawn.plot(lines);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private void line(XDDFLineChartData lines, int first, int column, String title, String hex) {
        int last = first + chart.points().size() - 1;
        XDDFLineChartData.Series line = (XDDFLineChartData.Series) lines.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet.poi, new CellRangeAddress(first, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet.poi, new CellRangeAddress(first, last, column, column)));
        line.setTitle(title, null);
        line.setSmooth(false);
        line.setMarkerStyle(column == 1 ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        XDDFLineProperties look = new XDDFLineProperties(
                new XDDFSolidFillProperties(XDDFColor.from(Styles.colour(hex).getRGB())));
        look.setWidth(column == 1 ? 2.0 : 1.0);
        if (column > 2) {
            look.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        line.setLineProperties(look);
    }
}
