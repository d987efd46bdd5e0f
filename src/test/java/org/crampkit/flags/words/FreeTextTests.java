package org.crampkit.flags.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crampkit.flags.facts.Mention;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Symptoms in notes, with negation and history, in the four languages. */
class FreeTextTests {

    private static final WordBook BOOK = WordBook.load(TemplateFiles.shipped());

    /** A reader remembers short texts; each test has its own. */
    private final NoteReader reader = new NoteReader(BOOK);

    /**
     * One note.
     *
     * @param text as a patient writes it
     * @param symptoms what it may speak of
     */
    record Note(String text, Set<String> symptoms) {}

    static List<Note> notes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/intake/notes.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(parts -> new Note(
                        parts[0], parts[1].equals("-") ? Set.of() : new TreeSet<>(List.of(parts[1].split(",")))))
                .toList();
    }

    @Test
    void thereAreAtLeastAHundredNotes() throws IOException {
        assertThat(notes()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("notes")
    void whatANoteMaySpeakOfIsFound(Note note) {
        assertThat(reader.read(note.text(), null, "notes", null))
                .extracting(Mention::list)
                .containsExactlyInAnyOrderElementsOf(note.symptoms());
    }

    @Property(tries = 300)
    void everyQuoteStandsInTheText(@ForAll String before, @ForAll String after) {
        String text = before + " numb toes " + after;
        assertThat(reader.read(text, null, "notes", null)).allMatch(mention -> text.contains(mention.quote()));
    }
}
