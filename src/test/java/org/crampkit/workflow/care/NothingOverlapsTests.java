package org.crampkit.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crampkit.document.Page;
import org.crampkit.document.PrintedWords;
import org.crampkit.handout.HandoutFacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At every print size no word runs off its page or stands upon another. */
class NothingOverlapsTests {

    private static PaperClinic clinic;

    @BeforeAll
    static void open() {
        clinic = new PaperClinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 14, 16, 17, 20, 22, 23, 28})
    void wordsKeepToTheirPlace(int size) {
        List<String> faults = new ArrayList<>();
        for (String language : new String[] {"en", "es"}) {
            for (String paper : new String[] {"A4", "Letter"}) {
                String kept = size % 2 == 0 ? "P-001" : "P-002";
                HandoutFacts facts = clinic.facts(kept, language, size, PaperClinic.brand(paper));
                faults.addAll(faults(PaperClinic.handout(facts).page(), language + " " + paper));
                HandoutFacts held = clinic.facts("P-015", language, size, PaperClinic.brand(paper));
                faults.addAll(faults(PaperClinic.handout(held).page(), language + " " + paper + " held"));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16})
    void headersOfTheBlankDiaryKeepToTheirColumns(int size) {
        List<String> faults = new ArrayList<>();
        for (String language : new String[] {"en", "es"}) {
            for (String paper : new String[] {"A4", "Letter"}) {
                Page page = PaperClinic.BOOKS
                        .forms()
                        .page(PaperClinic.form(language, size, paper), PaperClinic.TODAY, false);
                faults.addAll(faults(page, language + " " + paper));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Page page, String name) {
        return PrintedWords.faults(PaperClinic.BOOKS.renderer().render(page).bytes()).stream()
                .map(fault -> name + ": " + fault)
                .toList();
    }
}
