package org.crampkit.handout.figure.room;

import java.util.List;
import org.crampkit.handout.figure.shape.Curve;
import org.crampkit.handout.figure.shape.Ink;
import org.crampkit.handout.figure.shape.Palette;
import org.crampkit.handout.figure.shape.Point;

/** Plain furniture seen from the side. */
final class Furniture {

    private static final double WALL = 46;

    private Furniture() {}

    static void wall(Ink ink, Point foot, Point top) {
        Point right = new Point(foot.x() + WALL, foot.y());
        List<Point> corners = List.of(foot, right, new Point(right.x(), top.y()), top);
        ink.fill(Curve.polygon(corners), ink.palette().ground());
        Point shift = new Point(Ink.WEIGHT / 2, 0);
        ink.line(
                Curve.open(List.of(foot.plus(shift), top.plus(shift))),
                ink.palette().edge(),
                Ink.WEIGHT);
    }

    static void chair(Ink ink, Point left, Point right, Point back) {
        Palette colours = ink.palette();
        double seat = left.y();
        double floor = 4;
        bar(ink, new Point(left.x() + 22, seat - 30), new Point(left.x() + 22, floor + 8), 18, colours.wood());
        bar(ink, new Point(right.x() - 22, seat - 30), new Point(right.x() - 22, floor + 8), 18, colours.wood());
        if (back.y() > seat) {
            boolean atRight = back.x() > (left.x() + right.x()) / 2;
            bar(
                    ink,
                    new Point(atRight ? right.x() - 12 : left.x() + 12, seat - 10),
                    new Point(back.x(), back.y()),
                    20,
                    colours.wood());
        }
        block(ink, new Point(left.x(), seat - 34), new Point(right.x(), seat - Ink.WEIGHT), 14, colours.wood());
    }

    static void headBoard(Ink ink, Point top) {
        block(
                ink,
                new Point(top.x() - 14, 4),
                new Point(top.x() + 14, top.y()),
                12,
                ink.palette().wood());
    }

    static void bed(Ink ink, Point left, Point right) {
        Palette colours = ink.palette();
        double top = left.y();
        double under = top - 110;
        bar(ink, new Point(right.x() - 50, under - 20), new Point(right.x() - 50, 10), 26, colours.wood());
        bar(ink, new Point(left.x() + 50, under - 20), new Point(left.x() + 50, 10), 26, colours.wood());
        block(ink, new Point(left.x(), under - 44), new Point(right.x(), under), 10, colours.wood());
        block(ink, new Point(left.x() + 8, under), new Point(right.x() - 8, top - Ink.WEIGHT), 34, colours.ground());
    }

    static void pillow(Ink ink, Point from, Point to) {
        double left = Math.min(from.x(), to.x());
        double right = Math.max(from.x(), to.x());
        double low = Math.min(from.y(), to.y());
        double high = Math.max(from.y(), to.y());
        double x = (left + right) / 2;
        double y = (low + high) / 2;
        double dx = (right - left) * 0.06;
        double dy = (high - low) * 0.06;
        ink.outlined(
                Curve.closed(List.of(
                        new Point(left, low + dy),
                        new Point(x, low),
                        new Point(right, low + dy),
                        new Point(right - dx, y),
                        new Point(right, high - dy),
                        new Point(x, high),
                        new Point(left, high - dy),
                        new Point(left + dx, y))),
                ink.palette().linen());
    }

    static void box(Ink ink, Point low, Point high) {
        block(
                ink,
                low,
                new Point(high.x(), high.y() - Ink.WEIGHT),
                8,
                ink.palette().wood());
    }

    /** Draws a block with round corners. */
    static void block(Ink ink, Point low, Point high, double round, String colour) {
        String corner = "A" + Curve.number(round) + "," + Curve.number(round) + " 0 0 1 ";
        String path = "M" + Curve.pair(new Point(low.x() + round, high.y()))
                + "L" + Curve.pair(new Point(high.x() - round, high.y()))
                + corner + Curve.pair(new Point(high.x(), high.y() - round))
                + "L" + Curve.pair(new Point(high.x(), low.y() + round))
                + corner + Curve.pair(new Point(high.x() - round, low.y()))
                + "L" + Curve.pair(new Point(low.x() + round, low.y()))
                + corner + Curve.pair(new Point(low.x(), low.y() + round))
                + "L" + Curve.pair(new Point(low.x(), high.y() - round))
                + corner + Curve.pair(new Point(low.x() + round, high.y())) + "Z";
        ink.outlined(path, colour);
    }

    private static void bar(Ink ink, Point from, Point to, double width, String colour) {
        ink.band(List.of(from, to), colour, width);
    }
}
