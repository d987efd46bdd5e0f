package org.crampkit.workflow.checkup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.Coverage;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Review;
import org.crampkit.wording.Wording;
import org.crampkit.workflow.Books;

/** The language packs: whole, with the arguments of their reference, signed, and within their review date. */
final class LanguageCheck {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]\\w*)");

    /** Texts of plural and other choices, which are no arguments. */
    private static final String CHOICES = "(one|two|few|many|zero|other|=\\d|[A-Z]{2}|no|none) \\{[^{}#]*\\}";

    private final Books books;
    private final Findings found;

    private LanguageCheck(Books books, Findings found) {
        this.books = books;
        this.found = found;
    }

    static void check(Books books, LocalDate today, Findings found) {
        LanguageCheck check = new LanguageCheck(books, found);
        for (String code : books.wording().languages()) {
            String place = place(code);
            found.reading(place, () -> {
                check.coverage(place, books.wording().coverage(code));
                check.arguments(place, books.wording().pack(code));
                check.review(place, books.wording().pack(code).review(), today);
            });
        }
    }

    static String place(String code) {
        return "language/" + code + ".yaml";
    }

    private void coverage(String place, Coverage coverage) {
        boolean english = coverage.language().equals(Wording.REFERENCE);
        if (!coverage.missing().isEmpty()) {
            String code = english || coverage.safe() ? "CK-923" : "CK-924";
            int missing = coverage.safe() || english
                    ? coverage.missing().size()
                    : coverage.missingSafety().size();
            String first = coverage.safe() || english
                    ? coverage.missing().get(0)
                    : coverage.missingSafety().get(0);
            found.add(code, place, "missing", missing, "sentences", coverage.sentences(), "first", first);
        }
        coverage.unknown().stream().filter(key -> !added(key)).forEach(key -> found.add("CK-925", place + ": " + key));
    }

    /** A rule or an advice item that the clinic added has sentences of its own. */
    private boolean added(String key) {
        String[] pieces = key.split("\\.", -1);
        TemplateFiles templates = books.templates();
        return pieces.length > 2
                && (templates.overridden("rules/" + pieces[2] + ".yaml")
                        || templates.overridden("advice/" + pieces[2] + ".yaml"));
    }

    private void arguments(String place, LanguagePack pack) {
        if (!books.templates().overridden(place)) {
            return;
        }
        LanguagePack shipped = new Wording(TemplateFiles.shipped()).pack(Wording.REFERENCE);
        for (String key : new TreeSet<>(pack.keys())) {
            if (shipped.has(key)) {
                Set<String> wanted = names(shipped.pattern(key));
                Set<String> there = names(pack.pattern(key));
                if (!wanted.containsAll(there)) {
                    there.removeAll(wanted);
                    found.add("CK-926", place + ": " + key, "value", String.join(", ", there));
                } else if (!there.containsAll(wanted)) {
                    wanted.removeAll(there);
                    found.add("CK-927", place + ": " + key, "value", String.join(", ", wanted));
                }
            }
        }
    }

    private static Set<String> names(String pattern) {
        Set<String> names = new TreeSet<>();
        ARGUMENT.matcher(pattern.replaceAll(CHOICES, "")).results().forEach(hit -> names.add(hit.group(1)));
        return names;
    }

    private void review(String place, Review review, LocalDate today) {
        if (review.draft()) {
            found.add("CK-928", place, "version", review.version());
        }
        if (review.reviewBy().isBlank()) {
            return;
        }
        try {
            if (today.isAfter(LocalDate.parse(review.reviewBy()))) {
                found.add("CK-929", place, "day", review.reviewBy());
            }
        } catch (DateTimeParseException e) {
            found.add("CK-930", place, "value", review.reviewBy());
        }
    }
}
