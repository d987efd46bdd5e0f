package org.crampkit.intake.columns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;
import org.crampkit.intake.terms.ListText;
import org.crampkit.intake.terms.Place;
import org.crampkit.intake.terms.PlaceText;
import org.crampkit.intake.terms.SymptomText;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.DateText;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.jspecify.annotations.Nullable;

/** Which header means which field, from {@code columns.yaml}. */
public final class ColumnBook {

    private static final Pattern CRAMP_FIRST =
            Pattern.compile("(?:cramp|krampf|calambre|crampe|episode|event)(?: no| nr)? ?([1-9])(?: (.+))?");
    private static final Pattern OF_CRAMP =
            Pattern.compile("(?:leg |waden)?(?:cramp|krampf|calambre|crampe) (\\p{L}.*)");
    private static final List<Set<String>> ORDINALS = List.of(
            Set.of("first", "1st", "erster", "primer", "premiere", "1ere"),
            Set.of("second", "2nd", "zweiter", "segundo", "deuxieme", "seconde", "2eme"),
            Set.of("third", "3rd", "dritter", "tercer", "troisieme", "3eme"));
    private static final Pattern ORDINAL =
            Pattern.compile("([\\p{L}\\d]+) (?:cramp|krampf|calambre|crampe|episode|event)(?: (.+))?");
    private static final Pattern CRAMP_LAST =
            Pattern.compile("(.+?)(?: (?:of )?(?:cramp|krampf|calambre|crampe|episode|event))? ?([1-9])");
    private static final Pattern CHOICE =
            Pattern.compile("(?i)(.+?)\\s*(?:\\((?:choice|auswahl)\\s*=\\s*(.+)\\)|\\[(.+)\\]|___(.+)|:\\s*(.+))\\s*");
    private static final Set<Field> TIMED =
            Set.of(Field.DURATION_MIN, Field.ONSET_TIME, Field.MINUTES_AWAKE_AFTER, Field.NEXT_DAY_SORENESS);
    private static final Pattern NUMBERED = Pattern.compile("(.+?)___.+|(?i)(.+?)\\s*\\((?:choice|auswahl)\\s*=.*");
    private static final int SHORTEST_SLIP = 6;
    private static final Set<Field> CHOSEN =
            Set.of(Field.TRIGGER, Field.RELIEF_TRIED, Field.SYMPTOMS, Field.BODY_SITE, Field.SIDE);

    private final NameIndex diary;
    private final NameIndex patients;
    private final Set<String> evening;
    private final Set<String> morning;
    private final Set<String> foreign;
    private final Set<String> aside;
    private final List<ColumnFile.Exporter> exporters;
    private final WordBook words;
    private final PlaceText places;
    private final SymptomText symptoms;

    /**
     * Reads {@code columns.yaml}.
     *
     * @throws IllegalArgumentException where one name stands under two fields
     */
    public ColumnBook(TemplateFiles templates, WordBook words) {
        ColumnFile file = Yaml.mapper().readValue(templates.text("columns.yaml"), ColumnFile.class);
        this.diary = new NameIndex(file.diary());
        this.patients = new NameIndex(file.patients());
        this.evening = plain(file.evening());
        this.morning = plain(file.morning());
        this.foreign = plain(file.foreign());
        this.aside = plain(file.aside());
        this.exporters = List.copyOf(file.exporters());
        this.words = words;
        this.places = new PlaceText(words);
        this.symptoms = new SymptomText(words, new DateText(words));
    }

