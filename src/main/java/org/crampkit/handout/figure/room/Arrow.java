package org.crampkit.handout.figure.room;

import java.util.List;
import org.crampkit.handout.figure.shape.Curve;
import org.crampkit.handout.figure.shape.Ink;
import org.crampkit.handout.figure.shape.Point;

/**
 * The one arrow of a figure, which shows the movement.
 *
 * @param points places from its tail to its tip
 */
public record Arrow(List<Point> points) {

    private static final double HEAD = 58;
    private static final double SHAFT = 19;

    /** Copies the points. */
    public Arrow {
        points = List.copyOf(points);
    }

    /** Draws it with a white rim, so that it stands out from what it crosses. */
    public void draw(Ink ink) {
        Point tip = points.get(points.size() - 1);
        double way = tip.minus(points.get(points.size() - 2)).degrees();
        Point neck = tip.toward(way, -HEAD * 0.8);
        List<Point> shaft = new java.util.ArrayList<>(points.subList(0, points.size() - 1));
        shaft.add(neck);
        List<Point> head = List.of(tip, tip.local(way, -HEAD, HEAD * 0.52), neck, tip.local(way, -HEAD, -HEAD * 0.52));
        String line = Curve.open(shaft);
        String triangle = Curve.polygon(head);
        ink.line(line, "#ffffff", SHAFT + 14);
        ink.line(triangle + "", "#ffffff", 20);
        ink.line(line, ink.palette().movement(), SHAFT);
        ink.fill(triangle, ink.palette().movement());
        ink.line(triangle, ink.palette().movement(), 6);
    }
}
