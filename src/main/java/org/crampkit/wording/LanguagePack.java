package org.crampkit.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Every sentence of one language, from {@code templates/language/xx.yaml}. Sentences are ICU message patterns with named
 * arguments and plurals; keys are the path in the file joined by dots.
 */
public final class LanguagePack {

    private final String code;
    private final Locale locale;
    private final Review review;
    private final Map<String, String> sentences;
    private final @Nullable LanguagePack reference;

    private LanguagePack(
            String code,
            Locale locale,
            Review review,
            Map<String, String> sentences,
            @Nullable LanguagePack reference) {
        this.reference = reference;
        this.code = code;
        this.locale = locale;
        this.review = review;
        this.sentences = Map.copyOf(sentences);
    }

    /** Reads a pack; what it lacks is said by the reference pack, but never a line that keeps a person safe. */
    static LanguagePack read(String code, TemplateFiles templates, @Nullable LanguagePack reference) {
        JsonNode root = Yaml.mapper().readTree(templates.text("language/" + code + ".yaml"));
        Map<String, String> sentences = new LinkedHashMap<>();
        collect("", root.path("sentences"), sentences);
        JsonNode pack = root.path("pack");
        Review review = new Review(
                pack.path("version").asString(""),
                pack.path("reviewed-by").asString(""),
                pack.path("review-by").asString(""));
        return new LanguagePack(
                code, Locale.forLanguageTag(pack.path("locale").asString(code)), review, sentences, reference);
    }

    private static void collect(String path, JsonNode node, Map<String, String> sentences) {
        if (node.isObject()) {
            node.properties().forEach(child -> {
                String key = path.isEmpty() ? child.getKey() : path + "." + child.getKey();
                collect(key, child.getValue(), sentences);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "." + (i + 1), node.get(i), sentences);
            }
        } else if (!node.isNull() && !node.isMissingNode()) {
            sentences.put(path, node.asString().strip());
        }
    }

    /** Returns the language code, such as {@code es}. */
    public String code() {
        return code;
    }

    /** Returns the locale that formats numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** Returns who reviewed the pack. */
    public Review review() {
        return review;
    }

    /** Returns all keys. */
    public Set<String> keys() {
        return sentences.keySet();
    }

    /** Returns all keys that can be said: those of the pack and those of its reference. */
    public Set<String> everyKey() {
        if (reference == null) {
            return keys();
        }
        Set<String> every = new TreeSet<>(keys());
        every.addAll(reference.everyKey());
        return every;
    }

    /** Returns whether the pack or its reference has a sentence. A list item has the key {@code list.1}, {@code list.2} … */
    public boolean has(String key) {
        return sentences.containsKey(key) || (reference != null && reference.has(key));
    }

    /**
     * Returns a sentence without arguments.
     *
     * @throws IllegalArgumentException where the pack has no such key
     */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * Returns a sentence with its named arguments filled in.
     *
     * @throws IllegalArgumentException where the pack has no such key
     */
    public String say(String key, Map<String, ?> arguments) {
        String pattern = sentences.get(key);
        if (pattern == null && reference != null && speaksFor(key)) {
            return reference.say(key, arguments);
        }
        if (pattern == null) {
            throw new IllegalArgumentException("language pack " + code + " has no sentence " + key);
        }
        if (plain(pattern)) {
            return pattern;
        }
        return new MessageFormat(pattern, ULocale.forLocale(locale)).format(arguments);
    }

    /** Returns whether the reference may say a sentence: of the same language any, of another none that keeps a person safe. */
    private boolean speaksFor(String key) {
        return (reference != null && reference.code.equals(code)) || !PatientSentences.safety(key);
    }

    /** Returns whether a pattern says itself: it has no argument and no quote. */
    private static boolean plain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
    }

    /** Returns the pattern of a sentence as it stands in the file, or else in that of the reference. */
    public String pattern(String key) {
        String pattern = sentences.get(key);
        if (pattern == null && reference != null) {
            return reference.pattern(key);
        }
        if (pattern == null) {
            throw new IllegalArgumentException("language pack " + code + " has no sentence " + key);
        }
        return pattern;
    }

    /** Returns a number with at most so many decimals, in the manner of the language. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(locale));
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** Returns the pack with dates and times in the manner of a country, such as GB or US; its sentences are the same. */
    public LanguagePack in(String country) {
        Locale there = new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setRegion(country)
                .build();
        return new LanguagePack(code, there, review, sentences, reference);
    }

    /** Returns a date in full, such as "5 March 2026" or, in the US, "March 5, 2026". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** Returns a date in full in the manner of a country, such as "5 March 2026" in GB and "March 5, 2026" in US. */
    public String date(LocalDate day, String country) {
        return in(country).date(day);
    }

    /** Returns a time of day, such as "22:15" or, in the US, "10:15 PM". */
    public String time(LocalTime time) {
        return words(hasHalfDays() ? "h:mm a" : "HH:mm").format(time);
    }

    /** Returns a night with its weekday and year, such as "Mon 5 Mar 2026" or, in the US, "Mon Mar 5 2026". */
    public String night(LocalDate day) {
        return words(monthFirst() ? "EEE MMM d yyyy" : "EEE d MMM yyyy").format(day);
    }

    /** Returns a date in short with the month as a word and no year, such as "5 Mar" or, in the US, "Mar 5". */
    public String dayAndMonth(LocalDate day) {
        return words(monthFirst() ? "MMM d" : "d MMM").format(day);
    }

    /** Returns a format whose words are those of the language everywhere, so that the intake knows them. */
    private DateTimeFormatter words(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(locale.getLanguage()));
    }

    private boolean monthFirst() {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return !locale.getCountry().isEmpty()
                && !pattern.startsWith("y")
                && pattern.indexOf('M') < pattern.indexOf('d');
    }

    private boolean hasHalfDays() {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale)
                .contains("a");
    }
}
