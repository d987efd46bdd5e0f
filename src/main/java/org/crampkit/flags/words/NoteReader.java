package org.crampkit.flags.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Trigger;
import org.crampkit.flags.facts.Mention;
import org.jspecify.annotations.Nullable;

/** Reads the free text of a diary: notes, rejected rows, words that a column did not understand, the patient list's notes. */
public final class NoteReader {

    private static final int QUOTED_WORDS = 5;

    private final Map<String, List<Phrase>> phrases;
    private final Spelling spelling;
    private final Set<String> breaks;
    private final Meaning meaning;

    /** Prepares the phrases of a word book. */
    public NoteReader(WordBook book) {
        this.phrases = book.byFirstWord();
        Set<String> vocabulary = new HashSet<>(book.vocabulary());
        book.past().forEach(phrase -> vocabulary.addAll(phrase.words()));
        this.spelling = new Spelling(vocabulary);
        this.breaks = book.words("breaks");
        this.meaning = new Meaning(book.grammar(), book.past());
    }

    /** Returns every mention in a diary, in order, none twice in one cell. */
    public List<Mention> read(Diary diary) {
        List<Mention> mentions = new ArrayList<>();
        mentions.addAll(read(diary.profile().notes(), null, "notes", null));
        for (Night night : diary.nights()) {
            night.entries().forEach(entry -> mentions.addAll(read(entry)));
        }
        for (DataFault fault : diary.faults()) {
            mentions.addAll(read(fault.words(), fault.night(), fault.field(), fault.source()));
        }
        return mentions;
    }

    private List<Mention> read(Entry entry) {
        List<Mention> mentions = new ArrayList<>(
                read(entry.notes(), entry.night(), "notes", entry.origin().cellOf("notes")));
        mentions.addAll(cell(entry, "symptoms").stream()
                .filter(mention -> entry.symptoms().stream()
                        .noneMatch(report -> covers(report.symptom().word(), mention.list())))
                .toList());
        List<Trigger> triggers = entry.circumstances().triggers();
        if (triggers.isEmpty() || triggers.contains(Trigger.OTHER)) {
            mentions.addAll(cell(entry, "trigger"));
        }
        Cramp cramp = entry.cramp();
        if (cramp == null || cramp.relief().isEmpty() || cramp.relief().contains(Relief.OTHER)) {
            mentions.addAll(cell(entry, "relief_tried"));
        }
        if (entry.circumstances().activity() == Activity.UNKNOWN) {
            mentions.addAll(cell(entry, "activity"));
        }
        mentions.addAll(cell(entry, "medicines"));
        return mentions;
    }

    /** A symptom that was understood covers the words it is made of: saddle_numbness covers numbness. */
    private static boolean covers(String symptom, String list) {
        return symptom.equals(list) || symptom.endsWith("_" + list);
    }

    private List<Mention> cell(Entry entry, String field) {
        String text = entry.origin().wordsOf(field);
        return text == null
                ? List.of()
                : read(text, entry.night(), field, entry.origin().cellOf(field));
    }

    /**
     * Reads one text.
     *
     * @param text as written
     * @param night the night it belongs to, null where there is none
     * @param field column it stands in
     * @param source its cell, null for the patient list
     */
    public List<Mention> read(String text, @Nullable LocalDate night, String field, @Nullable SourceCell source) {
        if (text.isBlank()) {
            return List.of();
        }
        List<Token> tokens = Token.of(text.replace('_', ' '), breaks);
        List<Set<String>> meant = tokens.stream()
                .map(token -> Set.copyOf(spelling.meant(token.text())))
                .toList();
        List<Match> matches = matches(tokens, meant);
        List<Mention> mentions = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Match match : matches) {
            boolean counts = !match.list().isEmpty()
                    && !meaning.negated(tokens, matches, match)
                    && !meaning.elsewhere(tokens, meant, match);
            if (counts && told.add(match.list())) {
                mentions.add(new Mention(
                        match.list(),
                        meaning.side(tokens, match),
                        meaning.near("sudden", tokens, match),
                        meaning.near("worse", tokens, match),
                        quote(text, tokens, match),
                        night,
                        field,
                        source));
            }
        }
        return mentions;
    }

    private List<Match> matches(List<Token> tokens, List<Set<String>> meant) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (String word : meant.get(i)) {
                for (Phrase phrase : phrases.getOrDefault(word, List.of())) {
                    int end = phrase.endAt(tokens, meant, i);
                    if (end > 0) {
                        found.add(new Match(phrase.list(), i, end));
                    }
                }
            }
        }
        List<Match> notMeant =
                found.stream().filter(match -> match.list().isEmpty()).toList();
        return found.stream()
                .filter(match -> match.list().isEmpty() || notMeant.stream().noneMatch(match::within))
                .sorted(Comparator.comparingInt(Match::from).thenComparing(match -> -match.to()))
                .toList();
    }

    private static String quote(String text, List<Token> tokens, Match match) {
        int from = Math.max(0, match.from() - QUOTED_WORDS);
        int to = Math.min(tokens.size(), match.to() + QUOTED_WORDS) - 1;
        return text.substring(tokens.get(from).start(), tokens.get(to).end()).strip();
    }
}
