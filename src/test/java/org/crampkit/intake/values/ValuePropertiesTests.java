package org.crampkit.intake.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.measure.Pain;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.crampkit.intake.terms.PlaceText;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;

/** What holds of every value reader: what is written comes back, nothing throws, and what is not known is no value. */
class ValuePropertiesTests {

    private static final WordBook WORDS = new WordBook(TemplateFiles.shipped());
    private static final DateText DATES = new DateText(WORDS);
    private static final ClockText CLOCKS = new ClockText(WORDS);
    private static final MinutesText MINUTES = new MinutesText(WORDS);
    private static final PainText PAIN = new PainText(WORDS);
    private static final NumberReading NUMBERS = new NumberReading(WORDS);
    private static final PlaceText PLACES = new PlaceText(WORDS);
    private static final DateRules DMY = new DateRules(DateOrder.DMY, 0, 0, 2027);
    private static final DateRules MDY = new DateRules(DateOrder.MDY, 0, 0, 2027);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9_000).map(day -> LocalDate.of(2003, 1, 1)
                .plusDays(day));
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("0123456789.,:;/-–~<>?½()'\" hmsapxLR\u00e4\u00df\u00a0")
                .ofMaxLength(16);
        return Arbitraries.oneOf(signs, Arbitraries.strings().ofMaxLength(20));
    }

    @Property(tries = 300)
    void aDateComesBackFromEveryUsualForm(@ForAll("days") LocalDate day) {
        List<String> dayFirst =
                List.of("yyyy-MM-dd", "dd/MM/yyyy", "d.M.yyyy", "dd.MM.yy", "d MMM yyyy", "EEEE d MMMM yyyy");
        for (String form : dayFirst) {
            String text = DateTimeFormatter.ofPattern(form, Locale.UK).format(day);
            assertThat(DATES.read(text, DMY).orNull()).as(text).isEqualTo(new Moment(day, null));
        }
        for (String form : List.of("MM/dd/yyyy", "M/d/yy", "MMM d, yyyy", "yyyyMMdd")) {
            String text = DateTimeFormatter.ofPattern(form, Locale.US).format(day);
            assertThat(DATES.read(text, MDY).orNull()).as(text).isEqualTo(new Moment(day, null));
        }
    }

    @Property(tries = 300)
    void aTimeComesBackFromEveryUsualForm(@ForAll("times") LocalTime time) {
        for (String form : List.of("HH:mm", "H.mm", "HHmm", "h:mm a", "h.mma", "H'h'mm", "H 'Uhr' mm", "HH:mm:ss")) {
            String text = DateTimeFormatter.ofPattern(form, Locale.US).format(time);
            assertThat(CLOCKS.read(text).orNull()).as(text).isEqualTo(new Onset(time, null));
        }
    }

    @Property(tries = 200)
    void minutesComeBack(@ForAll @IntRange(min = 1, max = 240) int halves) {
        double minutes = halves / 2.0;
        String point = String.format(Locale.ROOT, "%.1f", minutes);
        for (String text : List.of(point, point.replace('.', ','), point + " min", halves * 30 + " sec")) {
            assertThat(MINUTES.read(text, "m").orNull()).as(text).isEqualTo(Minutes.of(minutes));
        }
    }

    @Property(tries = 100)
    void painOnTheScaleComesBackAndIsNeverClipped(@ForAll @IntRange(min = -20, max = 40) int number) {
        CellReading<Pain> reading = PAIN.read(Integer.toString(number), 10);
        if (number >= 0 && number <= 10) {
            assertThat(reading.orNull()).isEqualTo(new Pain(number, false));
        } else {
            assertThat(reading.orNull()).isNull();
            assertThat(reading.code()).isEqualTo("CK-214");
        }
    }

    @Property(tries = 200)
    void aNumberOutsideItsRangeIsNoValue(@ForAll @DoubleRange(min = 51, max = 1e8) double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        assertThat(NUMBERS.read(text, 0, 50, "CK-211").orNull()).as(text).isNull();
    }

    @Property(tries = 2_000)
    void nothingThrows(@ForAll("anyText") String text) {
        assertThat(DATES.read(text, DMY)).isNotNull();
        assertThat(DATES.orderOf(text)).isNotNull();
        assertThat(CLOCKS.read(text)).isNotNull();
        assertThat(MINUTES.read(text, "m")).isNotNull();
        assertThat(PAIN.read(text, 10)).isNotNull();
        assertThat(NUMBERS.read(text, 0, 50, "CK-211")).isNotNull();
        assertThat(PLACES.read(text)).isNotNull();
    }

    @Property(tries = 300)
    void wordsThatNobodyKnowsAreNoValue(@ForAll("unknownWords") String word) {
        assertThat(DATES.read(word, DMY).orNull()).as(word).isNull();
        assertThat(CLOCKS.read(word).orNull()).as(word).isNull();
        assertThat(MINUTES.read(word, "m").orNull()).as(word).isNull();
        assertThat(PAIN.read(word, 10).orNull()).as(word).isNull();
        assertThat(PLACES.read(word).orNull()).as(word).isNull();
    }

    @Provide
    Arbitrary<String> unknownWords() {
        return Arbitraries.strings().withChars("qwxzkvj").ofMinLength(6).ofMaxLength(14);
    }
}
