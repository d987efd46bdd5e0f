package org.crampkit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.crampkit.templates.TemplateFiles;

/** The family that the brand names in {@code templates/fonts}, each face parsed once. */
final class Fonts {

    /** The family name that page templates use. */
    static final String FAMILY = "Brand";

    /** Letters without which no page can be made. */
    private static final String NEEDED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;()-\u2013\u00b7%/+\u00e1\u00e9\u00ed\u00f1\u00f3\u00fa\u00fc";

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final Map<String, byte[]> further = new TreeMap<>();

    Fonts(TemplateFiles templates) {
        Brand brand = Brand.load(templates);
        List<String> family = List.of(brand.font(), brand.fontBold());
        templates.names("fonts").stream()
                .filter(name -> name.endsWith(".ttf") && !family.contains(name) && !name.equals(Brand.FONT_BOLD))
                .forEach(name -> further.put(name, templates.bytes("fonts/" + name)));
        regular = parse(templates, "fonts/" + brand.font());
        bold = parse(templates, "fonts/" + brand.fontBold());
    }

    /** Returns what makes a clinic's file no face for a page: it is no TrueType font, may not be embedded, or lacks letters. */
    static Optional<String> fault(TemplateFiles templates, String name) {
        if (name.equals(Brand.FONT) || name.equals(Brand.FONT_BOLD)) {
            return Optional.empty();
        }
        try (TrueTypeFont face = parse(templates, "fonts/" + name);
                PDDocument trial = new PDDocument()) {
            PDType0Font.load(trial, face, true);
            CmapLookup letters = face.getUnicodeCmapLookup();
            String lacking = NEEDED.codePoints()
                    .filter(letter -> letters.getGlyphId(letter) == 0)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            return lacking.isEmpty()
                    ? Optional.empty()
                    : Optional.of("the font " + name + " lacks the letters " + lacking + ".");
        } catch (IOException | UncheckedIOException e) {
            return Optional.of("the font " + name + " is no TrueType font (.ttf) that may be embedded.");
        }
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

    /** Returns the further faces by file name, for letters that the family lacks. */
    Map<String, byte[]> further() {
        return Collections.unmodifiableMap(further);
    }
}
