package org.crampkit.handout.figure.shape;

import java.util.List;

/** Smooth curves through points, as SVG path data; the drawing's y runs up, the path's down. */
public final class Curve {

    private Curve() {}

    /** Returns a closed smooth curve through the points. */
    public static String closed(List<Point> points) {
        int n = points.size();
        StringBuilder path = new StringBuilder("M").append(pair(points.get(0)));
        for (int i = 0; i < n; i++) {
            Point before = points.get((i + n - 1) % n);
            Point from = points.get(i);
            Point to = points.get((i + 1) % n);
            Point after = points.get((i + 2) % n);
            path.append(bend(before, from, to, after));
        }
        return path.append("Z").toString();
    }

    /** Returns an open smooth curve through the points. */
    public static String open(List<Point> points) {
        int last = points.size() - 1;
        StringBuilder path = new StringBuilder("M").append(pair(points.get(0)));
        for (int i = 0; i < last; i++) {
            Point before = points.get(Math.max(0, i - 1));
            Point after = points.get(Math.min(last, i + 2));
            path.append(bend(before, points.get(i), points.get(i + 1), after));
        }
        return path.toString();
    }

    /** Returns straight lines through the points, closed. */
    public static String polygon(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "M" : "L").append(pair(point));
        }
        return path.append("Z").toString();
    }

    private static String bend(Point before, Point from, Point to, Point after) {
        double reach = to.minus(from).length() / 3;
        Point out = unit(to.minus(before)).times(reach);
        Point in = unit(after.minus(from)).times(reach);
        return "C" + pair(from.plus(out)) + " " + pair(to.minus(in)) + " " + pair(to);
    }

    private static Point unit(Point step) {
        double length = step.length();
        return length == 0 ? step : step.times(1 / length);
    }

    /** Returns a place as path data. */
    public static String pair(Point point) {
        return number(point.x()) + "," + number(-point.y());
    }

    /** Returns a number with at most one decimal. */
    public static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        if (tenths == Math.rint(tenths)) {
            return Long.toString((long) tenths);
        }
        return Double.toString(tenths);
    }
}
