package org.crampkit.intake.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.DateText;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;

/** What holds of every reader of words: the contract's words come back in any spelling of case and blanks, nothing throws, nothing is invented. */
class TermPropertiesTests {

    private static final WordBook WORDS = new WordBook(TemplateFiles.shipped());
    private static final PlaceText PLACES = new PlaceText(WORDS);
    private static final SymptomText SYMPTOMS = new SymptomText(WORDS, new DateText(WORDS));
    private static final DateRules RULES = new DateRules(null, 0, 0, 2027);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "calf",
                "left",
                "no ",
                "numbness",
                ":L",
                ";",
                ",",
                " ",
                "since=",
                "2026-11-02",
                "sudden",
                "(",
                "½",
                "500",
                "ml",
                "~",
                "\u0000",
                "ß");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(8).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(24));
    }

    @Provide
    Arbitrary<String> unknownWords() {
        return Arbitraries.strings().withChars("qwxzkvj").ofMinLength(6).ofMaxLength(14);
    }

    private static String spelt(String word, int how) {
        String blank = word.replace('_', how % 2 == 0 ? ' ' : '_');
        String cased = how % 3 == 0 ? blank.toUpperCase(Locale.ROOT) : blank.toLowerCase(Locale.ROOT);
        return how % 5 == 0 ? "  " + cased + " " : cased;
    }

    @Property(tries = 200)
    void everyTriggerComesBackFromAList(
            @ForAll @Size(min = 1, max = 4) List<Trigger> triggers, @ForAll @IntRange(max = 29) int how) {
        String text = String.join(
                ";", triggers.stream().map(t -> spelt(t.name(), how)).toList());
        assertThat(ListText.read(text, WORDS.triggers()).known()).as(text).containsAll(triggers);
    }

    @Property(tries = 200)
    void everyReliefComesBackFromAList(
            @ForAll @Size(min = 1, max = 4) List<Relief> reliefs, @ForAll @IntRange(max = 29) int how) {
        String text =
                String.join(";", reliefs.stream().map(r -> spelt(r.name(), how)).toList());
        assertThat(ListText.read(text, WORDS.reliefs()).known()).as(text).containsAll(reliefs);
    }

    @Property(tries = 400)
    void everySymptomComesBackWithItsAnswer(
            @ForAll Symptom symptom, @ForAll boolean denied, @ForAll @IntRange(max = 29) int how) {
        String text = (denied ? "no " : "") + spelt(symptom.name(), how).strip();
        List<SymptomReport> known = SYMPTOMS.read(text, RULES).known();
        assertThat(known).as(text).hasSize(1);
        assertThat(known.get(0).symptom()).as(text).isEqualTo(symptom);
        assertThat(known.get(0).answer()).as(text).isEqualTo(denied ? Answer.NO : Answer.YES);
    }

    @Property(tries = 200)
    void everySiteComesBackWithItsSide(@ForAll BodySite site, @ForAll Side side, @ForAll @IntRange(max = 29) int how) {
        if (site == BodySite.UNKNOWN || site == BodySite.OTHER || side == Side.UNKNOWN || side == Side.ALTERNATING) {
            return;
        }
        String text = spelt(side == Side.LEFT ? "left" : side == Side.RIGHT ? "right" : "both", how) + " "
                + spelt(site.name(), how);
        assertThat(PLACES.read(text).orNull()).as(text).isEqualTo(new Place(site, side));
    }

    @Property(tries = 200)
    void anAmountComesBackInEveryUnit(@ForAll @IntRange(min = 1, max = 80) int tens) {
        int ml = tens * 100;
        String litres = String.format(Locale.ROOT, "%.1f", ml / 1000.0);
        for (String text :
                List.of(ml + " ml", ml + "ml", litres + " l", litres.replace('.', ',') + " L", ml / 10 + " cl")) {
            assertThat(FluidText.read(text, "").orNull()).as(text).isEqualTo(ml);
        }
    }

    @Property(tries = 2_000)
    void nothingThrows(@ForAll("texts") String text) {
        assertThat(PLACES.read(text)).isNotNull();
        assertThat(SYMPTOMS.read(text, RULES)).isNotNull();
        assertThat(FluidText.read(text, "")).isNotNull();
        assertThat(ListText.read(text, WORDS.triggers())).isNotNull();
        assertThat(ListText.read(text, WORDS.reliefs())).isNotNull();
    }

    @Property(tries = 300)
    void wordsThatNobodyKnowsStandForNothingAndAreNamed(@ForAll("unknownWords") String word) {
        assertThat(SYMPTOMS.read(word, RULES).known()).as(word).isEmpty();
        assertThat(SYMPTOMS.read(word, RULES).unknown()).containsExactly(word);
        assertThat(ListText.read(word, WORDS.triggers()).known()).as(word).isEmpty();
        assertThat(ListText.read(word, WORDS.triggers()).unknown()).containsExactly(word);
        assertThat(FluidText.read(word, "").orNull()).as(word).isNull();
        assertThat(WORDS.answers().find(word)).as(word).isEmpty();
        assertThat(WORDS.statuses().find(word)).as(word).isEmpty();
    }
}
