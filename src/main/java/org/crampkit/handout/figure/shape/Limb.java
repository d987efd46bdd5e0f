package org.crampkit.handout.figure.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A limb segment between two joints. Its front lies to the left of its direction: a leg that points down has its front to
 * the right.
 *
 * @param from upper joint
 * @param degrees direction
 * @param length length in thousandths of body height
 * @param profile its contour
 */
record Limb(Point from, double degrees, double length, Profile profile) {

    static final Profile THIGH = Profile.of(0, 62, 66, 0.3, 61, 60, 0.65, 51, 46, 0.9, 42, 38, 1, 41, 37);
    static final Profile SHANK =
            Profile.of(0, 40, 36, 0.1, 37, 39, 0.3, 33, 50, 0.48, 29, 43, 0.72, 24, 26, 0.9, 22, 21, 1, 22, 22);
    static final Profile UPPER_ARM = Profile.of(0, 34, 34, 0.3, 35, 35, 0.7, 29, 30, 1, 27, 28);
    static final Profile FOREARM = Profile.of(0, 27, 28, 0.22, 28, 30, 0.6, 22, 23, 1, 18, 19);

    /** Returns the point beside the bone. */
    Point beside(double at, double front) {
        return from.local(degrees, at * length, front);
    }

    /** Returns the contour with round ends, as points. */
    List<Point> contour() {
        return contour(profile, 1, 1);
    }

    /** Returns the contour of a part, as cloth lies on it. */
    List<Point> clothed(double from, double to, double wider, double startCap) {
        return contour(profile.part(from, to, wider), startCap, 0.12);
    }

    private List<Point> contour(Profile shown, double startCap, double endCap) {
        List<Profile.Station> stations = shown.stations();
        List<Point> points = new ArrayList<>();
        stations.forEach(s -> points.add(beside(s.at(), s.front())));
        points.addAll(cap(stations.get(stations.size() - 1), endCap, 1));
        for (int i = stations.size() - 1; i >= 0; i--) {
            points.add(beside(stations.get(i).at(), -stations.get(i).back()));
        }
        points.addAll(cap(stations.get(0), startCap, -1));
        return points;
    }

    private List<Point> cap(Profile.Station end, double depth, int way) {
        double radius = (end.front() + end.back()) / 2;
        double middle = (end.front() - end.back()) / 2;
        Point centre = beside(end.at(), middle);
        double half = radius * Math.sqrt(0.5);
        return List.of(
                centre.local(degrees, way * half * depth, way * half),
                centre.local(degrees, way * radius * depth, 0),
                centre.local(degrees, way * half * depth, -way * half));
    }

    /** Returns the line across the limb where cloth ends. */
    List<Point> hem(double at, double wider) {
        Profile.Station s = profile.at(at);
        double bow = 0.03;
        return List.of(
                beside(at, s.front() + wider),
                beside(at + bow, (s.front() - s.back()) / 2),
                beside(at, -s.back() - wider));
    }

    /** Returns a muscle on the back (side -1) or front (side 1) between two places, as points. */
    List<Point> muscle(double start, double end, int side, double depth) {
        List<Point> outer = new ArrayList<>();
        List<Point> inner = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double share = i / 8.0;
            double at = start + share * (end - start);
            Profile.Station s = profile.at(at);
            double edge = side > 0 ? s.front() : s.back();
            double belly = Math.sin(Math.PI * share);
            double skin = edge * (0.8 + 0.2 * Math.min(1, 2.2 * belly));
            outer.add(beside(at, side * skin));
            if (i > 0 && i < 8) {
                inner.add(0, beside(at, side * (skin - depth * Math.pow(belly, 0.7))));
            }
        }
        outer.addAll(inner);
        return outer;
    }
}
