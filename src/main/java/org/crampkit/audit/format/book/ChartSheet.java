package org.crampkit.audit.format.book;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.CriterionLine;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.summary.Rate;
import org.crampkit.wording.LanguagePack;

/** Native charts over the figures of the workbook, each with a title that says what it shows. */
final class ChartSheet {

    private static final java.util.List<Group> SHOWN =
            java.util.List.of(Group.RATES, Group.GRADES, Group.TIERS, Group.MONTH_CRAMPS, Group.SITES, Group.WRITTEN);
    private static final String GREY = "#b9c9cc";
    private static final double PERCENT = 100;
    private static final double TITLE_POINTS = 12;
    private static final int COLUMNS = 9;
    private static final int ROWS = 15;

    /** The column of the charts' data, right of what is printed: hidden counts are empty there, never a zero. */
    private static final int DATA = 2 * COLUMNS + 4;

    private final Sheet sheet;
    private final String colour;
    private int dataRow = 1;

    ChartSheet(Sheet sheet, String colour) {
        this.sheet = sheet;
        this.colour = colour;
    }

    void write(AuditReport report, LanguagePack pack) {
        sheet.text(sheet.row(), 0, pack.say("audit.sheets.charts-note"), sheet.styles.quiet);
        sheet.poi.addMergedRegion(new CellRangeAddress(0, 0, 0, 2 * COLUMNS));
        sheet.poi.getPrintSetup().setFitHeight((short) 1);
        XSSFDrawing drawing = sheet.poi.createDrawingPatriarch();
        int place = 0;
        criteria(drawing, report, pack, place++);
        for (Group group : SHOWN) {
            for (Table table : report.tables()) {
                if (table.id().equals(group.id()) && table.lines().size() > 1) {
                    chart(drawing, table, place++);
                }
            }
        }
        int bottom = 2 + (place + 1) / 2 * (ROWS + 1);
        XSSFWorkbook book = sheet.poi.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet.poi), 0, 2 * COLUMNS + 1, 0, bottom);
    }

    /** The share that met each criterion beside its standard; a share that is hidden or that nothing is behind has no bar. */
    private void criteria(XSSFDrawing drawing, AuditReport report, LanguagePack pack, int place) {
        int first = dataRow;
        for (CriterionLine line : report.criteria()) {
            Row row = dataRow();
            Rate share = line.share();
            sheet.text(row, DATA, line.criterion().id(), sheet.styles.quiet);
            if (share != null) {
                sheet.number(row, DATA + 1, share.value(), sheet.styles.whole);
            }
            sheet.number(row, DATA + 2, line.criterion().standard() / PERCENT, sheet.styles.whole);
        }
        XSSFChart chart = titled(drawing, pack.say("audit.charts.criteria"), place);
        XDDFBarChartData bars = bars(chart, pack.say("audit.criteria.share"), first, dataRow - 1);
        XDDFChartData.Series standard =
                bars.addSeries(labels(first, dataRow - 1), values(first, dataRow - 1, DATA + 2));
        standard.setTitle(pack.say("audit.criteria.standard"), null);
        look(standard, GREY);
        chart.plot(bars);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        dataRow++;
    }

    private void chart(XSSFDrawing drawing, Table table, int place) {
        XSSFChart chart = titled(drawing, table.title(), place);
        int first = data(table);
        XDDFBarChartData bars = bars(chart, table.title(), first, dataRow - 2);
        chart.plot(bars);
        labels(chart);
    }

    private XSSFChart titled(XSSFDrawing drawing, String title, int place) {
        int column = place % 2 * (COLUMNS + 1);
        int row = 2 + place / 2 * (ROWS + 1);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS));
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(title);
        return chart;
    }

    private XDDFBarChartData bars(XSSFChart chart, String title, int first, int last) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setMinimum(0);
        left.setVisible(false);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(60);
        XDDFChartData.Series series = bars.addSeries(labels(first, last), values(first, last, DATA + 1));
        series.setTitle(title, null);
        look(series, colour);
        return bars;
    }

    private XDDFCategoryDataSource labels(int first, int last) {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet.poi, new CellRangeAddress(first, last, DATA, DATA));
    }

    private XDDFNumericalDataSource<Double> values(int first, int last, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(
                sheet.poi, new CellRangeAddress(first, last, column, column));
    }

    private Row dataRow() {
        Row row = sheet.poi.getRow(dataRow) == null ? sheet.poi.createRow(dataRow) : sheet.poi.getRow(dataRow);
        dataRow++;
        return row;
    }

    /** Writes what a chart shows and returns its first row. */
    private int data(Table table) {
        int first = dataRow;
        for (Line line : table.lines()) {
            if (line.figure().key().equals(FigureId.URGENT)) {
                continue; // a sum of two bars is no bar
            }
            Row row = dataRow();
            boolean hidden = line.count() instanceof Count.Suppressed;
            sheet.text(row, DATA, line.label() + (hidden ? " *" : ""), sheet.styles.quiet);
            if (!hidden) {
                sheet.count(row, DATA + 1, line.count());
            }
        }
        dataRow++;
        return first;
    }

    static void look(XDDFChartData.Series series, String colour) {
        byte[] rgb = Styles.colour(colour).getRGB();
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb)));
    }

    private static void labels(XSSFChart chart) {
        var labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
