package org.crampkit.handout.figure.shape;

import java.util.List;

/**
 * A hand.
 *
 * @param wrist wrist joint
 * @param degrees direction from wrist to fingers
 * @param hold what it does
 * @param palm side the palm is on: 1 to the left of the direction, -1 to the right
 */
public record Hand(Point wrist, double degrees, Hold hold, int palm) {

    /** What a hand does. */
    public enum Hold {
        /** Fingers straight, palm on a surface. */
        FLAT(52, 15),
        /** Fingers closed around something. */
        GRIP(36, 2),
        /** Fingers a little bent, at rest or laid around a limb. */
        CURVED(58, 14);

        private final double along;
        private final double across;

        Hold(double along, double across) {
            this.along = along;
            this.across = across;
        }
    }

    /** Returns where the wrist is when the hand holds or touches a place. */
    public static Point wristFor(Point touched, double degrees, Hold hold, int palm) {
        return touched.local(degrees, -hold.along, -palm * hold.across);
    }

    List<String> paths() {
        return switch (hold) {
            case FLAT ->
                List.of(shape(-6, -16, 20, -21, 50, -18, 82, -10, 102, 2, 99, 12, 80, 15, 50, 15, 20, 15, -6, 15));
            case GRIP ->
                List.of(shape(-8, -17, 14, -25, 40, -29, 60, -22, 68, -4, 62, 16, 46, 27, 24, 26, 8, 20, -8, 16));
            case CURVED ->
                List.of(
                        shape(
                                -6, -16, 20, -21, 50, -22, 76, -13, 92, 3, 92, 14, 82, 17, 62, 10, 40, 13, 20, 15, -6,
                                16),
                        shape(12, 0, 32, 4, 48, 16, 56, 28, 50, 34, 38, 29, 16, 17));
        };
    }

    void details(Ink ink) {
        if (hold == Hold.FLAT) {
            ink.line(
                    Curve.open(List.of(at(18, -4), at(40, -10), at(58, -6), at(62, 2), at(54, 5), at(34, 4))),
                    ink.palette().edge(),
                    4);
        }
        if (hold == Hold.GRIP) {
            ink.line(
                    Curve.open(List.of(at(64, -14), at(46, -12), at(34, -8))),
                    ink.palette().edge(),
                    4);
            ink.line(
                    Curve.open(List.of(at(67, 0), at(48, 2), at(36, 3))),
                    ink.palette().edge(),
                    4);
            ink.line(
                    Curve.open(List.of(at(60, 14), at(46, 14), at(36, 13))),
                    ink.palette().edge(),
                    4);
            ink.line(
                    Curve.open(List.of(at(8, 12), at(24, 14), at(36, 18))),
                    ink.palette().edge(),
                    4);
        }
    }

    private String shape(double... pairs) {
        List<Point> points = new java.util.ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            points.add(at(pairs[i], pairs[i + 1]));
        }
        return Curve.closed(points);
    }

    private Point at(double along, double across) {
        return wrist.local(degrees, along, palm * across);
    }
}
