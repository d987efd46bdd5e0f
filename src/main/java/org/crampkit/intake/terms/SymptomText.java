package org.crampkit.intake.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Symptom;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.DateText;
import org.crampkit.intake.values.Missing;
import org.crampkit.intake.values.Moment;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Reads symptom lists such as {@code swelling:L since=2026-10-01; no numbness}. What is not named stays unknown. */
public final class SymptomText {

    private static final Pattern SINCE =
            Pattern.compile("(?i)\\b(since|seit|desde|depuis)\\s*[=:]?\\s*([\\d][\\d./-]{3,9})");
    private static final Pattern SIDE = Pattern.compile("(?i):\\s*(l|r|b|both|left|right)\\b");

    private final WordList<Symptom> symptoms;
    private final WordList<Side> sides;
    private final WordList<String> negations;
    private final WordList<String> sudden;
    private final WordList<String> worse;
    private final WordList<String> fillers;
    private final DateText dates;

    /** With the symptom words. */
    public SymptomText(WordBook book, DateText dates) {
        this.symptoms = book.symptoms();
        this.sides = book.sides();
        this.negations = book.texts("negation");
        this.sudden = book.texts("symptom-sudden");
        this.worse = book.texts("symptom-worse");
        this.fillers = book.texts("symptom-filler");
        this.dates = dates;
    }

    /** Reads a list; words that are not known are returned as such and stand for nothing. */
    public ListText.Listed<SymptomReport> read(String text, DateRules rules) {
        List<SymptomReport> reports = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String item : ListText.split(text, ";,|\n+&")) {
            SymptomReport whole = report(item, rules, false);
            if (whole != null) {
                reports.add(whole);
            } else if (!silent(item) && !joined(item, rules, reports)) {
                unknown.add(item);
            }
        }
        return new ListText.Listed<>(reports, unknown);
    }

    private boolean silent(String item) {
        return Missing.is(item) || symptoms.silent(item);
    }

    private boolean joined(String item, DateRules rules, List<SymptomReport> reports) {
        String[] halves = item.split("(?i)\\s+(?:and|or|und|oder|y|o|et|ou|nor)\\s+|/", -1);
        if (halves.length < 2) {
            return false;
        }
        List<SymptomReport> found = new ArrayList<>();
        boolean denied = false;
        for (String half : halves) {
            SymptomReport report = report(half, rules, denied);
            if (report == null) {
                return false;
            }
            denied = report.answer() == Answer.NO;
            found.add(report);
        }
        reports.addAll(found);
        return true;
    }

    private @Nullable SymptomReport report(String item, DateRules rules, boolean deniedBefore) {
        LocalDate since = null;
        String text = item;
        Matcher date = SINCE.matcher(text);
        if (date.find()) {
            Moment moment = dates.read(date.group(2), rules).orNull();
            since = moment == null ? null : moment.date();
            text = date.replaceFirst(" ");
        }
        Side side = Side.UNKNOWN;
        Matcher suffix = SIDE.matcher(text);
        if (suffix.find()) {
            side = sides.find(suffix.group(1)).orElse(Side.UNKNOWN);
            text = suffix.replaceFirst(" ");
        }
        String plain = Plain.of(text);
        Symptom exact = symptoms.plain(plain);
        if (exact != null) {
            return new SymptomReport(exact, deniedBefore ? Answer.NO : Answer.YES, side, since, false, false);
        }
        SymptomReport read = new SymptomWords(side, deniedBefore).read(plain.split(" ", -1), since);
        boolean doubted =
                read != null && read.answer() == Answer.NO && item.strip().endsWith("?");
        return doubted ? null : read;
    }

    /** Reads one symptom word by word. */
    private final class SymptomWords {

        private Side side;
        private boolean denied;
        private boolean isSudden;
        private boolean isWorse;
        private @Nullable Symptom found;

        SymptomWords(Side side, boolean denied) {
            this.side = side;
            this.denied = denied;
        }

        @Nullable
        SymptomReport read(String[] tokens, @Nullable LocalDate since) {
            int i = 0;
            while (i < tokens.length) {
                int length = Math.min(4, tokens.length - i);
                while (length > 0 && !take(String.join(" ", List.of(tokens).subList(i, i + length)))) {
                    length--;
                }
                if (length == 0) {
                    return null;
                }
                i += length;
            }
            Symptom symptom = found;
            return symptom == null
                    ? null
                    : new SymptomReport(symptom, denied ? Answer.NO : Answer.YES, side, since, isSudden, isWorse);
        }

        private boolean take(String phrase) {
            Symptom symptom = symptoms.plain(phrase);
            if (symptom != null) {
                boolean second = found != null && found != symptom;
                found = symptom;
                return !second;
            }
            if (negations.silentPlain(phrase)) {
                denied = true;
                return true;
            }
            Side named = sides.plain(phrase);
            if (named != null && phrase.length() > 1) {
                side = named;
                return true;
            }
            if (sudden.silentPlain(phrase)) {
                isSudden = true;
                return true;
            }
            if (worse.silentPlain(phrase)) {
                isWorse = true;
                return true;
            }
            return fillers.silentPlain(phrase);
        }
    }
}
