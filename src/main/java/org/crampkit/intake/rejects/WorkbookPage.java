package org.crampkit.intake.rejects;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Rows as a workbook; broken cells are filled. */
final class WorkbookPage implements RejectsFile.Page {

    private static final int IN_MEMORY = 100;

    /** Texts stand in the shared table, as every spreadsheet program writes them: then each can change them. */
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), IN_MEMORY, false, true);

    private final CellStyle marked = workbook.createCellStyle();
    private final CellStyle plain = workbook.createCellStyle();
    private @Nullable Sheet sheet;
    private int rows;

    WorkbookPage() {
        marked.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        short text = workbook.createDataFormat().getFormat("@");
        marked.setDataFormat(text);
        plain.setDataFormat(text);
    }

    @Override
    public void sheet(@Nullable String name) {
        String safe = name == null ? "Rejected rows" : WorkbookUtil.createSafeSheetName(name);
        sheet = workbook.createSheet(safe);
        rows = 0;
    }

    @Override
    public void row(List<String> cells, List<Integer> broken) {
        Row row = Objects.requireNonNull(sheet).createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            boolean mark = broken.contains(i);
            if (mark || !cells.get(i).isEmpty()) {
                Cell cell = row.createCell(i);
                cell.setCellValue(cells.get(i));
                cell.setCellStyle(mark ? marked : plain);
            }
        }
    }

    @Override
    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                workbook) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
