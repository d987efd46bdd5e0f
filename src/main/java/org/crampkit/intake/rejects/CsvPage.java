package org.crampkit.intake.rejects;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV with the delimiter of the source, UTF-8 with a mark so that Excel shows its letters. */
final class CsvPage implements RejectsFile.Page {

    private final char delimiter;
    private final StringBuilder text = new StringBuilder("\uFEFF");

    CsvPage(char delimiter) {
        this.delimiter = delimiter;
    }

    @Override
    public void sheet(@Nullable String name) {
        // a text file is one sheet
    }

    @Override
    public void row(List<String> cells, List<Integer> broken) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : String.valueOf(delimiter)).append(quoted(cells.get(i)));
        }
        text.append("\r\n");
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(delimiter) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
