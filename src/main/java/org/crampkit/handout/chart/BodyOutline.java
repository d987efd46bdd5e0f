package org.crampkit.handout.chart;

import java.util.List;
import java.util.Map;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;

/** A plain outline of the body, seen from behind, its parts filled where cramps were, with counts. */
public final class BodyOutline {

    private static final double MIDDLE = 55;
    private static final double LABELS = 92;
    private static final double HEIGHT = 164;

    private static final List<Part> PARTS = List.of(
            new Part(
                    List.of(BodySite.NECK_JAW),
                    "M47 10 Q47 2 55 2 Q63 2 63 10 Q63 17 58 19 L58 22 L52 22 L52 19 Q47 17 47 10 Z",
                    14,
                    false),
            new Part(
                    List.of(BodySite.ARM, BodySite.HAND),
                    "M38 26 Q33 26 32 33 L27 66 Q27 70 30 70 Q33 70 33 66 L39 40 Z",
                    52,
                    true),
            new Part(
                    List.of(BodySite.TRUNK),
                    "M41 23 L69 23 Q72 24 71 32 L68 64 L42 64 L39 32 Q38 24 41 23 Z",
                    34,
                    false),
            new Part(
                    List.of(BodySite.THIGH_FRONT, BodySite.THIGH_BACK, BodySite.THIGH_UNSPEC, BodySite.BUTTOCK),
                    "M42 66 L54 66 L53 104 L44 104 Z",
                    86,
                    true),
            new Part(
                    List.of(BodySite.CALF, BodySite.SHIN),
                    "M44 106 L53 106 Q55 120 51 137 L47 137 Q41 120 44 106 Z",
                    124,
                    true),
            new Part(List.of(BodySite.FOOT, BodySite.TOES), "M47 139 L51 139 L52 146 L41 146 Z", 146, true));

    private BodyOutline() {}

    /**
     * Draws the outline.
     *
     * @param sites cramps by site
     * @param sides cramps by side
     * @param alternative what it shows, as a sentence
     * @param view how it is seen
     * @param colour colour of the parts with cramps
     * @param widthMm printed width, 50 mm or more
     */
    public static String svg(
            Map<BodySite, Integer> sites,
            Map<Side, Integer> sides,
            String alternative,
            String view,
            String colour,
            double widthMm) {
        Sheet sheet = new Sheet(widthMm);
        String safe = Sheet.colour(colour);
        boolean left = anyBut(Side.RIGHT, sides);
        boolean right = anyBut(Side.LEFT, sides);
        for (Part part : PARTS) {
            int cramps = part.sites().stream()
                    .mapToInt(site -> sites.getOrDefault(site, 0))
                    .sum();
            String fill = cramps > 0 ? safe : Sheet.PALE;
            boolean paired = part.twice();
            sheet.outline(part.path(), paired && !left ? Sheet.PALE : fill);
            if (paired) {
                sheet.mirrored(part.path(), right ? fill : Sheet.PALE, MIDDLE);
            }
            if (cramps > 0) {
                sheet.line(70, part.labelAt(), LABELS - 4, part.labelAt(), 0.6);
                sheet.bold(LABELS, part.labelAt() + 3.5, 10.5, "start", Integer.toString(cramps));
            }
        }
        count(sheet, 46, "L", sides.getOrDefault(Side.LEFT, 0));
        count(sheet, 66, "R", sides.getOrDefault(Side.RIGHT, 0));
        sheet.text(LABELS, 159, Sheet.SMALL, "start", view);
        return sheet.svg(HEIGHT, alternative);
    }

    /** Returns whether a cramp may have been elsewhere than on one side; where no side is known, it may. */
    private static boolean anyBut(Side side, Map<Side, Integer> sides) {
        return sides.getOrDefault(side, 0) == 0
                || sides.entrySet().stream().anyMatch(entry -> entry.getKey() != side && entry.getValue() > 0);
    }

    private static void count(Sheet sheet, double x, String side, int cramps) {
        sheet.text(x, 159, Sheet.SMALL, "middle", side + " " + cramps);
    }

    private record Part(List<BodySite> sites, String path, double labelAt, boolean twice) {}
}
