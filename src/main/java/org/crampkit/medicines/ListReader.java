package org.crampkit.medicines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.diary.code.Answer;
import org.crampkit.medicines.Clause.Piece;
import org.crampkit.medicines.Meaning.Ingredient;
import org.crampkit.medicines.Meaning.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one medicine text, part by part: what is taken now, what is not, what was not understood. */
final class ListReader {

    private static final Pattern CUT = Pattern.compile(
            "[,;:\\n\\r\\t•\\[\\]|]+|\\.(?=\\s|$)|(?<![\\p{L}\\d])(?:and|plus|or|y|e|o|but|pero|con|with|also)(?![\\p{L}\\d])|[&+]");
    private static final Set<String> JOINTS = Set.of("and", "plus", "or", "y", "e", "o", "with", "con", "&", "+");
    private static final Set<String> LOCAL = Set.of(
            "cream",
            "ointment",
            "gel",
            "drop",
            "drops",
            "eye",
            "nasal",
            "topical",
            "inhaler",
            "inhaled",
            "spray",
            "crema",
            "gotas",
            "inhalador");

    private enum State {
        TAKEN,
        NOT_TAKEN,
        OTHERS
    }

    private final Lexicon lexicon;
    private final Set<String> noneWords;
    private final Dates dates;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> unmatched = new ArrayList<>();
    private final Set<String> notTaken = new LinkedHashSet<>();
    private State state = State.TAKEN;
    private boolean startSeen;
    private boolean anythingSaid;
    private boolean noneSaid;
    private @Nullable LocalDate waitingStart;

    ListReader(Lexicon lexicon, Set<String> noneWords, String text) {
        this.lexicon = lexicon;
        this.noneWords = noneWords;
        this.dates = new Dates(text);
    }

    MedicineReading read() {
        Matcher cut = CUT.matcher(dates.text());
        int from = 0;
        boolean joined = false;
        while (cut.find()) {
            Clause clause = Clause.of(dates.text().substring(from, cut.start()), joined, lexicon);
            boolean heads = cut.group().startsWith(":") && clause.onlyNegates();
            noneSaid |= from == 0 && noneWords.contains(String.join(" ", Words.of(clause.text())));
            readClause(clause, heads);
            joined = heads || JOINTS.contains(cut.group());
            from = cut.end();
        }
        readClause(Clause.of(dates.text().substring(from), joined, lexicon), false);
        if (drafts.isEmpty() && unmatched.isEmpty() && !anythingSaid) {
            unmatched.add(dates.asWritten(dates.text()));
        }
        return reading();
    }

    /** A text that names only what is not taken, or what somebody else takes, is no list of what is. */
    private MedicineReading reading() {
        List<MedicineHit> hits = hits();
        boolean listed = !hits.isEmpty() || !unmatched.isEmpty() || noneSaid;
        drafts.stream().filter(draft -> !draft.taken).forEach(draft -> notTaken.add(draft.quote));
        return new MedicineReading(listed ? Answer.YES : Answer.UNKNOWN, hits, unmatched, List.copyOf(notTaken));
    }

    /** Reads a part; one that heads the next ("Stopped:") says nothing of the part before. */
    private void readClause(Clause clause, boolean heads) {
        if (clause.pieces().isEmpty()) {
            return;
        }
        if (!clause.joined()) {
            state = State.TAKEN;
        }
        anythingSaid |= clause.pieces().stream()
                .anyMatch(piece -> piece.is(Kind.NEGATION) || piece.is(Kind.NEGATION_AHEAD) || piece.is(Kind.RELATIVE));
        int first = drafts.size();
        startSeen = false;
        boolean purpose = false;
        List<String> strange = new ArrayList<>();
        for (int i = 0; i < clause.pieces().size(); i++) {
            Piece piece = clause.pieces().get(i);
            turn(clause, i, first, strange);
            purpose |= piece.is(Kind.PURPOSE) && drafts.size() > first;
            if (piece.drug() != null) {
                take(clause, piece);
            } else if (piece.date() && startSeen && state == State.TAKEN) {
                startOn(dates.dateOf(piece.words()), first);
            } else if (piece.unknown() && state == State.TAKEN && !purpose) {
                strange.add(piece.words());
            }
        }
        if (!heads) {
            stopPrevious(clause);
        }
        report(clause, first, strange);
    }

