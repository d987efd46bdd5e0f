package org.crampkit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.crampkit.templates.TemplateFiles;

/** The family of {@code templates/fonts}, each face parsed once. */
final class Fonts {

    /** The family name that page templates use. */
    static final String FAMILY = "Source Sans 3";

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final Map<String, byte[]> further = new TreeMap<>();

    Fonts(TemplateFiles templates) {
        templates.names("fonts").stream()
                .filter(name -> name.endsWith(".ttf") && !name.startsWith("SourceSans3-"))
                .forEach(name -> further.put(name, templates.bytes("fonts/" + name)));
        regular = parse(templates, "fonts/SourceSans3-Regular.ttf");
        bold = parse(templates, "fonts/SourceSans3-Bold.ttf");
    }

    private static TrueTypeFont parse(TemplateFiles templates, String path) {
        try {
            TrueTypeFont face =
                    new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(templates.bytes(path))));
            face.setEnableGsub(false); // a ligature glyph would stand in the file without its letters
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is no TrueType font", e);
        }
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    /** Returns the clinic's own faces by file name, for letters that the family lacks. */
    Map<String, byte[]> further() {
        return Collections.unmodifiableMap(further);
    }
}
