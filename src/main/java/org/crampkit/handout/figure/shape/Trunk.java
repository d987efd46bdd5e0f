package org.crampkit.handout.figure.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * The trunk from hip to shoulder as an arc; its front lies to the right of its direction.
 *
 * @param hip hip joint
 * @param degrees direction at the hip
 * @param spine how much it bends forward up to the shoulder, in degrees
 * @param belly how far a pregnant belly stands out, in thousandths of body height
 */
public record Trunk(Point hip, double degrees, double spine, double belly) {

    /** Length from hip to shoulder in thousandths of body height (Drillis and Contini 1966). */
    public static final double LENGTH = 288;

    private static final int STEPS = 12;

    private static final Profile SHAPE = Profile.of(
            0.02, 62, 66, 0.14, 60, 62, 0.3, 56, 52, 0.45, 57, 54, 0.62, 64, 63, 0.78, 63, 67, 0.92, 56, 63, 1.02, 49,
            54, 1.11, 32, 38);

    /** Returns a place on the arc, 0 at the hip and 1 at the shoulder. */
    public Point along(double share) {
        Point place = hip;
        for (int i = 0; i < STEPS; i++) {
            double middle = (i + 0.5) / STEPS * share;
            place = place.toward(direction(middle), LENGTH * share / STEPS);
        }
        return place;
    }

    /** Returns the direction at a place of the arc, in degrees. */
    public double direction(double share) {
        return degrees - spine * share;
    }

    /** Returns the shoulder joint. */
    public Point shoulder() {
        return along(1);
    }

    /** Returns where the neck rises. */
    public Point neck() {
        return shoulder().local(direction(1), 26, 14);
    }

    List<Point> shirt() {
        List<Point> front = new ArrayList<>();
        List<Point> back = new ArrayList<>();
        for (Profile.Station s : SHAPE.stations()) {
            double round = belly * Math.exp(-Math.pow((s.at() - 0.36) / 0.22, 2));
            front.add(beside(s.at(), -s.front() - round));
            back.add(0, beside(s.at(), s.back()));
        }
        front.add(beside(1.16, 4));
        front.addAll(back);
        front.add(beside(-0.01, 20));
        front.add(beside(-0.01, -20));
        return front;
    }

    private Point beside(double at, double left) {
        return along(at).local(direction(at), 0, left);
    }
}
