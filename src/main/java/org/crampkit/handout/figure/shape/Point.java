package org.crampkit.handout.figure.shape;

/**
 * A place in a drawing, or the way from one place to another.
 *
 * @param x to the right, in thousandths of body height
 * @param y up from the floor, in thousandths of body height
 */
public record Point(double x, double y) {

    /** Returns the step of a length in a direction, degrees from "to the right", counted upward. */
    public static Point polar(double degrees, double length) {
        double radians = Math.toRadians(degrees);
        return new Point(length * Math.cos(radians), length * Math.sin(radians));
    }

    /** Returns this place moved by a step. */
    public Point plus(Point step) {
        return new Point(x + step.x, y + step.y);
    }

    /** Returns the step from another place to this one. */
    public Point minus(Point from) {
        return new Point(x - from.x, y - from.y);
    }

    /** Returns this step, so many times as long. */
    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** Returns this place moved by a length in a direction. */
    public Point toward(double degrees, double length) {
        return plus(polar(degrees, length));
    }

    /** Returns the place at local coordinates, this place being their origin. */
    public Point local(double degrees, double along, double across) {
        return toward(degrees, along).toward(degrees + 90, across);
    }

    /** Returns the length of this step. */
    public double length() {
        return Math.hypot(x, y);
    }

    /** Returns the direction of this step in degrees, -180 to 180. */
    public double degrees() {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
