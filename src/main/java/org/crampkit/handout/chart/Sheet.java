package org.crampkit.handout.chart;

import java.util.Locale;

/** One chart being drawn; units are printed points, y runs down. Plain shapes and attributes only, as PDF/A wants. */
final class Sheet {

    /** The family that the handout embeds. */
    static final String FONT = "Crampkit Sans";

    static final String INK = "#1f2a33";
    static final String QUIET = "#4a5660";
    static final String PALE = "#dfe4e8";

    /** The smallest text, in printed points. */
    static final double SMALL = 9.5;

    private static final double LEADING = 13;

    private final StringBuilder elements = new StringBuilder();
    private final double width;

    /** Starts a chart of a printed width in millimetres. */
    Sheet(double widthMm) {
        if (!(widthMm >= 40)) {
            throw new IllegalArgumentException("a chart needs a width of 40 mm at least");
        }
        this.width = widthMm * 72 / 25.4;
    }

    /** Returns the width in points. */
    double width() {
        return width;
    }

    /**
     * Returns a colour that is safe to write into a drawing.
     *
     * @throws IllegalArgumentException where it is not {@code #rrggbb}
     */
    static String colour(String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("a colour is written #rrggbb");
        }
        return colour;
    }

    void rectangle(double x, double y, double w, double h, String fill) {
        open("rect")
                .put("x", x)
                .put("y", y)
                .put("width", w)
                .put("height", h)
                .put("fill", fill)
                .close();
    }

    void line(double x1, double y1, double x2, double y2, double weight) {
        open("line").put("x1", x1).put("y1", y1).put("x2", x2).put("y2", y2);
        put("stroke", QUIET).put("stroke-width", weight).close();
    }

    void dot(double x, double y, double radius, String fill) {
        open("circle")
                .put("cx", x)
                .put("cy", y)
                .put("r", radius)
                .put("fill", fill)
                .close();
    }

    void ring(double x, double y, double radius) {
        open("circle").put("cx", x).put("cy", y).put("r", radius).put("fill", "none");
        put("stroke", QUIET).put("stroke-width", 1).close();
    }

    /** Draws a box with slanting lines: what is not known. */
    void hatched(double x, double y, double w, double h) {
        for (double start = -h; start < w; start += 4) {
            double from = Math.max(0, start);
            double to = Math.min(w, start + h);
            if (to > from) {
                line(x + from, y + h - (from - start), x + to, y + h - (to - start), 0.8);
            }
        }
        open("rect").put("x", x).put("y", y).put("width", w).put("height", h).put("fill", "none");
        put("stroke", QUIET).put("stroke-width", 0.8).close();
    }

    /** Draws a closed path with a thin edge. */
    void outline(String path, String fill) {
        open("path")
                .put("d", path)
                .put("fill", fill)
                .put("stroke", QUIET)
                .put("stroke-width", 0.6)
                .close();
    }

    /** Draws a closed path mirrored at an upright line. */
    void mirrored(String path, String fill, double middle) {
        open("path").put("d", path).put("transform", "translate(" + number(2 * middle) + " 0) scale(-1 1)");
        put("fill", fill).put("stroke", QUIET).put("stroke-width", 0.6).close();
    }

    void text(double x, double y, double size, String anchor, String text) {
        text(x, y, size, anchor, "normal", text);
    }

    /** Draws a text in as many lines as the width needs, and returns the y of the line after it. */
    double paragraph(double x, double y, String text) {
        int letters = Math.max(12, (int) ((width - x) / (SMALL * 0.5)));
        StringBuilder line = new StringBuilder();
        double at = y;
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                text(x, at, SMALL, "start", line.toString());
                line.setLength(0);
                at += LEADING;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        text(x, at, SMALL, "start", line.toString());
        return at + LEADING;
    }

    void bold(double x, double y, double size, String anchor, String text) {
        text(x, y, size, anchor, "bold", text);
    }

    private void text(double x, double y, double size, String anchor, String weight, String text) {
        open("text")
                .put("x", x)
                .put("y", y)
                .put("font-family", "'" + FONT + "', sans-serif")
                .put("font-size", size);
        put("font-weight", weight).put("text-anchor", anchor).put("fill", INK);
        elements.append('>').append(escape(text)).append("</text>\n");
    }

    /** Returns the whole drawing, as high as its content in points. */
    String svg(double height, String alternative) {
        String alt = escape(alternative);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + millimetres(width) + "\" height=\""
                + millimetres(height) + "\" viewBox=\"0 0 " + number(width) + " " + number(height)
                + "\" role=\"img\" alt=\"" + alt + "\">\n<title>" + alt + "</title>\n" + elements + "</svg>";
    }

    private Sheet open(String element) {
        elements.append('<').append(element);
        return this;
    }

    private Sheet put(String attribute, double value) {
        return put(attribute, number(value));
    }

    private Sheet put(String attribute, String value) {
        elements.append(' ').append(attribute).append("=\"").append(value).append('"');
        return this;
    }

    private void close() {
        elements.append("/>\n");
    }

    private static String millimetres(double points) {
        return number(points * 25.4 / 72) + "mm";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
