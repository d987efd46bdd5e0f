package org.crampkit.flags.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crampkit.diary.code.Side;

/**
 * What stands around a phrase: a negation, somebody else, the past, a side. In doubt the words count, so that a person
 * looks at them.
 */
final class Meaning {

    private static final int NEARBY = 6;
    private static final Set<String> NE = Set.of("n", "ne");
    private static final Set<String> AND = Set.of("and", "y", "et", "und", "e");
    private static final Set<String> IS = Set.of("is", "was", "ist", "es", "est", "are");
    private static final Set<String> YES = Set.of("yes", "si", "oui", "ja");
    private static final Pattern ANSWER = Pattern.compile("\\s*(?:\\?+|[-–—]+|\\()\\s*");
    private static final Set<String> ASKING =
            Set.of("any", "algun", "alguna", "hay", "irgendein", "irgendeine", "irgendwelche", "des", "is", "ist");

    private final Map<String, Set<String>> grammar;
    private final List<Phrase> past;

    Meaning(Map<String, Set<String>> grammar, List<Phrase> past) {
        this.grammar = grammar;
        this.past = past;
    }

    private boolean is(String key, Token token) {
        return grammar.getOrDefault(key, Set.of()).contains(token.text());
    }

    /** Returns whether the text says that it is not so, and does not take it back: "no chest pain, but yesterday yes". */
    boolean negated(String text, List<Token> tokens, List<Match> matches, Match match) {
        boolean denied = negatedWithin(tokens, match)
                || negatedBefore(tokens, matches, match)
                || negatedAfter(tokens, match)
                || answered(text, tokens, match);
        return denied && !takenBack(tokens, matches, match);
    }

    private boolean takenBack(List<Token> tokens, List<Match> matches, Match match) {
        int next = tokens.get(match.from()).clause() + 1;
        boolean affirmed = false;
        for (int i = match.to(); i < tokens.size(); i++) {
            if (tokens.get(i).clause() == next) {
                if (coveredBy(matches, i)) {
                    return false;
                }
                affirmed |= YES.contains(tokens.get(i).text());
            }
        }
        return affirmed;
    }

    /** "numbness? no", "numbness - nil", "weakness (no)": nothing else stands before the answer or beside it. */
    private boolean answered(String text, List<Token> tokens, Match match) {
        int clause = tokens.get(match.from()).clause();
        int at = match.to();
        if (at >= tokens.size() || tokens.get(at).clause() != clause + 1 || !is("negators-after", tokens.get(at))) {
            return false;
        }
        for (int i = match.from() - 1; inClause(tokens, i, clause); i--) {
            if (!is("fillers", tokens.get(i))) {
                return false;
            }
        }
        String between = text.substring(tokens.get(at - 1).end(), tokens.get(at).start());
        boolean alone = at + 1 >= tokens.size() || tokens.get(at + 1).clause() != clause + 1;
        return alone && ANSWER.matcher(between).matches();
    }

