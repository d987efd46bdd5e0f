package org.crampkit.intake.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampkit.diary.measure.Pain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainTextTests {

    private static final PainText PAINS = new PainText(new WordBook(TemplateFiles.shipped()));

    @ParameterizedTest
    @CsvSource({
        "7!,7,''",
        "7/10,7,''",
        "7/10 then 4/10,7,CK-310",
        "7/10 (was 3/10),7,CK-310",
        "7½,8,CK-310",
        "7?,7,CK-310",
        "maessig,5,CK-306"
    })
    void painIsReadAndNotedWhereAPersonMustLook(String text, int nrs, String code) {
        CellReading<Pain> reading = PAINS.read(text, 10);
        Pain pain = reading.orNull();
        assertThat(pain == null ? -1 : pain.nrs()).as(text).isEqualTo(nrs);
        assertThat(reading.code()).as(text).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"–3,CK-214", "−3,CK-214", "none?,CK-301", "0?,CK-301"})
    void aDoubtedOrImpossiblePainStaysUnknown(String text, String code) {
        CellReading<Pain> reading = PAINS.read(text, 10);
        assertThat(reading.orNull()).as(text).isNull();
        assertThat(reading.code()).as(text).isEqualTo(code);
    }
}