    private static Set<String> plain(List<String> names) {
        return names.stream().map(Plain::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the diary field that a header names, null where it names none. */
    @Nullable
    MappedColumn match(int column, String header) {
        HeaderText text = HeaderText.of(header);
        MappedColumn whole = text.doubted(found(column, text), aside);
        List<String> path = whole == null ? TickedHeader.path(header) : List.of();
        if (path.size() < 2) {
            return whole;
        }
        String last = path.get(path.size() - 1);
        MappedColumn choice = choice(column, path.get(path.size() - 2), last);
        HeaderText inner = HeaderText.of(last);
        MappedColumn own = choice == null ? inner.doubted(found(column, inner), aside) : choice;
        return own == null ? null : own.named(header);
    }

    private @Nullable MappedColumn found(int column, HeaderText text) {
        Optional<Field> own = Field.of(text.contract());
        if (own.isPresent()) {
            boolean exact = text.raw().equals(own.get().key());
            return mapped(column, text, own.get(), exact ? "exact" : "synonym", 0);
        }
        MappedColumn choice = choice(column, text);
        if (choice != null || numberedChoice(text)) {
            return choice;
        }
        MappedColumn ticked = TickedHeader.of(column, text, words);
        MappedColumn named = ticked == null ? named(column, text) : ticked;
        MappedColumn symptom = named == null ? symptom(column, text) : named;
        return symptom == null ? TickedHeader.place(column, text, places) : symptom;
    }

    private @Nullable MappedColumn named(int column, HeaderText text) {
        String key = sure(text);
        if (key == null) {
            MappedColumn grouped = grouped(column, text);
            if (grouped != null) {
                return grouped;
            }
            boolean symptom = words.symptoms().plain(text.plain()) != null;
            key = symptom ? null : diary.question(text.plain());
            boolean place = key == null && TickedHeader.place(column, text, places) != null;
            if (key == null && !symptom && !place && !foreign(text.raw()) && !aside.contains(text.plain())) {
                String near = diary.misspelt(text.withoutUnit());
                return near == null ? null : mapped(column, text, field(near), MappedColumn.MISSPELT, 0);
            }
        }
        return key == null ? null : mapped(column, text, field(key), "synonym", 0);
    }

    private @Nullable String sure(HeaderText text) {
        String key = diary.whole(text.plain());
        if (key == null) {
            key = diary.whole(text.withoutUnit());
            boolean minutes = text.unit().matches("[smh]")
                    && text.withoutUnit().length() < text.plain().length();
            key = minutes && key != null && !TIMED.contains(field(key)) ? null : key;
        }
        return key == null ? diary.whole(Plain.of(text.raw().replace('_', ' '))) : key;
    }

    private @Nullable MappedColumn grouped(int column, HeaderText text) {
        Matcher first = CRAMP_FIRST.matcher(text.plain());
        if (first.matches()) {
            String rest = first.group(2) == null ? "time" : first.group(2);
            return inGroup(column, text, rest, first.group(1));
        }
        Matcher of = OF_CRAMP.matcher(text.plain());
        if (of.matches()) {
            MappedColumn own = inGroup(column, text, of.group(1), "0");
            if (own != null) {
                return own;
            }
        }
        Matcher ordinal = ORDINAL.matcher(text.plain());
        for (int i = 0; ordinal.matches() && i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).contains(ordinal.group(1))) {
                String rest = ordinal.group(2) == null ? "time" : ordinal.group(2);
                return inGroup(column, text, rest, Integer.toString(i + 1));
            }
        }
        Matcher last = CRAMP_LAST.matcher(text.plain());
        return last.matches() ? inGroup(column, text, last.group(1), last.group(2)) : null;
    }

    private @Nullable MappedColumn inGroup(int column, HeaderText text, String rest, String number) {
        String key = diary.whole(rest.equals("min") ? "minutes" : rest);
        key = key == null ? diary.whole(HeaderText.of(rest).withoutUnit()) : key;
        if (key == null || !field(key).ofCramp()) {
            return null;
        }
        return mapped(column, text, field(key), "synonym", Integer.parseInt(number));
    }

    /** Returns whether a column is a choice of a list that the program does not know, such as {@code trigger___9}. */
    private boolean numberedChoice(HeaderText text) {
        Matcher matcher = NUMBERED.matcher(text.raw());
        if (!matcher.matches()) {
            return false;
        }
        String list = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        String key = sure(HeaderText.of(list));
        return key != null && CHOSEN.contains(field(key));
    }

    /** Returns the column of a choice that stands under the header of its list, null where it is none. */
    @Nullable
    MappedColumn choice(int column, String list, String word) {
        String key = sure(HeaderText.of(list));
        boolean known = key != null && CHOSEN.contains(field(key)) && known(field(key), word);
        return known && key != null
                ? new MappedColumn(column, list + " " + word, field(key), "synonym", 0, word, true, "", 10)
                : null;
    }

