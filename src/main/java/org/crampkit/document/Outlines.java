package org.crampkit.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Turns the text of inline drawings into outlines of the document's own face, so that no font of the machine is needed.
 * What a drawing says stands in its {@code alt}. Supported: {@code text} and {@code tspan} with {@code x}, {@code y},
 * {@code font-size}, {@code font-weight} and {@code text-anchor}, as attributes or in {@code style}, own or inherited.
 */
final class Outlines {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEFAULT_SIZE = 16;

    private final Fonts fonts;

    Outlines(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Replaces every text in every drawing below an element. */
    void replaceTexts(Element root) {
        NodeList found = root.getElementsByTagNameNS(SVG, "text");
        List<Element> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add((Element) found.item(i));
        }
        texts.forEach(this::replace);
    }

    private void replace(Element text) {
        Element path = text.getOwnerDocument().createElementNS(SVG, "path");
        for (String kept : List.of("fill", "transform", "class", "style")) {
            if (text.hasAttribute(kept)) {
                path.setAttribute(kept, text.getAttribute(kept));
            }
        }
        path.setAttribute("stroke", "none");
        StringBuilder d = new StringBuilder();
        double[] pen = {number(text, "x", 0), number(text, "y", 0)};
        NodeList parts = text.getChildNodes();
        for (int i = 0; i < parts.getLength(); i++) {
            Node part = parts.item(i);
            Element holder = part instanceof Element element ? element : text;
            if (part instanceof Element element) {
                pen[0] = element.hasAttribute("x") ? number(element, "x", 0) : pen[0];
                pen[1] = (element.hasAttribute("y") ? number(element, "y", 0) : pen[1]) + number(element, "dy", 0);
            }
            draw(String.valueOf(part.getTextContent()).strip(), holder, pen, d);
        }
        path.setAttribute("d", d.toString());
        text.getParentNode().replaceChild(path, text);
    }

    private void draw(String words, Element holder, double[] pen, StringBuilder d) {
        if (words.isEmpty()) {
            return;
        }
        TrueTypeFont face = isBold(inherited(holder, "font-weight")) ? fonts.bold() : fonts.regular();
        try {
            double scale = size(holder) / face.getUnitsPerEm();
            CmapLookup letters = face.getUnicodeCmapLookup();
            int[] glyphs = words.codePoints().map(letters::getGlyphId).toArray();
            double width = 0;
            for (int glyph : glyphs) {
                width += face.getAdvanceWidth(glyph) * scale;
            }
            double x = pen[0] - width * anchorShare(inherited(holder, "text-anchor"));
            for (int glyph : glyphs) {
                GlyphData outline = face.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    append(outline.getPath(), x, pen[1], scale, d);
                }
                x += face.getAdvanceWidth(glyph) * scale;
            }
            pen[0] = x;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(GeneralPath outline, double x, double y, double scale, StringBuilder d) {
        double[] c = new double[6];
        for (PathIterator steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(c);
            int points = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            if (kind == PathIterator.SEG_CUBICTO) {
                points = 3;
            }
            d.append("MLQCZ".charAt(kind));
            for (int i = 0; i < points; i++) {
                d.append(thousandths(x + c[2 * i] * scale)).append(' ');
                d.append(thousandths(y - c[2 * i + 1] * scale)).append(' ');
            }
        }
    }

    private static double thousandths(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.matches("[6-9]00");
    }

    private static double anchorShare(String anchor) {
        return anchor.equals("middle") ? 0.5 : anchor.equals("end") ? 1 : 0;
    }

    private static double size(Element holder) {
        String size = inherited(holder, "font-size").replaceAll("[^0-9.]", "");
        return size.isEmpty() ? DEFAULT_SIZE : Double.parseDouble(size);
    }

    private static double number(Element element, String attribute, double otherwise) {
        String value = element.getAttribute(attribute).strip();
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    private static String inherited(Element element, String property) {
        for (Node node = element; node instanceof Element holder; node = node.getParentNode()) {
            if (holder.hasAttribute(property)) {
                return holder.getAttribute(property).strip();
            }
            for (String declaration : holder.getAttribute("style").split(";", -1)) {
                int colon = declaration.indexOf(':');
                if (colon > 0 && declaration.substring(0, colon).strip().equals(property)) {
                    return declaration.substring(colon + 1).strip();
                }
            }
        }
        return "";
    }
}
