package org.crampkit.handout;

import java.time.LocalDate;
import org.crampkit.advice.Plan;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.Identity;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.document.Brand;
import org.crampkit.flags.FlagReport;
import org.crampkit.summary.Summary;

/**
 * Everything a handout is made from.
 *
 * @param diary the diary with its profile
 * @param identity names
 * @param summary figures of the latest period
 * @param flags flags with their status
 * @param plan the advice
 * @param brand the clinic
 * @param language language code
 * @param fontSize body size in points, 12 to 28
 * @param madeOn the day it is made
 * @param trailHead hash of the newest trail entry that changed clinical data, empty where none
 * @param bearer whom it is for
 */
public record HandoutFacts(
        Diary diary,
        Identity identity,
        Summary summary,
        FlagReport flags,
        Plan plan,
        Brand brand,
        String language,
        int fontSize,
        LocalDate madeOn,
        String trailHead,
        Bearer bearer) {

    /** From this size on, cards stack (clinic rule). */
    private static final int STACKED_FROM = 17;

    /** Up to this size a stacked page still has room for steps beside their drawing (clinic rule). */
    private static final int BESIDE_UP_TO = 22;

    /** Large print (clinical reference 5.3). */
    private static final int LARGE_PRINT = 18;

    /** Whom a handout is for. */
    public enum Bearer {
        /** A patient of the clinic's list. */
        PATIENT,
        /** Somebody of whom nothing is stored. */
        WALK_IN
    }

    boolean walkIn() {
        return bearer == Bearer.WALK_IN;
    }

    /** Returns whether the sheet is short and led by pictures. */
    boolean easyRead() {
        return diary.profile().readingFormat() == ReadingFormat.EASY_READ;
    }

    /** Returns whether the print is so large that nothing stands beside anything: drawings stand above their text. */
    boolean stacked() {
        return fontSize >= STACKED_FROM;
    }

    /** Returns whether the steps of a stacked page stand beside their drawing. */
    boolean beside() {
        return stacked() && fontSize <= BESIDE_UP_TO;
    }

    /** Returns whether a picture leads: an easy-read sheet on whose pages things may stand side by side. */
    boolean pictured() {
        return easyRead() && !stacked();
    }

    /** Returns whether the two-week chart is in large print too, over two pages on their side. */
    boolean largeChart() {
        return fontSize >= LARGE_PRINT || easyRead();
    }
}
