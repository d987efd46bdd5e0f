package org.crampkit.audit.band;

import java.util.List;

/** Bands of age (clinic rule); above 89 an age is told no closer than that (clinical reference 6.4). */
public final class AgeBand {

    /** The birth date is not known. */
    public static final String UNKNOWN = "unknown";

    /** All bands, youngest first. */
    public static final List<String> ALL =
            List.of("under-18", "18-to-39", "40-to-64", "65-to-74", "75-to-89", "90-or-more", UNKNOWN);

    private static final int[] ENDS = {17, 39, 64, 74, 89};

    private AgeBand() {}

    /** Returns the band of an age in whole years. */
    public static String of(int years) {
        for (int i = 0; i < ENDS.length; i++) {
            if (years <= ENDS[i]) {
                return ALL.get(i);
            }
        }
        return ALL.get(ENDS.length);
    }

    /** Returns an age as it may be told of one person: in years, "90+" above 89. */
    public static String told(int years) {
        return years <= ENDS[ENDS.length - 1] ? Integer.toString(years) : "90+";
    }
}
