package org.crampkit.document;

import java.util.List;
import java.util.Locale;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;

/**
 * A clinic's brand, from {@code templates/brand/brand.yaml}.
 *
 * @param name clinic name
 * @param addressLine address on one line
 * @param phone the clinic's telephone
 * @param outOfHoursPhone telephone when closed
 * @param emergencyNumber the country's emergency number
 * @param poisonCentre the country's poison advice number
 * @param country ISO country code
 * @param paper {@code A4} or {@code Letter}
 * @param colour brand colour as {@code #rrggbb}, at least 4.5:1 on white
 * @param tint light ground colour as {@code #rrggbb}
 * @param logo file name of the logo in {@code templates/brand}, SVG or PNG
 * @param logoAlt what the logo shows, for those who cannot see it
 */
public record Brand(
        String name,
        String addressLine,
        String phone,
        String outOfHoursPhone,
        String emergencyNumber,
        String poisonCentre,
        String country,
        String paper,
        String colour,
        String tint,
        String logo,
        String logoAlt) {

    private static final String TEXT = "#1a1a1a";

    /**
     * Reads the brand.
     *
     * @throws IllegalArgumentException where a colour has too little contrast, naming the nearest one that passes
     */
    public static Brand load(TemplateFiles templates) {
        Brand brand = Yaml.mapper().readValue(templates.text("brand/brand.yaml"), Brand.class);
        if (!brand.paper.equals("A4") && !brand.paper.equals("Letter")) {
            throw new IllegalArgumentException("brand.yaml: paper must be A4 or Letter");
        }
        for (String colour : List.of(brand.colour, brand.tint)) {
            if (!Contrast.isColour(colour)) {
                throw new IllegalArgumentException("brand.yaml: a colour is written #rrggbb, not " + colour);
            }
        }
        passes("text", TEXT, "tint", brand.tint);
        passes("colour", brand.colour, "white", "#ffffff");
        passes("colour", brand.colour, "tint", brand.tint);
        return brand;
    }

    private static void passes(String name, String colour, String groundName, String ground) {
        double ratio = Contrast.ratio(colour, ground);
        if (ratio < Contrast.LEAST) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "brand.yaml: %s %s on %s %s has a contrast of %.1f to 1; at least 4.5 is needed. %s",
                    name,
                    colour,
                    groundName,
                    ground,
                    ratio,
                    cure(name, colour, ground)));
        }
    }

    private static String cure(String name, String colour, String ground) {
        String nearest = Contrast.nearest(colour, ground);
        return Contrast.ratio(nearest, ground) >= Contrast.LEAST
                ? "The nearest " + name + " that passes is " + nearest + "."
                : "Take a lighter ground.";
    }
}
