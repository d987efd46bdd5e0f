package org.crampkit.intake.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crampkit.diary.measure.Onset;
import org.crampkit.intake.spoken.NightPair;
import org.crampkit.intake.spoken.SpokenClock;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clock times said in words, and nights written by both of their days. */
class SaidInWordsTests {

    private static final WordBook WORDS = new WordBook(TemplateFiles.shipped());
    private static final ClockText CLOCKS = new ClockText(WORDS);
    private static final DateText DATES = new DateText(WORDS);

    @ParameterizedTest
    @CsvSource({
        "half past two,02:30,CK-310",
        "quarter to 3 am,02:45,''",
        "halb drei,02:30,CK-310",
        "Viertel nach eins,01:15,CK-310",
        "2:30 de la madrugada,02:30,''",
        "a las 11 de la noche,23:00,''",
        "a las dos y media de la madrugada,02:30,''",
        "las 3 menos cuarto de la madrugada,02:45,''",
        "deux heures et demie du matin,02:30,''",
        "11 heures du soir,23:00,''",
        "12 at night,00:00,''",
        "um 3 Uhr nachts,03:00,''",
        "11 Uhr abends,23:00,''",
        "a las 3,03:00,CK-310",
        "drei Uhr,03:00,CK-310",
        "deux heures,02:00,CK-310",
        "3h du mat,03:00,''",
        "5 vor 3,02:55,CK-310",
        "ca. 3,03:00,CK-310",
        "gegen 3 Uhr,03:00,CK-310",
        "gegen 3,03:00,CK-310",
        "about 3am,03:00,CK-310",
        "about 4,04:00,CK-310",
        "~2,02:00,CK-310",
        "quarter to 3,02:45,CK-310",
        "dreiviertel drei,02:45,CK-310",
        "trois heures moins le quart,02:45,CK-310",
        "minuit et demi,00:30,''",
        "half past midnight,00:30,''",
        "viertel nach Mitternacht,00:15,''",
        "medianoche y media,00:30,''",
        "media noche,00:00,''",
        "medianoche,00:00,''",
    })
    void aTimeInWordsIsRead(String text, String time, String note) {
        CellReading<Onset> reading = CLOCKS.read(text);
        assertThat(reading.orNull()).isEqualTo(new Onset(LocalTime.parse(time), null));
        assertThat(reading.code()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({
        "half past eleven",
        "quarter to 9",
        "about 9",
        "3",
        "3?",
        "about 0",
        "half past lots",
        "13 in the morning",
        "de la noche",
        "a las 11",
        "elf Uhr"
    })
    void aTimeWhoseHalfOfTheDayIsOpenStaysUnknown(String text) {
        assertThat(CLOCKS.read(text).orNull()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-2:30", "–2:30", "−2:30", "2½", ">2:30"})
    void aSignBeforeATimeIsNotLost(String text) {
        assertThat(CLOCKS.read(text).orNull()).isNull();
        assertThat(CLOCKS.read(text).code()).isEqualTo("CK-311");
    }

    @Property(tries = 300)
    void anyTextEndsAsAReading(@ForAll("texts") String text) {
        assertThat(CLOCKS.read(text)).isNotNull();
        assertThat(DATES.read(text, DateRules.any())).isNotNull();
        SpokenClock.Said said = new SpokenClock(WORDS).read(text);
        assertThat(said == null || said.time() != null).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "half", "past", "2", "30", "y", "media", "de", "la", "noche", "um", "Uhr", "/", "3", "Nov", ".", "2026",
                "-");
        return words.list().ofMaxSize(7).map(list -> String.join(" ", list));
    }

    @Property(tries = 300)
    void aNightOfTwoDaysIsNamedByItsEvening(@ForAll @IntRange(min = 0, max = 4000) int days) {
        LocalDate evening = LocalDate.of(2020, 1, 1).plusDays(days);
        LocalDate morning = evening.plusDays(1);
        String text = String.format(
                java.util.Locale.ROOT,
                "%02d./%02d.%02d.%d",
                evening.getDayOfMonth(),
                morning.getDayOfMonth(),
                morning.getMonthValue(),
                morning.getYear());
        assertThat(NightPair.of(text)).isNotNull();
        assertThat(DATES.read(text, DateRules.any()).orNull()).isEqualTo(new Moment(evening, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Sun 1 - Mon 2 Nov 2026,2026-11-01",
        "1./2. November 2026,2026-11-01",
        "1-2 Nov 2026,2026-11-01",
        "Nacht vom 1. auf 2.11.2026,2026-11-01",
        "Nacht vom 1.11. auf den 2.11.2026,2026-11-01",
        "Nacht 1./2.11.2026,2026-11-01",
        "Sa 31.10. / So 1.11.2026,2026-10-31",
        "31 Oct - 1 Nov 2026,2026-10-31",
        "31.12.2025/1.1.2026,2025-12-31",
        "Nov 14-15 2026,2026-11-14",
        "nuit du 1er au 2 novembre 2026,2026-11-01",
        "noche del 1 al 2 de noviembre de 2026,2026-11-01",
    })
    void aNightOfTwoDaysIsReadInTheFourLanguages(String text, LocalDate evening) {
        assertThat(DATES.read(text, DateRules.any()).orNull()).isEqualTo(new Moment(evening, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2/4 Nov 2026",
        "3/2 Nov 2026",
        "31/2 Nov 2026",
        "1 Oct - 2 Nov 2026",
        "1.10./2.11.2026",
        "2026-10-01/2026-11-02",
        "31.12.2024/1.1.2026",
        "11 to 13 Nov 2026",
        "Nov 14-16 2026"
    })
    void twoDaysThatAreNoNightAreNoDate(String text) {
        assertThat(DATES.read(text, DateRules.any()).orNull()).isNull();
    }

    /** An end and a zone are written alike; only where seconds or a plus stand, it is a zone. */
    @ParameterizedTest
    @CsvSource({
        "22:00-06:00,''",
        "2:30 -05:00,''",
        "0230-0600,''",
        "02:30:00-05:00,02:30",
        "02:30+01:00,02:30",
        "02:30Z,02:30"
    })
    void aTimeWithAnEndIsNoTimeWithAZone(String text, String time) {
        CellReading<Onset> read = CLOCKS.read(text);
        if (time.isEmpty()) {
            assertThat(read.orNull()).isNull();
            assertThat(read.code()).isEqualTo("CK-311");
        } else {
            assertThat(read.orNull()).isEqualTo(new Onset(LocalTime.parse(time), null));
        }
    }
}
