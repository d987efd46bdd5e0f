package org.crampkit.intake.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.intake.sheet.FileFacts;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetReader;
import org.crampkit.intake.sheet.SheetVisitor;
import org.crampkit.intake.sheet.UnreadableException;

/** Reads delimited text as one sheet; a row's number is the line that its record starts on. */
public final class CsvSheetReader implements SheetReader {

    private static final int SAMPLE_LINES = 200;

    private final Path file;
    private final Encoding encoding;
    private final CsvShape shape;

    /**
     * Looks at the beginning of the file.
     *
     * @throws UnreadableException CK-102 where its bytes are no text
     */
    public CsvSheetReader(Path file, FileFacts facts) {
        this.file = file;
        this.encoding = Encoding.of(facts);
        this.shape = CsvShape.of(sample());
    }

    private List<String> sample() {
        List<String> sample = new ArrayList<>();
        try (LineSource lines = LineSource.open(file, encoding)) {
            for (String line = lines.next(); line != null && sample.size() < SAMPLE_LINES; line = lines.next()) {
                sample.add(line);
            }
        } catch (IOException e) {
            throw new UnreadableException("CK-102");
        }
        return sample;
    }

    /** Returns what stands between its columns. */
    public char delimiter() {
        return shape.delimiter();
    }

    @Override
    public String described() {
        String name = encoding.charset().name() + (encoding.damaged() ? " with unreadable bytes" : "");
        return "CSV, " + shape.name() + ", " + name;
    }

    @Override
    public void read(SheetVisitor visitor) {
        if (!visitor.sheet(new SheetHead(0, null))) {
            return;
        }
        try (LineSource lines = LineSource.open(file, encoding)) {
            for (int i = 0; i < shape.skip(); i++) {
                lines.next();
            }
            RecordReader records = new RecordReader(lines, shape);
            boolean more = true;
            while (more) {
                Row row = records.next();
                if (row != null && records.openColumn() >= 0) {
                    visitor.openQuote(row.number(), records.openColumn());
                }
                more = row != null && visitor.row(row);
            }
        } catch (IOException e) {
            throw new UnreadableException("CK-102");
        }
        visitor.end();
    }
}
