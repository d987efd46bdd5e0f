package org.crampkit.intake.columns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;
import org.crampkit.intake.terms.Place;
import org.crampkit.intake.terms.PlaceText;
import org.crampkit.intake.words.WordBook;
import org.jspecify.annotations.Nullable;

/** Headers of columns in which a mark tells of the cramp: "no cramp", "cramp left" beside "cramp right", "Calf". */
final class TickedHeader {

    private static final Set<String> CRAMP =
            Set.of("cramp", "cramps", "krampf", "krampfe", "wadenkrampf", "calambre", "calambres", "crampe", "crampes");
    private static final Set<String> BESIDE = Set.of(
            "leg", "in", "the", "on", "side", "bein", "im", "pierna", "la", "en", "jambe", "a", "y n", "yes", "no");

    /** Places whose name alone is a header to tick; other words for parts of the body may head anything. */
    private static final Set<BodySite> LEG = EnumSet.range(BodySite.CALF, BodySite.THIGH_UNSPEC);

    private static final Pattern PATH = Pattern.compile("[\\p{L}\\w-]{2,}(?:/[\\p{L}\\w -]{2,})+");

    private TickedHeader() {}

    /** Returns the column of a header, null where it is none of these. */
    static @Nullable MappedColumn of(int column, HeaderText text, WordBook words) {
        List<String> plain = List.of(text.plain().split(" ", -1));
        if (plain.stream().noneMatch(CRAMP::contains)) {
            return null;
        }
        if (words.texts("no-cramp").silentPlain(text.plain())) {
            return new MappedColumn(column, text.raw(), Field.NIGHT_STATUS, "synonym", 0, text.raw(), true, "", 10);
        }
        List<String> rest = new ArrayList<>(plain);
        rest.removeIf(word -> CRAMP.contains(word) || BESIDE.contains(word));
        Side side = rest.size() == 1 ? words.sides().plain(rest.get(0)) : null;
        return side == Side.LEFT || side == Side.RIGHT
                ? new MappedColumn(column, text.raw(), Field.SIDE, "synonym", 0, rest.get(0), false, "", 10)
                : null;
    }

    /**
     * Returns the column of a header such as "Left calf", "Calf" or "Left", where a mark says that the cramp was there, or of one that names places to
     * choose from, such as "Calf/foot"; null where it names no place.
     */
    static @Nullable MappedColumn place(int column, HeaderText text, PlaceText places) {
        List<String> named = path(text.raw());
        if (!named.isEmpty() && named.stream().allMatch(word -> site(word, places))) {
            return new MappedColumn(column, text.raw(), Field.BODY_SITE, "synonym", 0, null, false, "", 10);
        }
        Place place = places.read(text.raw()).orNull();
        if (place == null) {
            return null;
        }
        boolean site = place.site() != BodySite.UNKNOWN;
        boolean told = !site || place.side() != Side.UNKNOWN || LEG.contains(place.site());
        Field field = site ? Field.BODY_SITE : Field.SIDE;
        return told ? new MappedColumn(column, text.raw(), field, "synonym", 0, text.raw(), true, "", 10) : null;
    }

    private static boolean site(String word, PlaceText places) {
        Place place = places.read(word).orNull();
        return place != null && place.site() != BodySite.UNKNOWN;
    }

    /** Returns the parts of a header that names its group before itself, as form programs write it; empty where it does not. */
    static List<String> path(String header) {
        return PATH.matcher(header).matches() ? List.of(header.split("/", -1)) : List.of();
    }
}
