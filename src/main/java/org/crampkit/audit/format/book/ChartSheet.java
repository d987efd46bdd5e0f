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
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.wording.LanguagePack;

/** Native charts over the figures of the workbook, each with a title that says what it shows. */
final class ChartSheet {

    private static final java.util.List<Group> SHOWN =
            java.util.List.of(Group.RATES, Group.GRADES, Group.TIERS, Group.MONTH_CRAMPS, Group.SITES, Group.WRITTEN);
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
        for (Group group : SHOWN) {
            for (Table table : report.tables()) {
                if (table.id().equals(group.id()) && table.lines().size() > 1) {
                    chart(drawing, table, place++);
                }
            }
        }
        int bottom = 2 + (place + 1) / 2 * (ROWS + 1);
        XSSFWorkbook book = sheet.poi.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet.poi), 0, 2 * COLUMNS, 0, bottom);
    }

    private void chart(XSSFDrawing drawing, Table table, int place) {
        int column = place % 2 * (COLUMNS + 1);
        int row = 2 + place / 2 * (ROWS + 1);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(table.title());
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(table.title());
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setMinimum(0);
        left.setVisible(false);
        int first = data(table);
        int last = dataRow - 1;
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(60);
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet.poi, new CellRangeAddress(first, last, DATA, DATA)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet.poi, new CellRangeAddress(first, last, DATA + 1, DATA + 1)));
        series.setTitle(table.title(), null);
        look(series);
        chart.plot(bars);
        labels(chart);
    }

    /** Writes what a chart shows and returns its first row. */
    private int data(Table table) {
        int first = dataRow;
        for (Line line : table.lines()) {
            Row row = sheet.poi.getRow(dataRow) == null ? sheet.poi.createRow(dataRow) : sheet.poi.getRow(dataRow);
            boolean hidden = line.count() instanceof Count.Suppressed;
            sheet.text(row, DATA, line.label() + (hidden ? " *" : ""), sheet.styles.quiet);
            if (!hidden) {
                sheet.count(row, DATA + 1, line.count());
            }
            dataRow++;
        }
        dataRow++;
        return first;
    }

    private void look(XDDFChartData.Series series) {
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
