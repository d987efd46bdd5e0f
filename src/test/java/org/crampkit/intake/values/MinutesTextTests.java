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
                "5 min|5|5"
            })
    void readsWhatPeopleWrite(String text, double low, double high) {
        assertThat(MINUTES.read(text, "m").orNull()).as(text).isEqualTo(new Minutes(low, high));
    }

    @Test
    void aDecimalCommaIsNoRangeAndNeedsNoNote() {
        assertThat(MINUTES.read("2,5", "m").code()).isEmpty();
    }
}
