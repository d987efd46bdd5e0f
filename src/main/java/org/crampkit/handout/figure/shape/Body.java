package org.crampkit.handout.figure.shape;

import java.util.List;

/**
 * A body in a pose: every joint in its place. Lengths are those of Drillis and Contini 1966, in thousandths of body height.
 *
 * @param trunk trunk
 * @param head direction from chin to crown, in degrees
 * @param near the leg nearer to the viewer
 * @param far the other leg
 * @param nearArm the arm nearer to the viewer
 * @param farArm the other arm
 * @param stretched the stretched muscles
 */
public record Body(Trunk trunk, double head, Leg near, Leg far, Arm nearArm, Arm farArm, List<Muscle> stretched) {

    public static final double UPPER_ARM = 186;
    public static final double FOREARM = 146;
    public static final double THIGH = 245;
    public static final double SHANK = 246;
    public static final double NECK = 52;

    /** Copies the list. */
    public Body {
        stretched = List.copyOf(stretched);
    }

    /** Muscles that can be shown as stretched. */
    public enum Muscle {
        CALF,
        HAMSTRING,
        FRONT_THIGH,
        SOLE,
        FAR_CALF,
        FAR_SOLE
    }

    /**
     * A leg.
     *
     * @param hip hip joint
     * @param thigh direction of the thigh in degrees
     * @param shank direction of the shank in degrees
     * @param sole direction from heel to toes in degrees
     * @param toes how far the toes are bent up, in degrees
     * @param thighSeen share of the thigh that is seen, less than 1 where it points toward the viewer
     * @param shankSeen share of the shank that is seen
     * @param view what is seen of the foot
     */
    public record Leg(
            Point hip,
            double thigh,
            double shank,
            double sole,
            double toes,
            double thighSeen,
            double shankSeen,
            Foot.View view) {

        /** Returns the knee joint. */
        public Point knee() {
            return hip.toward(thigh, THIGH * thighSeen);
        }

        /** Returns the foot at the end of the leg. */
        public Foot foot() {
            return new Foot(knee().toward(shank, SHANK * shankSeen), sole, toes);
        }

        Limb upper() {
            return new Limb(hip, thigh, THIGH * thighSeen, Limb.THIGH);
        }

        Limb lower() {
            return new Limb(knee(), shank, SHANK * shankSeen, Limb.SHANK);
        }
    }

    /**
     * An arm.
     *
     * @param shoulder shoulder joint
     * @param upper direction of the upper arm in degrees
     * @param fore direction of the forearm in degrees
     * @param palm direction of the hand in degrees
     * @param hold what the hand does
     * @param side side the palm is on, 1 left of the hand's direction, -1 right
     */
    public record Arm(Point shoulder, double upper, double fore, double palm, Hand.Hold hold, int side) {

        /** Returns the elbow joint. */
        public Point elbow() {
            return shoulder.toward(upper, UPPER_ARM);
        }

        /** Returns the hand at the end of the arm. */
        public Hand hand() {
            return new Hand(elbow().toward(fore, FOREARM), palm, hold, side);
        }

        Limb upperLimb() {
            return new Limb(shoulder, upper, UPPER_ARM, Limb.UPPER_ARM);
        }

        Limb lowerLimb() {
            return new Limb(elbow(), fore, FOREARM, Limb.FOREARM);
        }
    }
}
