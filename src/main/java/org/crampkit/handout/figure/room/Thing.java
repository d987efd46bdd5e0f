package org.crampkit.handout.figure.room;

import java.util.List;
import org.crampkit.handout.figure.shape.Curve;
import org.crampkit.handout.figure.shape.Ink;
import org.crampkit.handout.figure.shape.Palette;
import org.crampkit.handout.figure.shape.Point;

/**
 * A thing in the room.
 *
 * @param kind what it is
 * @param points its places {@code [x, y]}; what they mean depends on the kind
 */
public record Thing(Kind kind, List<List<Double>> points) {

    /** The things that can be drawn. */
    public enum Kind {
        /** From the first point's x to the second's; its upper edge at their height. */
        FLOOR,
        /** Surface from the first point up to the second, the wall to the right of it. */
        WALL,
        /** A seat from the first point's x to the second's at their height, back rest on the left up to the third. */
        CHAIR,
        /** A step or stool, between opposite corners. */
        BOX,
        /** Mattress on a frame: upper left corner, upper right corner, top of the head board where it is seen. */
        BED,
        /** A bed seen from above, between opposite corners. */
        BED_FROM_ABOVE,
        /** A cushion, between opposite corners. */
        PILLOW,
        /** A band through the points. */
        TOWEL,
        /** Covers, a closed outline through the points. */
        COVER,
        /** The upper edge of covers, a line through the points. */
        SHEET
    }

    /** Copies the points. */
    public Thing {
        points = points.stream().map(List::copyOf).toList();
    }

    /** Draws it. */
    public void draw(Ink ink) {
        Palette colours = ink.palette();
        List<Point> places =
                points.stream().map(p -> new Point(p.get(0), p.get(1))).toList();
        switch (kind) {
            case FLOOR -> floor(ink, places);
            case WALL -> Furniture.wall(ink, places.get(0), places.get(1));
            case CHAIR -> Furniture.chair(ink, places.get(0), places.get(1), places.get(2));
            case BOX -> Furniture.box(ink, places.get(0), places.get(1));
            case BED -> {
                if (places.size() > 2) {
                    Furniture.headBoard(ink, places.get(2));
                }
                Furniture.bed(ink, places.get(0), places.get(1));
            }
            case BED_FROM_ABOVE -> Furniture.block(ink, places.get(0), places.get(1), 40, colours.ground());
            case PILLOW -> Furniture.pillow(ink, places.get(0), places.get(1));
            case TOWEL -> ink.band(places, colours.linen(), 18);
            case COVER -> ink.outlined(Curve.closed(places), colours.linen());
            case SHEET -> ink.band(places, colours.linen(), 12);
        }
    }

    private static void floor(Ink ink, List<Point> places) {
        double half = Ink.WEIGHT * 0.65;
        List<Point> centre =
                places.stream().map(p -> new Point(p.x(), p.y() - half)).toList();
        ink.line(Curve.open(centre), ink.palette().edge(), 2 * half);
    }
}
