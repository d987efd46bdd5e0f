package org.crampkit.handout.figure.shape;

import java.util.ArrayList;
import java.util.List;

/** Collects the elements of one drawing: plain paths with plain attributes, which every renderer and PDF/A take. */
public final class Ink {

    /** The weight of every outline, in thousandths of body height. */
    public static final double WEIGHT = 7;

    private final StringBuilder elements = new StringBuilder();
    private final Palette palette;

    /** Starts an empty drawing. */
    public Ink(Palette palette) {
        this.palette = palette;
    }

    /** Returns the colours. */
    public Palette palette() {
        return palette;
    }

    /** One filled shape of a group. */
    public record Fill(String path, String colour) {}

    /** Draws shapes as one body: a common outline around all of them, none between them. */
    public void group(List<Fill> shapes) {
        for (Fill shape : shapes) {
            elements.append("<path d=\"")
                    .append(shape.path())
                    .append("\" fill=\"")
                    .append(palette.edge());
            stroke(palette.edge(), 2 * WEIGHT);
            elements.append("/>\n");
        }
        shapes.forEach(shape -> fill(shape.path(), shape.colour()));
    }

    /** Draws one shape with its outline. */
    public void outlined(String path, String colour) {
        group(List.of(new Fill(path, colour)));
    }

    /** Draws one shape without an outline. */
    public void fill(String path, String colour) {
        elements.append("<path d=\"")
                .append(path)
                .append("\" fill=\"")
                .append(colour)
                .append("\"/>\n");
    }

    /** Draws a line with round ends. */
    public void line(String path, String colour, double weight) {
        elements.append("<path d=\"").append(path).append("\" fill=\"none");
        stroke(colour, weight);
        elements.append("/>\n");
    }

    /** Draws a line of the outline's colour and weight. */
    public void crease(List<Point> points) {
        line(Curve.open(points), palette.edge(), WEIGHT * 0.8);
    }

    /** Draws a band with an outline on both sides, such as a towel. */
    public void band(List<Point> points, String colour, double width) {
        line(Curve.open(points), palette.edge(), width + 2 * WEIGHT);
        line(Curve.open(points), colour, width);
    }

    private void stroke(String colour, double weight) {
        elements.append("\" stroke=\"").append(colour).append("\" stroke-width=\"");
        elements.append(Curve.number(weight));
        elements.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    }

    /** Returns the points of a circle. */
    static List<Point> circle(Point centre, double radius) {
        List<Point> points = new ArrayList<>();
        for (int turn = 0; turn < 360; turn += 45) {
            points.add(centre.toward(turn, radius));
        }
        return points;
    }

    /** Returns the elements drawn so far. */
    public String elements() {
        return elements.toString();
    }
}
