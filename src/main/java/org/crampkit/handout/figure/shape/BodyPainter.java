package org.crampkit.handout.figure.shape;

import java.util.ArrayList;
import java.util.List;
import org.crampkit.handout.figure.shape.Body.Muscle;

/** Draws a body, far side first. What lies between its limbs, such as a towel, is drawn between the calls. */
public final class BodyPainter {

    private static final double SHORTS_END = 0.66;
    private static final double SLEEVE_END = 0.62;

    private final Body body;
    private final Ink ink;

    /** Prepares to draw a body. */
    public BodyPainter(Body body, Ink ink) {
        this.body = body;
        this.ink = ink;
    }

    /** Draws the far arm. */
    public void farArm() {
        arm(body.farArm(), ink.palette().far(), false);
    }

    /** Draws the far leg; of a leg that is crossed over the near one, the thigh. */
    public void farLeg() {
        if (crossed()) {
            Limb thigh = body.far().upper();
            ink.outlined(Curve.closed(thigh.contour()), ink.palette().far().shorts());
            return;
        }
        leg(body.far(), ink.palette().far(), List.of());
        muscles(body.far(), Muscle.FAR_CALF, Muscle.FAR_SOLE);
    }

    /** Draws shank and foot of a far leg that is crossed over the near one, and the far hand that holds it. */
    public void crossedLeg() {
        if (!crossed()) {
            return;
        }
        String skin = ink.palette().far().skin();
        ink.outlined(Curve.closed(body.far().lower().contour()), skin);
        ink.group(body.far().foot().fromBelow().stream()
                .map(path -> new Ink.Fill(path, skin))
                .toList());
        if (body.stretched().contains(Muscle.FAR_SOLE)) {
            ink.fill(body.far().foot().solePathFromBelow(), ink.palette().stretched());
        }
        Hand hand = body.farArm().hand();
        ink.group(hand.paths().stream().map(path -> new Ink.Fill(path, skin)).toList());
        hand.details(ink);
    }

    private boolean crossed() {
        return body.far().view() == Foot.View.SOLE;
    }

    /** Draws the head with the neck. */
    public void head() {
        Trunk trunk = body.trunk();
        Point neck = trunk.neck();
        double lean = (trunk.direction(1) + body.head()) / 2;
        new Head(neck, neck.toward(lean, Body.NECK - 8), body.head())
                .draw(ink, ink.palette().near());
    }

    /** Draws the near leg with the hips. */
    public void nearLeg() {
        leg(body.near(), ink.palette().near(), hips());
        muscles(body.near(), Muscle.CALF, Muscle.SOLE);
        Limb thigh = body.near().upper();
        if (body.stretched().contains(Muscle.HAMSTRING)) {
            ink.fill(
                    Curve.closed(thigh.muscle(0.1, 0.98, -1, 46)), ink.palette().stretched());
        }
        if (body.stretched().contains(Muscle.FRONT_THIGH)) {
            ink.fill(
                    Curve.closed(thigh.muscle(0.15, 0.95, 1, 34)), ink.palette().stretched());
        }
    }

    /** Draws the shirt. */
    public void shirt() {
        ink.outlined(Curve.closed(body.trunk().shirt()), ink.palette().near().shirt());
    }

    /** Draws the near arm over the shirt. */
    public void nearArm() {
        arm(body.nearArm(), ink.palette().near(), true);
    }

    private List<Point> hips() {
        Trunk trunk = body.trunk();
        double up = trunk.degrees();
        Point hip = trunk.hip();
        return List.of(
                hip.local(up, 60, 58),
                hip.local(up, 10, 74),
                hip.local(up, -40, 58),
                hip.local(up, -62, 10),
                hip.local(up, -44, -44),
                hip.local(up, 10, -62),
                hip.local(up, 60, -58));
    }

    private void leg(Body.Leg leg, Palette.Tones tones, List<Point> hips) {
        Limb thigh = leg.upper();
        List<Ink.Fill> shapes = new ArrayList<>();
        shapes.add(new Ink.Fill(Curve.closed(thigh.contour()), tones.skin()));
        shapes.add(new Ink.Fill(leg.foot().path(), tones.skin()));
        shapes.add(new Ink.Fill(Curve.closed(leg.lower().contour()), tones.skin()));
        if (!hips.isEmpty()) {
            shapes.add(new Ink.Fill(Curve.closed(hips), tones.shorts()));
        }
        shapes.add(new Ink.Fill(Curve.closed(thigh.clothed(0, SHORTS_END, 6, 1)), tones.shorts()));
        ink.group(shapes);
        ink.crease(thigh.hem(SHORTS_END, 6));
        leg.foot().details(ink);
    }

    private void muscles(Body.Leg leg, Muscle calf, Muscle sole) {
        if (body.stretched().contains(calf)) {
            ink.fill(
                    Curve.closed(leg.lower().muscle(0.02, 0.72, -1, 40)),
                    ink.palette().stretched());
        }
        if (body.stretched().contains(sole)) {
            ink.fill(leg.foot().solePath(), ink.palette().stretched());
        }
    }

    private void arm(Body.Arm arm, Palette.Tones tones, boolean onShirt) {
        Limb upper = arm.upperLimb();
        List<Ink.Fill> shapes = new ArrayList<>();
        shapes.add(new Ink.Fill(Curve.closed(upper.contour()), tones.skin()));
        arm.hand().paths().forEach(path -> shapes.add(new Ink.Fill(path, tones.skin())));
        shapes.add(new Ink.Fill(Curve.closed(arm.lowerLimb().contour()), tones.skin()));
        shapes.add(new Ink.Fill(Curve.closed(upper.clothed(0, SLEEVE_END, 7, 1)), tones.shirt()));
        ink.group(shapes);
        ink.crease(upper.hem(SLEEVE_END, 7));
        arm.hand().details(ink);
        if (onShirt) {
            ink.fill(Curve.closed(Ink.circle(arm.shoulder(), 49)), tones.shirt());
        }
    }
}
