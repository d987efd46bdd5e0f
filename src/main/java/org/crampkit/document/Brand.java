package org.crampkit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import tools.jackson.core.JacksonException;

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
 * @param font file name of the regular face in {@code templates/fonts}, a TrueType font; left out: the one that comes with the
 *     program
 * @param fontBold file name of its bold face
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
        String font,
        String fontBold,
        String logo,
        String logoAlt) {

    /** The face that comes with the program. */
    public static final String FONT = "SourceSans3-Regular.ttf";

    /** Its bold. */
    public static final String FONT_BOLD = "SourceSans3-Bold.ttf";

    private static final String TEXT = "#1a1a1a";

    /** Takes the program's own faces where none is named. */
    public Brand {
        font = Objects.requireNonNullElse(font, FONT);
        fontBold = Objects.requireNonNullElse(fontBold, FONT_BOLD);
    }

    /**
     * Reads the brand.
     *
     * @throws IllegalArgumentException naming every fault: a field that is missing or unknown, a logo or font that is not there, a colour
     *     with too little contrast with the nearest one that passes
     */
    public static Brand load(TemplateFiles templates) {
        Brand brand;
        try {
            brand = Yaml.mapper().readValue(templates.text("brand/brand.yaml"), Brand.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("brand.yaml: " + e.getOriginalMessage(), e);
        }
        List<String> faults = brand.faults(templates);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("brand.yaml: " + String.join(" ", faults));
        }
        return brand;
    }

    private List<String> faults(TemplateFiles templates) {
        List<String> faults = new ArrayList<>(missing());
        if (!faults.isEmpty()) {
            return faults;
        }
        if (!paper.equals("A4") && !paper.equals("Letter")) {
            faults.add("paper must be A4 or Letter, not " + paper + ".");
        }
        if (!country.matches("[A-Z]{2}")) {
            faults.add("country is an ISO code of two capitals such as GB, not " + country + ".");
        }
        if (!templates.names("brand").contains(logo)) {
            faults.add("the logo " + logo + " is not in the folder brand.");
        } else if (!logo.endsWith(".svg") && !logo.endsWith(".png")) {
            faults.add("the logo must be an SVG or a PNG file, not " + logo + ".");
        }
        for (String face : List.of(font, fontBold)) {
            if (!templates.names("fonts").contains(face)) {
                faults.add("the font " + face + " is not in the folder fonts.");
            } else {
                Fonts.fault(templates, face).ifPresent(faults::add);
            }
        }
        faults.addAll(pairs());
        return faults;
    }

    @SuppressWarnings("NullAway") // the reader leaves a field null that the file lacks
    private List<String> missing() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("addressLine", addressLine);
        fields.put("phone", phone);
        fields.put("outOfHoursPhone", outOfHoursPhone);
        fields.put("emergencyNumber", emergencyNumber);
        fields.put("poisonCentre", poisonCentre);
        fields.put("country", country);
        fields.put("paper", paper);
        fields.put("colour", colour);
        fields.put("tint", tint);
        fields.put("logo", logo);
        fields.put("logoAlt", logoAlt);
        return fields.entrySet().stream()
                .filter(field -> field.getValue() == null || field.getValue().isBlank())
                .map(field -> field.getKey() + " is missing.")
                .toList();
    }

    private List<String> pairs() {
        List<String> faults = new ArrayList<>();
        for (String one : List.of(colour, tint)) {
            if (!Contrast.isColour(one)) {
                faults.add("a colour is written #rrggbb, not " + one + ".");
            }
        }
        if (faults.isEmpty()) {
            pair("text", TEXT, "tint", tint).ifPresent(faults::add);
            pair("colour", colour, "white", "#ffffff").ifPresent(faults::add);
            pair("colour", colour, "tint", tint).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<String> pair(String name, String colour, String groundName, String ground) {
        double ratio = Contrast.ratio(colour, ground);
        if (ratio >= Contrast.LEAST) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "%s %s on %s %s has a contrast of %.1f to 1; at least 4.5 is needed. %s",
                name,
                colour,
                groundName,
                ground,
                ratio,
                cure(name, colour, ground)));
    }

    private static String cure(String name, String colour, String ground) {
        String nearest = Contrast.nearest(colour, ground);
        return Contrast.ratio(nearest, ground) >= Contrast.LEAST
                ? "The nearest " + name + " that passes is " + nearest + "."
                : "Take a lighter ground.";
    }
}
