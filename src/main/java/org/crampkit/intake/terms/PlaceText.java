package org.crampkit.intake.terms;

import java.util.regex.Pattern;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;
import org.crampkit.intake.values.CellReading;
import org.crampkit.intake.values.Missing;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.Signs;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Reads places and sides, together or alone: "L calf", "both feet", "arch", "wade links". */
public final class PlaceText {

    private static final int LONGEST_PHRASE = 5;
    private static final String UNKNOWN_WORD = "CK-301";
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll}{3})(?=\\p{Lu})");
    private static final String SEVERAL = "CK-310";

    private final WordList<BodySite> sites;
    private final WordList<Side> sides;
    private final WordList<String> fillers;
    private final WordList<String> negations;

    /** With the words for places and sides. */
    public PlaceText(WordBook book) {
        sites = book.sites();
        sides = book.sides();
        fillers = book.texts("site-filler");
        negations = book.texts("negation");
    }

    /** Reads a place; a word that is not known makes the whole cell unclear (CK-301). */
    public CellReading<Place> read(String text) {
        if (text.isBlank() || Missing.is(text)) {
            return CellReading.blank();
        }
        CellReading<Place> reading = named(Plain.of(JOINED.matcher(text).replaceAll(" ")));
        Place place = reading.orNull();
        return place != null && Signs.doubted(text) ? CellReading.noted(place, SEVERAL) : reading;
    }

    private CellReading<Place> named(String plain) {
        Side side = sides.plain(plain);
        if (side != null) {
            return CellReading.of(new Place(BodySite.UNKNOWN, side));
        }
        BodySite site = sites.plain(plain);
        if (site != null) {
            return CellReading.of(new Place(site, Side.UNKNOWN));
        }
        if (sites.silentPlain(plain) || sides.silentPlain(plain)) {
            return CellReading.blank();
        }
        String[] tokens = plain.split(" ", -1);
        CellReading<Place> sided = sided(tokens);
        return sided == null ? phrases(tokens) : sided;
    }

    /** Reads "back of left thigh": the words without the side are one place. */
    private @Nullable CellReading<Place> sided(String[] tokens) {
        StringBuilder rest = new StringBuilder();
        Side side = null;
        for (String token : tokens) {
            Side named = token.length() > 1 ? sides.plain(token) : null;
            if (named != null && side != null) {
                return null;
            }
            side = named == null ? side : named;
            rest.append(named != null ? "" : rest.length() == 0 ? token : " " + token);
        }
        BodySite site = sites.plain(rest.toString());
        return site == null || side == null ? null : CellReading.of(new Place(site, side));
    }

    private CellReading<Place> phrases(String[] tokens) {
        Found found = new Found();
        int i = 0;
        while (i < tokens.length) {
            int length = Math.min(LONGEST_PHRASE, tokens.length - i);
            while (length > 0 && !take(phrase(tokens, i, length), found)) {
                length--;
            }
            if (length == 0) {
                return CellReading.unclear(UNKNOWN_WORD);
            }
            i += length;
        }
        if (found.site == null && found.side == null) {
            return found.leg ? CellReading.blank() : CellReading.unclear(UNKNOWN_WORD);
        }
        Place place = new Place(
                found.site == null || (found.several && found.opposite) ? BodySite.UNKNOWN : found.site,
                found.side == null ? Side.UNKNOWN : found.side);
        return CellReading.noted(place, found.several ? SEVERAL : "");
    }

    private boolean take(String phrase, Found found) {
        if (negations.silentPlain(phrase)) {
            return false;
        }
        BodySite site = sites.plain(phrase);
        if (site != null) {
            found.several |= found.site != null && found.site != site;
            found.site = found.site == null ? site : found.site;
            return true;
        }
        Side side = sides.plain(phrase);
        if (side != null) {
            boolean opposite = found.side != null && found.side != side;
            found.opposite |= opposite;
            found.side = opposite ? Side.BOTH : side;
            return true;
        }
        found.leg |= sites.silentPlain(phrase);
        return found.leg || fillers.silentPlain(phrase);
    }

    private static String phrase(String[] tokens, int from, int length) {
        StringBuilder phrase = new StringBuilder(tokens[from]);
        for (int i = from + 1; i < from + length; i++) {
            phrase.append(' ').append(tokens[i]);
        }
        return phrase.toString();
    }

    private static final class Found {
        private @Nullable BodySite site;
        private @Nullable Side side;
        private boolean several;
        private boolean opposite;
        private boolean leg;
    }
}
