package org.crampkit.intake.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampkit.diary.measure.Minutes;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTextTests {

    private static final MinutesText MINUTES = new MinutesText(new WordBook(TemplateFiles.shipped()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,5|2.5|2.5",
                "2-5|2|5",
                "2-3 min|2|3",
                "0,5|0.5|0.5",
                "1:30|1.5|1.5",
                "90 sec|1.5|1.5",
                "half an hour|30|30",
                "a few minutes|2|5",
                "5 min|5|5",
                "2½ min|2.5|2.5",
                "10½|10.5|10.5",
                "1¾|1.75|1.75",
                "2 ½ min|2.5|2.5",
                "½ min|0.5|0.5",
                "1/2 Std|30|30",
                "1 1/2 h|90|90",
                "de 2 à 3 min|2|3",
                "entre 5 y 10 min|5|10",
                "anderthalb Minuten|1.5|1.5",
                "une minute et demie|1.5|1.5",
                "two and a half minutes|2.5|2.5",
                "PT5M|5|5",
                ">10 min|10|Infinity",
                "at least 5|5|Infinity",
                "bis zu 5|0|5",
                "2–5|2|5"
            })
    void readsWhatPeopleWrite(String text, double low, double high) {
        assertThat(MINUTES.read(text, "m").orNull()).as(text).isEqualTo(new Minutes(low, high));
    }

    @Test
    void aDecimalCommaIsNoRangeAndNeedsNoNote() {
        assertThat(MINUTES.read("2,5", "m").code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-5,CK-210", "–5,CK-210", "−5,CK-210", "1'200,CK-301", "0?,CK-301", "5 min 90 s,CK-301"})
    void whatCannotBeALengthIsNotRead(String text, String code) {
        CellReading<Minutes> reading = MINUTES.read(text, "m");
        assertThat(reading.orNull()).as(text).isNull();
        assertThat(reading.code()).as(text).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({">10 min", "at least 5", "bis zu 5", "5?"})
    void anOpenEndIsNoted(String text) {
        assertThat(MINUTES.read(text, "m").code()).as(text).isEqualTo("CK-310");
    }
}
