package org.crampkit.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crampkit.diary.Diary;
import org.crampkit.flags.condition.Condition;
import org.crampkit.flags.condition.Outcome;
import org.crampkit.flags.facts.Facts;
import org.crampkit.flags.facts.Medicines;
import org.crampkit.flags.facts.Mention;
import org.crampkit.flags.reading.MedicineClasses;
import org.crampkit.flags.reading.RuleReader;
import org.crampkit.flags.words.NoteReader;
import org.crampkit.flags.words.WordBook;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.medicines.MedicineReading;
import org.crampkit.summary.Summary;
import org.crampkit.templates.FaultyFilesException;
import org.crampkit.templates.TemplateFiles;
import org.jspecify.annotations.Nullable;

/** The rule book: every file of {@code templates/rules}, read whole or not at all. */
public final class RuleBook {

    /** More evidence than this is not listed; the newest is kept. */
    private static final int MOST_EVIDENCE = 40;

    private final List<Rule> rules;
    private final NoteReader notes;
    private final Function<@Nullable String, MedicineReading> medicines;
    private final String version;

    private RuleBook(
            List<Rule> rules, NoteReader notes, Function<@Nullable String, MedicineReading> medicines, String version) {
        this.rules = List.copyOf(rules);
        this.notes = notes;
        this.medicines = medicines;
        this.version = version;
    }

    /**
     * Reads every rule file.
     *
     * @throws FaultyFilesException naming every fault of every file at once
     */
    public static RuleBook load(TemplateFiles templates, MedicineBook medicines) {
        return load(templates, medicines::read);
    }

    static RuleBook load(TemplateFiles templates, Function<@Nullable String, MedicineReading> medicines) {
        WordBook words = WordBook.load(templates);
        RuleReader reader = new RuleReader(templates, words.lists(), MedicineClasses.ALL);
        List<Rule> rules = reader.readAll();
        List<String> faults = new ArrayList<>(words.faults());
        faults.addAll(reader.faults());
        if (!faults.isEmpty()) {
            throw new FaultyFilesException("CK-501", "rule-book", faults);
        }
        return new RuleBook(rules, new NoteReader(words), medicines, version(templates));
    }

    private static String version(TemplateFiles templates) {
        List<String> files = new ArrayList<>();
        templates.names(RuleReader.FOLDER).forEach(name -> files.add(RuleReader.FOLDER + "/" + name));
        files.add(WordBook.FILE);
        return templates.version(files);
    }

    /** Returns the version of the rule set: a short hash over all files, so that an overridden rule shows. */
    public String version() {
        return version;
    }

    /** Returns all rules, in the order of their ids. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the reader of free text. */
    public NoteReader notes() {
        return notes;
    }

