package org.crampkit.handout.figure.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A head in profile with hair, ear, eye and mouth, and the neck under it.
 *
 * @param neck where the neck rises from the trunk
 * @param chin where neck and head meet, at the height of the chin
 * @param degrees direction from chin to crown; the face looks to the right of it
 */
record Head(Point neck, Point chin, double degrees) {

    /** Height of the head in thousandths of body height (Drillis and Contini 1966). */
    static final double HEIGHT = 130;

    private static final double[] FACE = {
        -16, -6, 14, 0, 26, 2, 36, 1, 41, 7, 41, 14, 38, 20, 42, 24, 40.5, 28, 43, 32, 41, 37, 50, 41, 51, 45, 42, 58,
        41, 65, 42, 72, 36, 88, 20, 100, 0, 103, -24, 98, -40, 82, -45, 62, -40, 42, -30, 24, -28, 6
    };
    private static final double[] HAIR = {
        37, 84, 33, 96, 18, 107, -4, 110, -28, 105, -46, 88, -53, 64, -50, 42, -41, 22, -28, 12, -17, 18, -14, 32, -10,
        46, -2, 60, 10, 70, 24, 75
    };
    private static final double[] EAR = {-4, 52, -10, 57, -17, 54, -18, 46, -12, 38, -5, 38, -3, 45};

    /** Draws neck and head. */
    void draw(Ink ink, Palette.Tones tones) {
        Point throat = chin.plus(place(2, 16).minus(chin));
        double way = throat.minus(neck).degrees();
        double length = throat.minus(neck).length();
        List<Point> column = List.of(
                neck.local(way, -20, -34),
                neck.local(way, length * 0.5, -25),
                neck.local(way, length, -24),
                neck.local(way, length + 14, 0),
                neck.local(way, length, 32),
                neck.local(way, length * 0.4, 29),
                neck.local(way, -20, 33));
        ink.group(List.of(
                new Ink.Fill(Curve.closed(column), tones.skin()),
                new Ink.Fill(Curve.closed(places(FACE)), tones.skin())));
        ink.outlined(Curve.closed(places(HAIR)), ink.palette().hair());
        ink.outlined(Curve.closed(places(EAR)), tones.skin());
        ink.fill(Curve.closed(Ink.circle(place(27, 60), 4.6)), ink.palette().edge());
        ink.line(
                Curve.open(List.of(place(20, 70), place(27, 73), place(34, 71))),
                ink.palette().edge(),
                4);
        ink.line(
                Curve.open(List.of(place(30, 27), place(35, 26), place(41, 28))),
                ink.palette().edge(),
                4);
    }

    private List<Point> places(double[] pairs) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            points.add(place(pairs[i], pairs[i + 1]));
        }
        return points;
    }

    /** Returns a place by hundredths of head height: forward of the neck's middle, up from the chin. */
    private Point place(double forward, double up) {
        double unit = HEIGHT / 105;
        return chin.local(degrees, up * unit, -forward * unit);
    }
}