    private void turn(Clause clause, int index, int first, List<String> strange) {
        Piece piece = clause.pieces().get(index);
        if (piece.is(Kind.NEGATION)) {
            boolean looksBack = !clause.drugAfter(index) && clause.drugRightBefore(index);
            if (looksBack) {
                drafts.subList(first, drafts.size()).forEach(draft -> draft.taken = false);
            }
            state = State.NOT_TAKEN;
        } else if (piece.is(Kind.NEGATION_AHEAD)) {
            state = State.NOT_TAKEN;
        } else if (piece.is(Kind.RESTART)) {
            state = State.TAKEN;
            if (!clause.drugAfter(index)) {
                drafts.forEach(draft -> draft.taken = true);
            }
        } else if (piece.is(Kind.RESUME) && state != State.OTHERS) {
            state = State.TAKEN;
        } else if (piece.is(Kind.RESUME) && clause.joined()) {
            state = State.TAKEN;
        } else if (piece.is(Kind.RELATIVE) && clause.othersTake(index)) {
            state = State.OTHERS;
        } else if (piece.is(Kind.RELATIVE) && clause.bracketed(index) && clause.drugRightBefore(index)) {
            drafts.subList(first, drafts.size()).forEach(draft -> draft.taken = false);
        } else if (piece.is(Kind.RELATIVE) && clause.hasDrug()) {
            strange.add(piece.words());
        }
        startSeen |= piece.is(Kind.START);
    }

    private void take(Clause clause, Piece piece) {
        if (!(piece.meaning() instanceof Meaning.Drug drug)) {
            return;
        }
        if (state == State.OTHERS) {
            notTaken.add(dates.asWritten(clause.text()));
            return;
        }
        boolean local = Words.of(clause.text()).stream().anyMatch(LOCAL::contains);
        for (Ingredient ingredient : drug.ingredients()) {
            boolean harmless = local && ingredient.medicineClass().equals("STEROID");
            Ingredient kept = harmless ? new Ingredient(ingredient.name(), "OTHER", "") : ingredient;
            Draft draft = new Draft(kept, dates.asWritten(clause.text()));
            draft.taken = state == State.TAKEN;
            draft.started = waitingStart;
            drafts.add(draft);
        }
        waitingStart = null;
    }

    /** A start date belongs to the medicines of its part, else to those just named, else to the next one. */
    private void startOn(@Nullable LocalDate day, int first) {
        if (day == null) {
            return;
        }
        String quote = drafts.isEmpty() ? "" : drafts.get(drafts.size() - 1).quote;
        List<Draft> mine = drafts.size() > first
                ? drafts.subList(first, drafts.size())
                : drafts.stream().filter(draft -> draft.quote.equals(quote)).toList();
        List<Draft> undated =
                mine.stream().filter(draft -> draft.started == null).toList();
        undated.forEach(draft -> draft.started = day);
        if (undated.isEmpty()) {
            waitingStart = day;
        }
    }

    /** "simvastatin, stopped": a part that says only that speaks of the part before. */
    private void stopPrevious(Clause clause) {
        boolean onlyThat = clause.pieces().stream().noneMatch(piece -> piece.unknown() || piece.drug() != null)
                && clause.pieces().stream()
                        .anyMatch(piece -> piece.is(Kind.NEGATION)
                                && !piece.words().startsWith("allerg")
                                && !piece.words().startsWith("intoler"));
        if (onlyThat && !drafts.isEmpty()) {
            String quote = drafts.get(drafts.size() - 1).quote;
            drafts.stream().filter(draft -> draft.quote.equals(quote)).forEach(draft -> draft.taken = false);
        }
    }

    private void report(Clause clause, int first, List<String> strange) {
        boolean anythingNamed = drafts.size() > first;
        if (!strange.isEmpty()) {
            unmatched.add(anythingNamed ? String.join(" ", strange) : dates.asWritten(clause.text()));
        } else if (clause.namelessMedicine() && state == State.TAKEN) {
            unmatched.add(dates.asWritten(clause.text()));
        }
    }

    private List<MedicineHit> hits() {
        Map<List<String>, MedicineHit> hits = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft.taken) {
                Ingredient of = draft.ingredient;
                MedicineHit hit =
                        new MedicineHit(of.name(), of.medicineClass(), of.signal(), draft.started, draft.quote);
                hits.merge(
                        List.of(of.name(), of.medicineClass()),
                        hit,
                        (old, now) -> old.started() == null && now.started() != null ? now : old);
            }
        }
        return List.copyOf(hits.values());
    }

    private static final class Draft {
        private final Ingredient ingredient;
        private final String quote;
        private boolean taken = true;
        private @Nullable LocalDate started;

        Draft(Ingredient ingredient, String quote) {
            this.ingredient = ingredient;
            this.quote = quote;
        }
    }
}
