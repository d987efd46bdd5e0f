package org.crampkit.summary;

import java.time.LocalDate;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.jspecify.annotations.Nullable;

/** Counts, rates and trends over recorded nights; a pure function. */
public final class Summarizer {

    private Summarizer() {}

    /**
     * Summarises a diary.
     *
     * @param diary the diary
     * @param asked the period asked for; null for the latest diary period
     * @param compare first night of the later of two periods to compare, null for no comparison
     * @param asOf today
     */
    public static Summary summarize(Diary diary, @Nullable Period asked, @Nullable LocalDate compare, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }
}