    /** Returns the rule of an id, in any case. */
    public Optional<Rule> rule(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    /** Returns how many rules nobody has signed yet. */
    public int drafts() {
        return (int) rules.stream().filter(rule -> rule.reviewed().draft()).count();
    }

    /**
     * Checks every stored night of a diary and the profile. All flags come back OPEN; reviews are laid over them by the caller.
     *
     * @param diary everything the patient wrote down
     * @param summary the latest period's figures
     * @param today the day it is checked for
     */
    public FlagReport check(Diary diary, Summary summary, LocalDate today) {
        Facts facts = Facts.of(diary, Medicines.of(diary, medicines), today);
        List<Flag> flags = new ArrayList<>();
        List<NotAssessed> notAssessed = new ArrayList<>();
        IdentityHashMap<Condition, Outcome> known = new IdentityHashMap<>();
        for (Rule rule : rules) {
            Set<String> missing = new LinkedHashSet<>();
            Flag flag = raise(rule, facts, known, missing);
            if (flag != null) {
                flags.add(flag);
            } else if (!missing.isEmpty()) {
                notAssessed.add(new NotAssessed(rule.id(), List.copyOf(missing)));
            }
        }
        flags.sort(Comparator.comparing(Flag::tier).thenComparing(Flag::id));
        return new FlagReport(
                diary.patient(),
                today,
                summary.grade(),
                summary.nightsRecorded(),
                summary.nightsPossible(),
                flags,
                possible(diary, facts, known),
                notAssessed,
                version,
                rules.stream().filter(Rule::overridden).map(Rule::id).toList());
    }

    /**
     * Returns the rules that {@link #check} flags, each with its tier, without the evidence and the figures; the words of
     * cells and notes are not needed for it.
     *
     * @param diary everything the patient wrote down
     * @param today the day it is checked for
     */
    public SortedMap<String, Tier> raised(Diary diary, LocalDate today) {
        Facts facts = Facts.of(diary, Medicines.of(diary, medicines), today);
        SortedMap<String, Tier> raised = new TreeMap<>();
        for (Rule rule : rules) {
            for (Rule.Level level : rule.levels()) {
                if (!raised.containsKey(rule.id()) && level.when().check(facts) instanceof Outcome.Hit) {
                    raised.put(rule.id(), level.tier());
                }
            }
        }
        return raised;
    }

    /** A level that only free text can reach does not leave a rule open that columns can clear. */
    private static @Nullable Flag raise(
            Rule rule, Facts facts, IdentityHashMap<Condition, Outcome> known, Set<String> missing) {
        for (Rule.Level level : rule.levels()) {
            Outcome outcome = level.when().check(facts);
            known.put(level.when(), outcome);
            if (outcome instanceof Outcome.Hit hit) {
                List<Evidence> evidence = new ArrayList<>(hit.evidence());
                for (Condition support : rule.supports()) {
                    if (support.check(facts) instanceof Outcome.Hit more) {
                        evidence.addAll(more.evidence());
                    }
                }
                return new Flag(
                        rule.id(), level.tier(), FlagStatus.OPEN, rule.title(), shown(evidence), rule.sourceLines());
            } else if (outcome instanceof Outcome.Unknown unknown
                    && !(unknown.onlyFreeText() && rule.levels().size() > 1)) {
                missing.addAll(unknown.missing());
            }
        }
        return null;
    }

    private static List<Evidence> shown(List<Evidence> evidence) {
        if (evidence.size() == 1) {
            return evidence;
        }
        List<Evidence> ordered = evidence.stream()
                .distinct()
                .sorted(Comparator.comparing(
                        Evidence::night, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
        return ordered.subList(Math.max(0, ordered.size() - MOST_EVIDENCE), ordered.size());
    }

    private List<PossibleFlag> possible(Diary diary, Facts facts, IdentityHashMap<Condition, Outcome> known) {
        List<Mention> mentions = notes.read(diary);
        if (mentions.isEmpty()) {
            return List.of();
        }
        Facts withWords = facts.with(mentions);
        Set<String> lists = mentions.stream().map(Mention::list).collect(Collectors.toUnmodifiableSet());
        Set<PossibleFlag> possible = new LinkedHashSet<>();
        for (Rule rule : rules) {
            for (Rule.Level level : rule.levels()) {
                List<Evidence> told = level.when().hears(lists)
                        ? fromText(level.when(), facts, known, withWords)
                        : List.<Evidence>of();
                told.forEach(evidence -> possible.add(new PossibleFlag(
                        rule.id(),
                        level.tier(),
                        FlagStatus.OPEN,
                        evidence.value(),
                        evidence.night(),
                        evidence.source())));
                if (!told.isEmpty()) {
                    break;
                }
            }
        }
        return possible.stream()
                .sorted(Comparator.comparing(PossibleFlag::tier).thenComparing(PossibleFlag::id))
                .toList();
    }

    /** Words of a cell on which the level rests already, such as a quinine tablet in the medicines, are not told twice. */
    private static List<Evidence> fromText(
            Condition when, Facts facts, IdentityHashMap<Condition, Outcome> known, Facts withWords) {
        if (!(when.check(withWords) instanceof Outcome.Hit told)) {
            return List.of();
        }
        List<Evidence> words =
                told.evidence().stream().filter(withWords::fromText).toList();
        if (words.isEmpty()
                || !(known.computeIfAbsent(when, condition -> condition.check(facts)) instanceof Outcome.Hit hit)) {
            return words;
        }
        List<Evidence> sure = hit.evidence();
        return words.stream()
                .filter(evidence -> sure.stream().noneMatch(shown -> sameCell(shown, evidence)))
                .toList();
    }

    private static boolean sameCell(Evidence one, Evidence other) {
        return one.field().equals(other.field())
                && Objects.equals(one.night(), other.night())
                && Objects.equals(one.source(), other.source());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "rule book %s with %d rules", version, rules.size());
    }
}
