package org.crampkit.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crampkit.intake.sheet.FileFacts;
import org.crampkit.intake.sheet.Limits;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetReader;
import org.crampkit.intake.sheet.SheetVisitor;
import org.crampkit.intake.sheet.UnreadableException;
import org.crampkit.intake.text.Encoding;

/** Reads the tables of a web page as one sheet, its rows counted as a spreadsheet program shows them; runs no script. */
public final class HtmlSheetReader implements SheetReader {

    private static final String NO_TABLE = "CK-112";

    private final Path file;
    private final Encoding encoding;

    /** Looks at the encoding. */
    public HtmlSheetReader(Path file, FileFacts facts) {
        this.file = file;
        this.encoding = Encoding.of(facts);
    }

    @Override
    public String described() {
        return "table of a web page, " + encoding.charset().name();
    }

    /** Reads the rows; CK-112 where the page has no table. */
    @Override
    public void read(SheetVisitor visitor) {
        if (!visitor.sheet(new SheetHead(0, null))) {
            return;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(encoding.skip());
            HtmlRows rows = new HtmlRows(visitor);
            scan(new BufferedReader(new InputStreamReader(bytes, encoding.charset())), rows);
            if (rows.count() == 0) {
                throw new UnreadableException(NO_TABLE);
            }
        } catch (IOException e) {
            throw new UnreadableException(NO_TABLE);
        }
        visitor.end();
    }

    private static void scan(Reader in, HtmlRows rows) throws IOException {
        StringBuilder piece = new StringBuilder();
        boolean inTag = false;
        boolean more = true;
        for (int c = in.read(); c >= 0 && more; c = in.read()) {
            if (inTag ? c == '>' : c == '<') {
                more = inTag ? rows.tag(piece.toString()) : rows.text(piece.toString());
                piece.setLength(0);
                inTag = !inTag;
            } else {
                piece.append((char) c);
                Limits.checkCell(piece.length());
            }
        }
        rows.end();
    }
}
