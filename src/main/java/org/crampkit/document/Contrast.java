package org.crampkit.document;

import java.util.Locale;

/** Contrast of two colours by WCAG 2.1 (relative luminance), and the nearest colour that passes. */
final class Contrast {

    /** The least contrast of text on its ground (WCAG 2.1, 1.4.3). */
    static final double LEAST = 4.5;

    private Contrast() {}

    /** Returns the ratio, 1 to 21, of two colours written {@code #rrggbb}. */
    static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Returns the colour itself or, by darkening it as little as possible, one that passes on a light ground. */
    static String nearest(String colour, String ground) {
        int[] rgb = channels(colour);
        for (int percent = 100; percent >= 0; percent--) {
            String darker = String.format(
                    Locale.ROOT,
                    "#%02x%02x%02x",
                    rgb[0] * percent / 100,
                    rgb[1] * percent / 100,
                    rgb[2] * percent / 100);
            if (ratio(darker, ground) >= LEAST) {
                return darker;
            }
        }
        return "#000000";
    }

    /** Returns whether a text is a colour written {@code #rrggbb}. */
    static boolean isColour(String text) {
        return text.matches("#[0-9a-fA-F]{6}");
    }

    private static double luminance(String colour) {
        int[] rgb = channels(colour);
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int[] channels(String colour) {
        int value = Integer.parseInt(colour.substring(1), 16);
        return new int[] {value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff};
    }
}
