package org.crampkit.handout.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.crampkit.handout.figure.room.Thing;
import org.crampkit.handout.figure.shape.Body;
import org.crampkit.handout.figure.shape.Foot;
import org.crampkit.handout.figure.shape.Point;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pose can be taken by a body, and shows what its advice item says. */
class AnatomyTests {

    private static final Offset<Double> LINE = within(1.0);
    private static final TemplateFiles TEMPLATES = TemplateFiles.shipped();
    private static final Figures FIGURES = new Figures(TEMPLATES, new Wording(TEMPLATES));

    static List<String> items() {
        return TEMPLATES.names("handout/poses").stream()
                .map(name -> name.replace(".yaml", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyJointStaysInHumanRange(String item) {
        Body body = body(item);
        for (Body.Leg leg : legsSeenFromTheSide(body)) {
            assertThat(turn(leg.thigh() - body.trunk().degrees() + 180))
                    .as("hip flexion")
                    .isBetween(-25.0, 130.0);
            assertThat(turn(leg.thigh() - leg.shank())).as("knee flexion").isBetween(-5.0, 145.0);
            assertThat(dorsiflexion(leg)).as("ankle, toes toward the shin").isBetween(-45.0, 36.0);
            assertThat(leg.toes()).as("toes").isBetween(-30.0, 70.0);
        }
        for (Body.Arm arm : List.of(body.nearArm(), body.farArm())) {
            assertThat(turn(arm.fore() - arm.upper())).as("elbow flexion").isBetween(-5.0, 150.0);
            assertThat(Math.abs(turn(arm.palm() - arm.fore()))).as("wrist").isLessThanOrEqualTo(90.0);
        }
        assertThat(Math.abs(turn(body.head() - body.trunk().direction(1))))
                .as("neck")
                .isLessThanOrEqualTo(55.0);
        assertThat(body.trunk().spine()).as("spine").isBetween(-15.0, 60.0);
    }

    @ParameterizedTest
    @MethodSource("items")
    void segmentsHaveTheirShareOfHeight(String item) {
        Body body = body(item);
        for (Body.Leg leg : List.of(body.near(), body.far())) {
            assertThat(leg.thighSeen()).isBetween(0.3, 1.0);
            assertThat(leg.shankSeen()).isBetween(0.3, 1.0);
            assertThat(distance(leg.hip(), leg.knee())).isCloseTo(245 * leg.thighSeen(), LINE);
            assertThat(distance(leg.knee(), leg.foot().ankle())).isCloseTo(246 * leg.shankSeen(), LINE);
        }
        for (Body.Arm arm : List.of(body.nearArm(), body.farArm())) {
            assertThat(distance(arm.shoulder(), arm.elbow())).isCloseTo(186, LINE);
            assertThat(distance(arm.elbow(), arm.hand().wrist())).isCloseTo(146, LINE);
        }
        assertThat(body.trunk().shoulder().minus(body.trunk().hip()).length()).isBetween(270.0, 288.1);
    }

    @Test
    void standingCalfStretchHasTheRearKneeStraightAndBothHeelsOnTheFloor() {
        Body body = body("STR-CALF");
        assertThat(kneeAngle(body.near())).isCloseTo(180, within(8.0));
        assertThat(kneeAngle(body.far())).isLessThan(165);
        assertThat(body.near().foot().heel().y()).isCloseTo(0, LINE);
        assertThat(body.near().foot().ball().y()).isCloseTo(0, LINE);
        assertThat(body.far().foot().heel().y()).isCloseTo(0, LINE);
        assertThat(body.near().foot().heel().x())
                .isLessThan(body.far().foot().heel().x() - 200);
        assertThat(body.near().sole()).as("toes forward").isCloseTo(0, LINE);
        assertThat(dorsiflexion(body.near())).isGreaterThan(15);
    }

    @Test
    void palmsOfTheStandingStretchesLieOnTheWall() {
        for (String item : List.of("STR-CALF", "STR-DAY")) {
            Pose pose = FIGURES.pose(item);
            double wall = thing(pose, Thing.Kind.WALL).points().get(0).get(0);
            assertThat(pose.nearArm().touch()).first().isEqualTo(wall);
            assertThat(body(item).nearArm().hand().wrist().x()).isLessThan(wall);
        }
    }

    @Test
    void hamstringStretchHasTheHeelOnTheChairAndTheKneeNearlyStraight() {
        Body body = body("STR-HAM");
        assertThat(kneeAngle(body.near())).isCloseTo(180, within(12.0));
        double seat =
                thing(FIGURES.pose("STR-HAM"), Thing.Kind.CHAIR).points().get(0).get(1);
        assertThat(body.near().foot().ankle().y() - seat).as("heel on the seat").isBetween(30.0, 48.0);
        assertThat(body.far().foot().heel().y()).isCloseTo(0, LINE);
        assertThat(body.trunk().spine()).as("leans from the hips, back flat").isLessThan(12);
    }

    @Test
    void toesComeTowardTheShinWithTheKneeStraight() {
        for (String item : List.of("STR-SEAT", "ACU-CALF")) {
            Body body = body(item);
            assertThat(kneeAngle(body.near())).as(item).isCloseTo(180, within(8.0));
            assertThat(dorsiflexion(body.near())).as(item).isGreaterThan(8);
        }
    }

    @Test
    void towelGoesFromTheHandToTheBallOfTheFoot() {
        Body body = body("STR-SEAT");
        List<List<Double>> towel = FIGURES.pose("STR-SEAT").between().stream()
                .filter(t -> t.kind() == Thing.Kind.TOWEL)
                .findFirst()
                .orElseThrow()
                .points();
        Point last = Skeleton.point(towel.get(towel.size() - 1));
        assertThat(distance(last, body.near().foot().ball())).isLessThan(40);
        assertThat(distance(Skeleton.point(towel.get(0)), body.nearArm().hand().wrist()))
                .isLessThan(70);
    }

    @Test
    void wallLeanHasBothSolesFlatAndBodyInOneLine() {
        Body body = body("STR-DAY");
        for (Body.Leg leg : List.of(body.near(), body.far())) {
            assertThat(leg.foot().heel().y()).isCloseTo(0, LINE);
            assertThat(leg.foot().ball().y()).isCloseTo(0, LINE);
            assertThat(kneeAngle(leg)).isCloseTo(180, within(8.0));
        }
        assertThat(turn(body.near().thigh() + 180 - body.trunk().degrees())).isCloseTo(0, within(6.0));
    }

    @Test
    void frontThighStretchBringsTheHeelTowardTheButtock() {
        Body body = body("STR-THIGH");
        assertThat(kneeAngle(body.near())).isLessThan(60);
        assertThat(distance(body.near().foot().heel(), body.near().hip())).isLessThan(260);
        assertThat(distance(body.nearArm().hand().wrist(), body.near().foot().ankle()))
                .isLessThan(90);
    }

    @Test
    void soleStretchHoldsTheToesOfTheCrossedFoot() {
        Body body = body("STR-FOOT");
        assertThat(distance(body.farArm().hand().wrist(), body.far().foot().toeTips()))
                .isLessThan(90);
        assertThat(body.near().foot().heel().y()).isCloseTo(0, LINE);
    }

    @Test
    void footCrampIsPressedFlatOnTheFloor() {
        Body body = body("ACU-FOOT");
        assertThat(body.near().foot().heel().y()).isCloseTo(0, LINE);
        assertThat(body.near().foot().ball().y()).isCloseTo(0, LINE);
    }

    @Test
    void sleeperLiesOnTheMattressWithToesUp() {
        for (String item : List.of("SLP-UP", "SLP-SHEET")) {
            Body body = body(item);
            double mattress =
                    thing(FIGURES.pose(item), Thing.Kind.BED).points().get(0).get(1);
            assertThat(body.trunk().hip().y() - mattress).as(item).isBetween(50.0, 75.0);
            assertThat(body.near().sole()).as(item).isBetween(70.0, 95.0);
        }
    }

    /** A leg that points toward the viewer shows no angles. */
    private static List<Body.Leg> legsSeenFromTheSide(Body body) {
        return List.of(body.near(), body.far()).stream()
                .filter(leg -> leg.view() == Foot.View.INNER_SIDE)
                .toList();
    }

    private static Body body(String item) {
        return Skeleton.of(FIGURES.pose(item));
    }

    private static Thing thing(Pose pose, Thing.Kind kind) {
        return pose.behind().stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }

    private static double distance(Point from, Point to) {
        return to.minus(from).length();
    }

    private static double kneeAngle(Body.Leg leg) {
        return 180 - Math.abs(turn(leg.thigh() - leg.shank()));
    }

    private static double dorsiflexion(Body.Leg leg) {
        return turn(leg.sole() - leg.shank() - 90);
    }

    private static double turn(double degrees) {
        double turned = ((degrees + 180) % 360 + 360) % 360 - 180;
        return turned;
    }
}
