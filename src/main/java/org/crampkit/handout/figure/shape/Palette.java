package org.crampkit.handout.figure.shape;

/**
 * The flat colours of all figures, as {@code #rrggbb}; each pair that meets differs in grey print too.
 *
 * @param edge the one outline
 * @param near tones of what is near
 * @param far tones of what is farther away
 * @param hair hair
 * @param stretched the stretched muscle
 * @param movement the arrow
 * @param ground wall and things of the room, light
 * @param wood frames of furniture
 * @param linen pillows, sheets and towels
 */
public record Palette(
        String edge,
        Tones near,
        Tones far,
        String hair,
        String stretched,
        String movement,
        String ground,
        String wood,
        String linen) {

    /** The colours the figures are shipped with. */
    public static final Palette SHIPPED = new Palette(
            "#25323d",
            new Tones("#e9c4a3", "#5f9bad", "#b4bfcb"),
            new Tones("#c79f7d", "#457b8c", "#8995a3"),
            "#6a625c",
            "#cf4517",
            "#1d4f7a",
            "#eaeef1",
            "#c9d0d6",
            "#fbfaf5");

    /**
     * The tones of one side of the body.
     *
     * @param skin skin
     * @param shirt shirt
     * @param shorts shorts
     */
    public record Tones(String skin, String shirt, String shorts) {}
}
