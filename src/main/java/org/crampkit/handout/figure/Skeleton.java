package org.crampkit.handout.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.crampkit.handout.figure.shape.Body;
import org.crampkit.handout.figure.shape.Foot;
import org.crampkit.handout.figure.shape.Hand;
import org.crampkit.handout.figure.shape.Point;
import org.crampkit.handout.figure.shape.Trunk;
import org.jspecify.annotations.Nullable;

/** Puts every joint of a pose in its place: what rests is fixed first, then what reaches is bent to reach. */
final class Skeleton {

    private final Pose pose;

    private Skeleton(Pose pose) {
        this.pose = pose;
    }

    /**
     * Returns the body of a pose.
     *
     * @throws IllegalArgumentException where a hand or a heel cannot reach its place
     */
    static Body of(Pose pose) {
        return new Skeleton(pose).solve();
    }

    private Body solve() {
        Point hip = hip();
        Pose.Torso torso = pose.trunk();
        Trunk trunk = new Trunk(hip, torso.hip(), or(torso.spine(), 0), or(torso.belly(), 0));
        Body.Leg near = leg(pose.near(), hip);
        Body.Leg far = leg(pose.far(), hip);
        return new Body(
                trunk,
                pose.head(),
                near,
                far,
                arm(pose.nearArm(), trunk.shoulder(), near, far),
                arm(pose.farArm(), trunk.shoulder(), near, far),
                pose.stretched() == null ? List.of() : pose.stretched());
    }

    private Point hip() {
        Pose.Rest rest = pose.rest();
        if (rest.hip() != null) {
            return point(rest.hip());
        }
        boolean onNear = rest.nearHeel() != null;
        Pose.Leg leg = onNear ? pose.near() : pose.far();
        Point heel = point(requireNonNull(onNear ? rest.nearHeel() : rest.farHeel(), "a pose rests on something"));
        Point ankle = Foot.ankleAbove(heel, leg.sole());
        return ankle.toward(required(leg.shank()) + 180, Body.SHANK).toward(required(leg.thigh()) + 180, Body.THIGH);
    }

    private static Body.Leg leg(Pose.Leg leg, Point trunk) {
        Point hip = leg.shift() == null ? trunk : trunk.plus(point(leg.shift()));
        if (leg.heel() == null) {
            return leg(leg, hip, required(leg.thigh()), required(leg.shank()));
        }
        Point ankle = Foot.ankleAbove(point(leg.heel()), leg.sole());
        double[] bend = bend(hip, ankle, Body.THIGH, Body.SHANK);
        return leg(leg, hip, bend[0] + bend[1], bend[0] - bend[2]);
    }

    private static Body.Leg leg(Pose.Leg leg, Point hip, double thigh, double shank) {
        List<Double> seen = leg.seen() == null ? List.of(1.0, 1.0) : leg.seen();
        Foot.View view = leg.view() == null ? Foot.View.INNER_SIDE : leg.view();
        return new Body.Leg(hip, thigh, shank, leg.sole(), or(leg.toes(), 0), seen.get(0), seen.get(1), view);
    }

    private static Body.Arm arm(Pose.Arm arm, Point shoulder, Body.Leg near, Body.Leg far) {
        int palm = "right".equals(arm.palm()) ? -1 : 1;
        if (arm.upper() != null) {
            return new Body.Arm(shoulder, arm.upper(), required(arm.fore()), arm.hand(), arm.hold(), palm);
        }
        Point touched = arm.touch() == null ? new Point(0, 0) : point(arm.touch());
        if (arm.at() != null) {
            touched = touched.plus(named(arm.at(), near, far));
        }
        Point wrist = Hand.wristFor(touched, arm.hand(), arm.hold(), palm);
        double[] bend = bend(shoulder, wrist, Body.UPPER_ARM, Body.FOREARM);
        return new Body.Arm(shoulder, bend[0] - bend[1], bend[0] + bend[2], arm.hand(), arm.hold(), palm);
    }

    private static Point named(String part, Body.Leg near, Body.Leg far) {
        Body.Leg leg = part.startsWith("far-") ? far : near;
        return switch (part.substring(part.indexOf('-') + 1)) {
            case "toes" -> leg.foot().toeTips();
            case "ball" -> leg.foot().ball();
            case "ankle" -> leg.foot().ankle();
            case "heel" -> leg.foot().heel();
            case "knee" -> leg.knee();
            case "shank" -> leg.knee().toward(leg.shank(), Body.SHANK * 0.35);
            case "thigh" -> leg.hip().toward(leg.thigh(), Body.THIGH * 0.6);
            default -> throw new IllegalArgumentException("no part of the body is called " + part);
        };
    }

    /** Returns the direction to a place, and how far the upper and the lower segment turn off it, in degrees. */
    private static double[] bend(Point from, Point to, double upper, double lower) {
        Point way = to.minus(from);
        double distance = way.length();
        if (distance > upper + lower || distance < Math.abs(upper - lower)) {
            throw new IllegalArgumentException(
                    "out of reach: " + Math.round(distance) + " with a limb of " + Math.round(upper + lower));
        }
        return new double[] {way.degrees(), angle(upper, distance, lower), angle(lower, distance, upper)};
    }

    /** Returns the angle between two sides of a triangle, opposite the third. */
    private static double angle(double side, double other, double opposite) {
        double cosine = (side * side + other * other - opposite * opposite) / (2 * side * other);
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }

    static Point point(List<Double> pair) {
        return new Point(pair.get(0), pair.get(1));
    }

    private static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    private static double required(@Nullable Double value) {
        return requireNonNull(value, "a limb needs its directions or a place");
    }
}
