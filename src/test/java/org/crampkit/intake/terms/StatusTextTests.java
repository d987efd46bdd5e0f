package org.crampkit.intake.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Side;
import org.crampkit.intake.values.CellReading;
import org.crampkit.intake.values.ClockText;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.DateText;
import org.crampkit.intake.values.NumberReading;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clear cramp is a cramp, a doubted "no" is not "no". */
class StatusTextTests {

    private static final WordBook WORDS = new WordBook(TemplateFiles.shipped());
    private static final StatusText STATUSES = new StatusText(WORDS, new NumberReading(WORDS), new ClockText(WORDS));
    private static final PlaceText PLACES = new PlaceText(WORDS);

    @ParameterizedTest
    @ValueSource(strings = {"no?", "nein?", "none??", "0?", "no (?)"})
    void aDoubtedNoIsUnknown(String text) {
        assertThat(STATUSES.status(text).code()).as(text).isEqualTo("CK-301");
        assertThat(STATUSES.count(text).orNull()).as(text).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y?",
                "yes?",
                "severe",
                "left calf",
                "02:10",
                "yes 2",
                "ja, 2x",
                "several",
                "2-3",
                "yes, left calf"
            })
    void aCrampThatIsClearIsOneAndAPersonLooks(String text) {
        CellReading<NightStatus> reading = STATUSES.status(text);
        assertThat(reading.orNull()).as(text).isEqualTo(NightStatus.CRAMP);
        assertThat(reading.code()).as(text).isEqualTo("CK-310");
    }

    @ParameterizedTest
    @CsvSource({
        "2-3,2",
        "2–3 cramps,2",
        "several,2",
        "many,2",
        ">5,5",
        "5+,5",
        "3 (1 bad),3",
        "|||,3",
        "yes 2,2",
        "'ja, 2x',2",
        "severe,1"
    })
    void theFewestCrampsAreCounted(String text, int fewest) {
        assertThat(STATUSES.count(text).orNull()).as(text).isEqualTo(fewest);
        assertThat(STATUSES.count(text).code()).as(text).isEqualTo("CK-310");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-1", "3-2", "no left calf", "yes, but no cramp", "2-3 min", "0 (?)", "other", "banana"})
    void whatIsNoClearCrampIsNotTakenForOne(String text) {
        assertThat(STATUSES.status(text).orNull()).as(text).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nada", "rien", "keiner", "nil", "no", "0", "∅", "RAS", "slept well", "noche tranquila"})
    void aNightWithoutACrampIsOne(String text) {
        assertThat(STATUSES.status(text)).as(text).isEqualTo(CellReading.of(NightStatus.NO_CRAMP));
    }

    @ParameterizedTest
    @CsvSource({
        "left?,UNKNOWN,LEFT,CK-310",
        "left foot + right calf,UNKNOWN,BOTH,CK-310",
        "gemelo dcho,CALF,RIGHT,''",
        "gr. Zeh links,TOES,LEFT,''",
        "talon,FOOT,UNKNOWN,''",
        "leftCalf,CALF,LEFT,''",
        "both feet,FOOT,BOTH,''"
    })
    void aPlaceIsReadOrLeftOpen(String text, BodySite site, Side side, String code) {
        CellReading<Place> reading = PLACES.read(text);
        assertThat(reading.orNull()).as(text).isEqualTo(new Place(site, side));
        assertThat(reading.code()).as(text).isEqualTo(code);
    }

    @Test
    void aDoubtedSymptomIsNeverDenied() {
        SymptomText symptoms = new SymptomText(WORDS, new DateText(WORDS));
        assertThat(symptoms.read("no numbness?", DateRules.any()).known()).isEmpty();
    }
}
