package org.crampkit.document;

import org.crampkit.templates.TemplateFiles;

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

    /**
     * Reads the brand.
     *
     * @throws IllegalArgumentException where a colour has too little contrast, naming the nearest one that passes
     */
    public static Brand load(TemplateFiles templates) {
        throw new UnsupportedOperationException();
    }
}
