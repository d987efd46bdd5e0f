package org.crampkit.handout.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.crampkit.handout.figure.room.Arrow;
import org.crampkit.handout.figure.room.Thing;
import org.crampkit.handout.figure.shape.Body;
import org.crampkit.handout.figure.shape.BodyPainter;
import org.crampkit.handout.figure.shape.Ink;
import org.crampkit.handout.figure.shape.Palette;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The drawings of the advice items, one pose file each in {@code handout/poses}. */
public final class Figures {

    private static final String FOLDER = "handout/poses";

    private final TemplateFiles templates;
    private final Wording wording;
    private final Map<String, String> drawn = new ConcurrentHashMap<>();
    private List<String> poses = List.of();

    /** Draws from the pose files of these templates, with alternative texts from these language packs. */
    public Figures(TemplateFiles templates, Wording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    /**
     * Returns the drawing of an advice item as one SVG element, or nothing where the item has none.
     *
     * @param itemId advice item, such as {@code STR-CALF}
     * @param language language code of the alternative text
     * @param widthMm printed width in millimetres, more than 0; the height follows
     * @throws IllegalArgumentException where the pose cannot be taken by a body
     */
    public Optional<String> svg(String itemId, String language, double widthMm) {
        if (!poses().contains(itemId + ".yaml")) {
            return Optional.empty();
        }
        return Optional.of(drawn.computeIfAbsent(
                itemId + " " + language + " " + widthMm,
                key -> draw(pose(itemId), alternative(itemId, language), widthMm)));
    }

    private synchronized List<String> poses() {
        if (poses.isEmpty()) {
            poses = templates.names(FOLDER);
        }
        return poses;
    }

    Pose pose(String itemId) {
        return Yaml.mapper().readValue(templates.text(FOLDER + "/" + itemId + ".yaml"), Pose.class);
    }

    /** Returns the alternative text in the language, or in the reference language where the pack has none. */
    private String alternative(String itemId, String language) {
        String key = "handout.figures." + itemId + ".alt";
        LanguagePack pack = wording.pack(wording.speaks(language) ? language : Wording.REFERENCE);
        return pack.has(key) ? pack.say(key) : wording.pack(Wording.REFERENCE).say(key);
    }

    private static String draw(Pose pose, String alternative, double widthMm) {
        Ink ink = new Ink(Palette.SHIPPED);
        Body body = Skeleton.of(pose);
        BodyPainter painter = new BodyPainter(body, ink);
        things(pose.behind(), ink);
        painter.farArm();
        painter.farLeg();
        painter.head();
        painter.nearLeg();
        painter.shirt();
        painter.crossedLeg();
        things(pose.between(), ink);
        painter.nearArm();
        things(pose.front(), ink);
        if (pose.arrow() != null) {
            new Arrow(pose.arrow().stream().map(Skeleton::point).toList()).draw(ink);
        }
        return frame(pose.view(), escape(alternative), widthMm, ink.elements());
    }

    private static void things(@Nullable List<Thing> things, Ink ink) {
        if (things != null) {
            things.forEach(thing -> thing.draw(ink));
        }
    }

    private static String frame(List<Double> view, String alternative, double widthMm, String elements) {
        double width = view.get(2);
        double height = view.get(3);
        String size = String.format(
                Locale.ROOT,
                "width=\"%.1fmm\" height=\"%.1fmm\" viewBox=\"%.0f %.0f %.0f %.0f\"",
                widthMm,
                widthMm * height / width,
                view.get(0),
                -view.get(1) - height,
                width,
                height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " role=\"img\" alt=\"" + alternative
                + "\">\n<title>" + alternative + "</title>\n" + elements + "</svg>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
