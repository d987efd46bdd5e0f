package org.crampkit.flags.facts;

import java.time.LocalDate;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;
import org.crampkit.flags.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A symptom that is present.
 *
 * @param night the night, null where the text has none
 * @param report what was said
 * @param side its side; where none was given, that of the row's cramp
 * @param site the site of the row's cramp
 * @param evidence the words and their cell
 * @param fromText whether it was found in free text and not in the symptoms column
 */
public record SymptomFact(
        @Nullable LocalDate night,
        SymptomReport report,
        Side side,
        BodySite site,
        Evidence evidence,
        boolean fromText) {}
