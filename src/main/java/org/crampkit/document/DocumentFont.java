package org.crampkit.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** A parsed face as a subset font of one document, made when it is first used. */
final class DocumentFont extends PDFontSupplier {

    private final PDDocument document;
    private final TrueTypeFont face;
    private @Nullable PDFont font;

    @SuppressWarnings("NullAway") // the library's constructor takes the font at once; this one comes later
    DocumentFont(PDDocument document, TrueTypeFont face) {
        super(null);
        this.document = document;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        PDFont known = font;
        if (known == null) {
            try {
                known = PDType0Font.load(document, face, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            font = known;
        }
        return known;
    }
}
