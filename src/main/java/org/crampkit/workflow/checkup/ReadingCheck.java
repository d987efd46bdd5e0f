package org.crampkit.workflow.checkup;

import java.util.List;
import java.util.Locale;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.PatientSentences;
import org.crampkit.wording.Wording;
import org.crampkit.wording.readability.Breach;
import org.crampkit.wording.readability.Readability;
import org.crampkit.wording.readability.ReadingGate;
import org.crampkit.workflow.Books;

/** The reading gate over what the clinic wrote itself: its language files, and words that stand in its page files. */
final class ReadingCheck {

    private static final String MARKS = "(?s)<style.*?</style>|<!--.*?-->|\\{\\{.*?\\}\\}|<[^>]*>|&[a-z#0-9]+;";

    private final ReadingGate gate;
    private final Findings found;

    private ReadingCheck(ReadingGate gate, Findings found) {
        this.gate = gate;
        this.found = found;
    }

    static void check(Books books, Findings found) {
        found.reading("plain-words.yaml", () -> {
            ReadingCheck check = new ReadingCheck(new ReadingGate(books.templates()), found);
            check.packs(books);
            check.pages(books.templates());
        });
    }

    private void packs(Books books) {
        Wording shipped = new Wording(TemplateFiles.shipped());
        for (String code : books.wording().languages()) {
            String place = LanguageCheck.place(code);
            if (books.templates().overridden(place)) {
                LanguagePack known = shipped.speaks(code) ? shipped.pack(code) : null;
                try {
                    LanguagePack own = books.wording().pack(code);
                    gate.breaches(own, key -> PatientSentences.covers(key) && differs(own, known, key))
                            .forEach(breach -> tell(place, breach));
                } catch (org.crampkit.templates.FaultyFilesException e) {
                    continue; // the check of the languages has told it
                }
                if (!ReadingGate.scores(code)) {
                    found.add("CK-931", place, "language", code);
                }
            }
        }
    }

    private static boolean differs(
            LanguagePack own, @org.jspecify.annotations.Nullable LanguagePack known, String key) {
        return known == null
                || !known.keys().contains(key)
                || !known.pattern(key).equals(own.pattern(key));
    }

    private void pages(TemplateFiles templates) {
        for (String path : templates.own()) {
            if (path.matches("(handout|form)/.*\\.xhtml")) {
                List<String> words = Readability.sentences(
                        templates.text(path).replaceAll(MARKS, " ").strip());
                if (!words.isEmpty()) {
                    found.add("CK-932", path, "value", start(words.get(0)));
                }
                gate.words(Wording.REFERENCE, path, words).forEach(breach -> tell("", breach));
            }
        }
    }

    private void tell(String file, Breach breach) {
        String place = file.isEmpty() ? breach.key() : file + ": " + breach.key();
        switch (breach.kind()) {
            case LONG_SENTENCE ->
                found.add(
                        "CK-933",
                        place,
                        "words",
                        (int) breach.measure(),
                        "most",
                        ReadingGate.MOST_WORDS,
                        "text",
                        start(breach.text()));
            case HARD_WORD -> found.add("CK-934", place, "word", breach.text(), "instead", breach.instead());
            case HARD_PART ->
                found.add(
                        breach.instead().equals("INFLESZ") ? "CK-936" : "CK-935",
                        place,
                        "score",
                        String.format(Locale.ROOT, "%.1f", breach.measure()));
            case BROKEN_PATTERN -> found.add("CK-937", place, "value", breach.instead());
        }
    }

    /** Returns the start of a long text. */
    private static String start(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "…";
    }
}
