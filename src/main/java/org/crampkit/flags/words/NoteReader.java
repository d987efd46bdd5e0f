package org.crampkit.flags.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Trigger;
import org.crampkit.flags.facts.Mention;
import org.jspecify.annotations.Nullable;

/** Reads the free text of a diary: notes, rejected rows, words that a column did not understand, the patient list's notes. */
public final class NoteReader {

    private static final int QUOTED_WORDS = 5;
    private static final int LONGEST_REMEMBERED = 60;
    private static final int MOST_REMEMBERED = 5_000;

    private final Map<String, List<Phrase>> phrases;
    private final Spelling spelling;
    private final Set<String> breaks;
    private final Meaning meaning;
    private final Map<String, List<Told>> remembered = new ConcurrentHashMap<>();

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
        add(diary.profile().notes(), null, "notes", null, mentions);
        for (Night night : diary.nights()) {
            for (Entry entry : night.entries()) {
                read(entry, mentions);
            }
        }
        for (DataFault fault : diary.faults()) {
            add(fault.words(), fault.night(), fault.field(), fault.source(), mentions);
        }
        return mentions;
    }

    private void read(Entry entry, List<Mention> mentions) {
        if (!entry.notes().isBlank()) {
            add(entry.notes(), entry.night(), "notes", entry.origin().cellOf("notes"), mentions);
        }
        symptoms(entry, mentions);
        List<Trigger> triggers = entry.circumstances().triggers();
        if (triggers.isEmpty() || triggers.contains(Trigger.OTHER)) {
            cell(entry, "trigger", mentions);
        }
        Cramp cramp = entry.cramp();
        if (cramp == null || cramp.relief().isEmpty() || cramp.relief().contains(Relief.OTHER)) {
            cell(entry, "relief_tried", mentions);
        }
        if (entry.circumstances().activity() == Activity.UNKNOWN) {
            cell(entry, "activity", mentions);
        }
        cell(entry, "medicines", mentions);
    }

    private void symptoms(Entry entry, List<Mention> mentions) {
        List<Mention> told = new ArrayList<>();
        cell(entry, "symptoms", told);
        for (Mention mention : told) {
            boolean understood = false;
            for (SymptomReport report : entry.symptoms()) {
                understood |= covers(report.symptom().word(), mention.list());
            }
            if (!understood) {
                mentions.add(mention);
            }
        }
    }

    /** A symptom that was understood covers the words it is made of: saddle_numbness covers numbness. */
    private static boolean covers(String symptom, String list) {
        return symptom.equals(list) || symptom.endsWith("_" + list);
    }

    private void cell(Entry entry, String field, List<Mention> mentions) {
        String text = entry.origin().wordsOf(field);
        if (text != null) {
            add(text, entry.night(), field, entry.origin().cellOf(field), mentions);
        }
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
        List<Mention> mentions = new ArrayList<>();
        add(text, night, field, source, mentions);
        return mentions;
    }

    private void add(
            String text, @Nullable LocalDate night, String field, @Nullable SourceCell source, List<Mention> mentions) {
        for (Told told : toldIn(text)) {
            mentions.add(new Mention(
                    told.list(), told.side(), told.sudden(), told.worse(), told.quote(), night, field, source));
        }
    }

    /** Short texts, most of them column words, stand in many rows; what they tell does not change. */
    private List<Told> toldIn(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return text.isBlank() ? List.of() : find(text);
        }
        List<Told> known = remembered.get(text);
        if (known == null) {
            known = text.isBlank() ? List.of() : find(text);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, known);
            }
        }
        return known;
    }

    private List<Told> find(String text) {
        List<Token> tokens = Token.of(text.replace('_', ' '), breaks);
        List<List<String>> meant = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            meant.add(spelling.meant(token.text()));
        }
        List<Match> matches = matches(tokens, meant);
        if (matches.isEmpty()) {
            return List.of();
        }
        List<Told> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Match match : matches) {
            boolean counts = !match.list().isEmpty()
                    && !meaning.negated(text, tokens, matches, match)
                    && !meaning.elsewhere(tokens, meant, match);
            if (counts && told.add(match.list())) {
                found.add(new Told(
                        match.list(),
                        meaning.side(tokens, match),
                        meaning.near("sudden", tokens, match),
                        meaning.near("worse", tokens, match),
                        quote(text, tokens, match)));
            }
        }
        return List.copyOf(found);
    }

    /** What a text tells, wherever it stands. */
    private record Told(String list, Side side, boolean sudden, boolean worse, String quote) {}

    private List<Match> matches(List<Token> tokens, List<List<String>> meant) {
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
        if (found.isEmpty()) {
            return found;
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
