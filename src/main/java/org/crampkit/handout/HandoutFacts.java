package org.crampkit.handout;

import java.time.LocalDate;
import org.crampkit.advice.Plan;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.Identity;
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
        String trailHead) {}
