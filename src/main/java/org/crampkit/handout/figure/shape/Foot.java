package org.crampkit.handout.figure.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A bare foot from its inner side: heel, arch, ball, toes.
 *
 * @param ankle ankle joint
 * @param degrees direction from heel to toes
 * @param toes how far the toes are bent up, in degrees
 */
public record Foot(Point ankle, double degrees, double toes) {

    /** Height of the ankle above the sole, in thousandths of body height (Drillis and Contini 1966). */
    public static final double ANKLE_HEIGHT = 39;

    /** What is seen of a foot. */
    public enum View {
        INNER_SIDE,
        SOLE
    }

    /** Where the heel stands, behind the ankle. */
    private static final double HEEL = -18;

    private static final double BALL = 72;

    /** Returns the lowest point of the heel. */
    public Point heel() {
        return ankle.local(degrees, HEEL, -ANKLE_HEIGHT);
    }

    /** Returns the ball of the foot, on the sole. */
    public Point ball() {
        return ankle.local(degrees, BALL, -ANKLE_HEIGHT);
    }

    /** Returns the middle of the toes. */
    public Point toeTips() {
        return toe(104, -27);
    }

    /** Returns the ankle joint of a foot whose heel stands at a place. */
    public static Point ankleAbove(Point heel, double degrees) {
        return heel.local(degrees, -HEEL, ANKLE_HEIGHT);
    }

    String path() {
        List<Point> points = new ArrayList<>(List.of(
                at(-24, 16),
                at(-31, -4),
                at(-39, -20),
                at(-35, -34),
                at(-18, -39),
                at(2, -38),
                at(28, -32),
                at(52, -37),
                at(72, -39)));
        points.addAll(List.of(toe(88, -38), toe(104, -39), toe(114, -31), toe(109, -20), toe(92, -15)));
        points.addAll(List.of(at(68, -6), at(42, 9), at(24, 26), at(0, 30)));
        return Curve.closed(points);
    }

    /** Returns the muscles of the sole. */
    String solePath() {
        return Curve.closed(List.of(
                at(-26, -31),
                at(-10, -36),
                at(10, -33),
                at(30, -28),
                at(52, -33),
                at(72, -36),
                toe(84, -34),
                at(72, -26),
                at(50, -21),
                at(28, -15),
                at(4, -20),
                at(-18, -24)));
    }

    /** Returns the foot seen from below, as shapes: sole and five toes. */
    List<String> fromBelow() {
        return List.of(
                Curve.closed(List.of(
                        at(-38, -4),
                        at(-33, -22),
                        at(-12, -27),
                        at(20, -22),
                        at(50, -29),
                        at(78, -33),
                        at(94, -14),
                        at(96, 12),
                        at(82, 29),
                        at(58, 27),
                        at(28, 14),
                        at(-8, 19),
                        at(-30, 15))),
                Curve.closed(Ink.circle(at(102, 19), 14)),
                Curve.closed(Ink.circle(at(104, -1), 10)),
                Curve.closed(Ink.circle(at(99, -14), 9)),
                Curve.closed(Ink.circle(at(92, -24), 8)),
                Curve.closed(Ink.circle(at(83, -32), 7)));
    }

    /** Returns the muscles of the sole seen from below. */
    String solePathFromBelow() {
        return Curve.closed(List.of(
                at(-18, -4),
                at(-4, -14),
                at(30, -12),
                at(62, -20),
                at(80, -8),
                at(80, 12),
                at(62, 18),
                at(30, 4),
                at(-4, 8)));
    }

    void details(Ink ink) {
        ink.line(
                Curve.open(List.of(toe(88, -31), toe(98, -28), toe(108, -29))),
                ink.palette().edge(),
                4);
        ink.line(
                Curve.open(List.of(at(-6, -10), at(0, -4), at(6, -10))),
                ink.palette().edge(),
                4);
    }

    private Point at(double along, double up) {
        return ankle.local(degrees, along, up);
    }

    private Point toe(double along, double up) {
        return at(74, -33).local(degrees + toes, along - 74, up + 33);
    }
}