    /** "calf swollen, not red" is no red calf. */
    private boolean negatedWithin(List<Token> tokens, Match match) {
        for (int i = match.from() + 1; i < match.to(); i++) {
            if (tokens.get(i - 1).comma() && is("negators", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean negatedBefore(List<Token> tokens, List<Match> matches, Match match) {
        int clause = tokens.get(match.from()).clause();
        boolean listed = false;
        for (int i = match.from() - 1; i >= 0 && tokens.get(i).clause() == clause; i--) {
            Token token = tokens.get(i);
            if (is("strong-negators", token)) {
                return !coveredBy(matches, i - 1);
            }
            if (is("negators", token) || noMore(tokens, i)) {
                return !listed || orFollows(tokens, match, i);
            }
            boolean passes = token.comma() || is("or", token) || is("fillers", token) || coveredBy(matches, i);
            if (!passes && !strongAhead(tokens, i, clause, matches)) {
                return false;
            }
            listed |= token.comma();
        }
        return false;
    }

    /** "je n'ai plus de fourmis": "plus" negates only after "ne". */
    private static boolean noMore(List<Token> tokens, int at) {
        if (!tokens.get(at).text().equals("plus")) {
            return false;
        }
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (NE.contains(tokens.get(i).text())
                    && tokens.get(i).clause() == tokens.get(at).clause()) {
                return true;
            }
        }
        return false;
    }

    /** "denies A, B and C" reaches over "and", "no A and B" does not. */
    private boolean strongAhead(List<Token> tokens, int at, int clause, List<Match> matches) {
        if (!AND.contains(tokens.get(at).text())) {
            return false;
        }
        for (int i = at - 1; i >= 0 && tokens.get(i).clause() == clause; i--) {
            Token token = tokens.get(i);
            if (is("strong-negators", token)) {
                return true;
            }
            if (!token.comma() && !is("or", token) && !is("fillers", token) && !coveredBy(matches, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean orFollows(List<Token> tokens, Match match, int negator) {
        int clause = tokens.get(match.from()).clause();
        for (int i = negator; i < tokens.size() && tokens.get(i).clause() == clause; i++) {
            if (is("or", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean coveredBy(List<Match> matches, int token) {
        return matches.stream().anyMatch(match -> match.covers(token));
    }

    private boolean negatedAfter(List<Token> tokens, Match match) {
        int clause = tokens.get(match.from()).clause();
        int i = match.to();
        while (inClause(tokens, i, clause) && IS.contains(tokens.get(i).text())) {
            i++;
        }
        boolean says = inClause(tokens, i, clause) && is("negators-after", tokens.get(i));
        boolean ruled = inClause(tokens, i + 1, clause) && tokens.get(i).text().equals("ruled");
        if (ruled && tokens.get(i + 1).text().equals("out")) {
            says = true;
            i++;
        }
        boolean ends = !inClause(tokens, i + 1, clause) || tokens.get(i + 1).comma();
        return (says && ends) || asked(tokens, match, i);
    }

    /** "any numbness? no": a question of its own, and the answer alone after it. */
    private boolean asked(List<Token> tokens, Match match, int end) {
        int clause = tokens.get(match.from()).clause();
        int first = match.from();
        while (first > 0 && inClause(tokens, first - 1, clause)) {
            first--;
        }
        boolean question = ASKING.contains(tokens.get(first).text());
        boolean answered =
                !inClause(tokens, end, clause) && end < tokens.size() && is("negators-after", tokens.get(end));
        boolean alone = end + 1 >= tokens.size()
                || tokens.get(end + 1).clause() != tokens.get(end).clause();
        return question && answered && alone;
    }

    private static boolean inClause(List<Token> tokens, int at, int clause) {
        return at >= 0 && at < tokens.size() && tokens.get(at).clause() == clause;
    }

    /** Returns whether it is told of somebody else ("my mother had …") or of the past ("years ago"). */
    boolean elsewhere(List<Token> tokens, List<List<String>> meant, Match match) {
        int clause = tokens.get(match.from()).clause();
        boolean ongoing = tokens.stream().anyMatch(token -> token.clause() == clause && is("ongoing", token));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).clause() != clause) {
                continue;
            }
            int at = i;
            if (!ongoing && past.stream().anyMatch(phrase -> phrase.endAt(tokens, meant, at) >= 0)) {
                return true;
            }
            if (is("pets", tokens.get(i)) && i + 2 == match.from() && petHas(tokens.get(i + 1))) {
                return true;
            }
            if (i < match.from() && is("people", tokens.get(i)) && somebodyHas(tokens, i, match)) {
                return true;
            }
        }
        return false;
    }

    /** "dog was vomiting". */
    private boolean petHas(Token verb) {
        return is("have", verb) || IS.contains(verb.text());
    }

    /** "my mother had a clot", not "my husband says my leg has swollen". */
    private boolean somebodyHas(List<Token> tokens, int person, Match match) {
        boolean has = false;
        for (int i = person + 1; i < match.from(); i++) {
            if (is("self", tokens.get(i))) {
                return false;
            }
            has |= is("have", tokens.get(i)) && i <= person + 3;
        }
        return has;
    }

    /** Returns the side named nearest to the phrase, else UNKNOWN. */
    Side side(List<Token> tokens, Match match) {
        Side nearest = Side.UNKNOWN;
        int distance = NEARBY + 1;
        int clause = tokens.get(match.from()).clause();
        for (int i = 0; i < tokens.size(); i++) {
            int away = i < match.from() ? match.from() - i : i - match.to() + 1;
            if (tokens.get(i).clause() != clause || away >= distance) {
                continue;
            }
            Side told = is("left", tokens.get(i))
                    ? Side.LEFT
                    : is("right", tokens.get(i)) ? Side.RIGHT : is("both", tokens.get(i)) ? Side.BOTH : Side.UNKNOWN;
            if (told != Side.UNKNOWN) {
                nearest = told;
                distance = away;
            }
        }
        return nearest;
    }

    /** Returns whether a word of a list ("sudden", "worse") stands in the clause, not negated. */
    boolean near(String key, List<Token> tokens, Match match) {
        int clause = tokens.get(match.from()).clause();
        for (int i = 0; i < tokens.size(); i++) {
            boolean here = tokens.get(i).clause() == clause && is(key, tokens.get(i));
            if (here && (i == 0 || !is("negators", tokens.get(i - 1)))) {
                return true;
            }
        }
        return false;
    }
}
