package org.crampkit.handout.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.crampkit.handout.figure.room.Thing;
import org.crampkit.handout.figure.shape.Body.Muscle;
import org.crampkit.handout.figure.shape.Foot;
import org.crampkit.handout.figure.shape.Hand;
import org.jspecify.annotations.Nullable;

/**
 * One pose file. Directions are degrees from "to the right", counted upward; places are {@code [x, y]} in thousandths of
 * body height, y up from the floor.
 *
 * @param view the part shown: left, bottom, width, height
 * @param rest the place the body rests on
 * @param trunk the trunk
 * @param head direction from chin to crown
 * @param near the leg nearer to the viewer
 * @param far the other leg
 * @param nearArm the arm nearer to the viewer
 * @param farArm the other arm
 * @param stretched the stretched muscles
 * @param behind things behind the body
 * @param between things between the legs and the near arm
 * @param front things before the body
 * @param arrow the movement
 */
record Pose(
        List<Double> view,
        Rest rest,
        Torso trunk,
        double head,
        Leg near,
        Leg far,
        @JsonProperty("near-arm") Arm nearArm,
        @JsonProperty("far-arm") Arm farArm,
        @Nullable List<Muscle> stretched,
        @Nullable List<Thing> behind,
        @Nullable List<Thing> between,
        @Nullable List<Thing> front,
        @Nullable List<List<Double>> arrow) {

    /**
     * What stands still: exactly one place is given.
     *
     * @param hip place of the hip joint
     * @param nearHeel place the near heel stands on
     * @param farHeel place the far heel stands on
     */
    record Rest(
            @Nullable List<Double> hip,
            @JsonProperty("near-heel") @Nullable List<Double> nearHeel,
            @JsonProperty("far-heel") @Nullable List<Double> farHeel) {}

    /**
     * The trunk.
     *
     * @param hip direction at the hip
     * @param spine how much it bends forward, degrees
     * @param belly how far a pregnant belly stands out
     */
    record Torso(double hip, @Nullable Double spine, @Nullable Double belly) {}

    /**
     * A leg: two directions, or the place its heel stands on.
     *
     * @param thigh direction of the thigh
     * @param shank direction of the shank
     * @param heel place of the heel, in place of the directions
     * @param sole direction from heel to toes
     * @param toes how far the toes bend up
     * @param shift moves the whole leg, for feet that stand side by side
     * @param seen shares of thigh and shank that are seen of a leg that points toward the viewer
     * @param view what is seen of the foot, its inner side where not given
     */
    record Leg(
            @Nullable Double thigh,
            @Nullable Double shank,
            @Nullable List<Double> heel,
            double sole,
            @Nullable Double toes,
            @Nullable List<Double> shift,
            @Nullable List<Double> seen,
            Foot.@Nullable View view) {}

    /**
     * An arm: two directions, or what its hand touches.
     *
     * @param upper direction of the upper arm
     * @param fore direction of the forearm
     * @param touch a place, in place of the directions
     * @param at a named part of the body in place of {@code touch}, such as {@code near-toes}; {@code touch} then moves it
     * @param hand direction of the hand
     * @param hold what the hand does
     * @param palm side of the palm, {@code left} or {@code right} of the hand's direction
     */
    record Arm(
            @Nullable Double upper,
            @Nullable Double fore,
            @Nullable List<Double> touch,
            @Nullable String at,
            double hand,
            Hand.Hold hold,
            @Nullable String palm) {}
}
