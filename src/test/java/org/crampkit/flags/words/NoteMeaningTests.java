package org.crampkit.flags.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crampkit.diary.code.Side;
import org.crampkit.flags.facts.Mention;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a negation, somebody else, the past and a side reach in a note. */
class NoteMeaningTests {

    private static final WordBook BOOK = WordBook.load(TemplateFiles.shipped());

    /** A reader remembers short texts; each test has its own. */
    private final NoteReader reader = new NoteReader(BOOK);

    private List<Mention> read(String text) {
        return reader.read(text, null, "notes", null);
    }

    private String told(String text) {
        String told = read(text).stream().map(Mention::list).collect(Collectors.joining(" "));
        return told.isEmpty() ? "-" : told;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calf swollen, not red | swelling",
                "calf swollen, and red | redness swelling",
                "not numb | -",
                "no numbness or weakness | -",
                "no numbness and weakness | weakness",
                "no numbness, weakness | weakness",
                "no numbness, tingling or weakness | -",
                "neither numbness nor weakness | -",
                "nothing new, numb toes | numbness",
                "not tired today numb toes | numbness",
                "denies numbness | -",
                "denies numbness and tingling | -",
                "denies fever, numbness and tingling | -",
                "denies numbness or fever and tingling | -",
                "denies this and numbness | numbness",
                "walked and numbness came | numbness",
                "numbness denied weakness | numbness weakness",
                "je n'ai plus de fourmis | -",
                "plus de fourmis que hier | tingling",
                "ne dort pas. plus de fourmis | tingling",
                "no fever. numb toes | numbness"
            })
    void aNegationBeforeReachesOnlyWhatItNames(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numbness none | -",
                "numbness is absent | -",
                "numbness was there | numbness",
                "numbness none, weakness too | weakness",
                "numbness no better | numbness",
                "fever ruled out | -",
                "fever ruled my day | fever",
                "fever ruled out nothing | fever",
                "numbness? no | -",
                "numbness - nil | -",
                "weakness (no) | -",
                "weakness (no better) | weakness",
                "bad numbness? no | numbness",
                "any numbness? no | -",
                "any numbness? no more than before | numbness",
                "any numbness? yes | numbness",
                "is it numb? no | -",
                "no chest pain, but yesterday yes | chest_pain",
                "no chest pain, but yesterday none | -",
                "no chest pain, but numb yes | numbness"
            })
    void anAnswerAfterIsTakenOnlyWhereItStandsAlone(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last year my leg was weak | -",
                "weak since last year | weakness",
                "last year was fine. weak now | weakness",
                "dog was vomiting | -",
                "dog had vomiting | -",
                "the dog barked, I was vomiting | vomiting",
                "dog vomiting | vomiting",
                "my mother had a fever | -",
                "sister with fever | -",
                "my mother says my leg is swollen | swelling",
                "my husband noticed swelling | swelling",
                "brother who came round yesterday had fever | fever",
                "fever, my mother had nothing | fever"
            })
    void whatSomebodyElseHasOrHadLongAgoIsNotThePatients(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numb left foot | LEFT",
                "right foot numb | RIGHT",
                "both feet numb | BOTH",
                "numb | UNKNOWN",
                "left arm fine, right foot numb | RIGHT",
                "left numb right | LEFT",
                "left one two three four five numb | LEFT",
                "left one two three four five six numb | UNKNOWN",
                "numb one two three four five left | LEFT",
                "numb one two three four five six left | UNKNOWN",
                "numb. left arm fine | UNKNOWN",
                "entumecido el pie izquierdo | LEFT"
            })
    void theNearestSideOfTheSameClauseIsTaken(String text, Side expected) {
        assertThat(read(text)).singleElement().extracting(Mention::side).isEqualTo(expected);
    }

    @Test
    void suddenAndWorseCountInTheClauseUnlessNegated() {
        assertThat(read("suddenly numb")).singleElement().matches(Mention::sudden);
        assertThat(read("sudden numb toes")).singleElement().matches(hit -> hit.sudden() && !hit.worse());
        assertThat(read("numb toes and not sudden")).singleElement().matches(hit -> !hit.sudden());
        assertThat(read("numb toes. sudden rain")).singleElement().matches(hit -> !hit.sudden());
        assertThat(read("numbness, worse each day")).singleElement().matches(hit -> hit.worse() && !hit.sudden());
        assertThat(read("numbness not worse")).singleElement().matches(hit -> !hit.worse());
    }

    @Test
    void aQuoteShowsFiveWordsOnEitherSide() {
        assertThat(read("a1 b c d e f numb g h i j k l"))
                .singleElement()
                .extracting(Mention::quote)
                .isEqualTo("b c d e f numb g h i j k");
        assertThat(read("numb toes")).singleElement().extracting(Mention::quote).isEqualTo("numb toes");
    }

    @Test
    void oneSymptomIsToldOnceANote() {
        assertThat(told("numb toes, then numb foot")).isEqualTo("numbness");
        assertThat(told("")).isEqualTo("-");
        assertThat(told(" ")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "swolen | swelling",
                "swollenn | swelling",
                "swlolen | swelling",
                "swollne | swelling",
                "swolln | swelling",
                "swxyzen | -",
                "num toes | -",
                "numbnes | numbness",
                "numbnesss | numbness",
                "nmubness | numbness",
                "weaknes | weakness",
                "weeknesses | -",
                "breathles | breathless",
                "fevver | -",
                "fevers | -",
                "faver | -",
                "entumecimento | numbness",
                "geschwolen | swelling"
            })
    void smallMisspellingsOfLongWordsAreMeant(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @Test
    void aLongNoteIsReadLikeAShortOneAndTheSecondTimeLikeTheFirst() {
        String note = "numb toes after the long walk around the lake and back again to the car in the rain";

        assertThat(told(note)).isEqualTo("numbness");
        assertThat(told("numb toes")).isEqualTo("numbness");
        assertThat(told("numb toes")).isEqualTo("numbness");
        assertThat(told("no numb toes")).isEqualTo("-");
    }

    @Test
    void wordsThatOnlyLookLikeASymptomAreNotMeant() {
        assertThat(told("fell asleep at once")).isEqualTo("-");
        assertThat(told("fell asleep, foot fell asleep too")).isEqualTo("numbness");
        assertThat(told("saddle_numbness")).contains("saddle_numbness");
    }
}