    /** Returns what the columns hold that an exporting program adds, by plain header; empty where none is recognised. */
    Map<String, String> exported(List<List<String>> headers) {
        Set<String> plain =
                headers.stream().flatMap(List::stream).map(Plain::of).collect(Collectors.toSet());
        return exporters.stream()
                .filter(exporter -> plain.containsAll(exporter.seen()))
                .findFirst()
                .map(ColumnFile.Exporter::columns)
                .orElse(Map.of());
    }

    /** Returns the column that an exporting program adds, null where it holds nothing of the diary. */
    static @Nullable MappedColumn exportedColumn(int column, String header, String key) {
        return Field.of(key)
                .map(field -> mapped(column, HeaderText.of(header), field, "synonym", 0))
                .orElse(null);
    }

    private @Nullable MappedColumn choice(int column, HeaderText text) {
        Matcher matcher = CHOICE.matcher(text.raw());
        if (!matcher.matches()) {
            return null;
        }
        String key = sure(HeaderText.of(matcher.group(1)));
        if (key == null || !CHOSEN.contains(field(key))) {
            return null;
        }
        for (int group = 2; group <= matcher.groupCount(); group++) {
            String word = matcher.group(group);
            if (word != null && known(field(key), word)) {
                return new MappedColumn(column, text.raw(), field(key), "synonym", 0, word, true, "", 10);
            }
        }
        return null;
    }

    /** Returns whether a choice is a word of its list; a place may stand with its side, a symptom with its place ("Numb toes"). */
    private boolean known(Field field, String word) {
        return switch (field) {
            case TRIGGER -> words.triggers().find(word).isPresent();
            case RELIEF_TRIED -> words.reliefs().find(word).isPresent();
            case BODY_SITE, SIDE -> place(places.read(word).orNull());
            default -> words.symptoms().find(word).isPresent() || symptom(word);
        };
    }

    private static boolean place(@Nullable Place read) {
        return read != null && (read.site() != BodySite.UNKNOWN || read.side() != Side.UNKNOWN);
    }

    private boolean symptom(String word) {
        ListText.Listed<?> read = symptoms.read(word, DateRules.any());
        return read.unknown().isEmpty() && read.known().size() == 1;
    }

    private @Nullable MappedColumn symptom(int column, HeaderText text) {
        return words.symptoms().plain(text.plain()) == null
                ? null
                : new MappedColumn(column, text.raw(), Field.SYMPTOMS, "synonym", 0, text.plain(), false, "", 10);
    }

    private static MappedColumn mapped(int column, HeaderText text, Field field, String how, int group) {
        return new MappedColumn(column, text.raw(), field, how, group, null, false, text.unit(), text.scale());
    }

    private static Field field(String key) {
        return Field.of(key)
                .orElseThrow(() -> new IllegalArgumentException("columns.yaml names no such field: " + key));
    }

    /** Returns the patient-list column that a header names, null where it names none. */
    public @Nullable String patientColumn(String header) {
        HeaderText text = HeaderText.of(header);
        String key = patients.whole(text.contract().replace('_', ' '));
        key = key == null ? patients.whole(text.plain()) : key;
        key = key == null ? patients.whole(text.withoutUnit()) : key;
        return key == null ? patients.misspelt(text.plain()) : key;
    }

    /** Returns whether a date column's header names the evening. */
    public boolean namesEvening(String header) {
        String words = HeaderText.of(header).withoutUnit();
        String whole = " " + Plain.of(header) + " ";
        return evening.stream().anyMatch(name -> whole.contains(" " + name + " ") || slip(words, name));
    }

    private static boolean slip(String words, String name) {
        return name.length() > SHORTEST_SLIP && EditDistance.of(words, name, 1) <= 1;
    }

    /** Returns whether a date column's header names the morning after. */
    public boolean namesMorning(String header) {
        return morning.contains(HeaderText.of(header).withoutUnit()) || morning.contains(Plain.of(header));
    }

    /** Returns whether a header belongs to another kind of file. */
    public boolean foreign(String header) {
        HeaderText text = HeaderText.of(header);
        return foreign.contains(text.plain()) || foreign.contains(text.withoutUnit());
    }
}
