package org.crampkit.flags.reading;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.flags.condition.Combination;
import org.crampkit.flags.condition.Condition;
import org.crampkit.flags.condition.CrampsRising;
import org.crampkit.flags.condition.CrampsTold;
import org.crampkit.flags.condition.DataFaulty;
import org.crampkit.flags.condition.MedicineTaken;
import org.crampkit.flags.condition.NightsTold;
import org.crampkit.flags.condition.ProfileFact;
import org.crampkit.flags.condition.RateReached;
import org.crampkit.flags.condition.SymptomTold;
import org.crampkit.flags.condition.WordsTold;
import org.crampkit.flags.facts.CrampKind;
import org.jspecify.annotations.Nullable;

/** Reads one condition of a rule file; the keys here are the whole language. */
final class ConditionReader {

    private static final Set<String> MEDICINE_KEYS = Set.of("classes", "started-before-days");

    private final Map<String, Function<Node, Optional<Condition>>> kinds = Map.of(
            "any", node -> combined(node).map(Combination.Any::new),
            "all", node -> combined(node).map(Combination.All::new),
            "not", node -> read(node).map(Combination.Not::new),
            "symptom", ConditionReader::symptom,
            "cramps", ConditionReader::cramps,
            "nights", ConditionReader::nights,
            "rate", ConditionReader::rate,
            "profile", ConditionReader::profile,
            "medicine", this::medicine,
            "other", this::other);

    private final Set<String> wordLists;
    private final Set<String> medicineClasses;

    ConditionReader(Set<String> wordLists, Set<String> medicineClasses) {
        this.wordLists = wordLists;
        this.medicineClasses = medicineClasses;
    }

    /** Reads a condition; empty where it has a fault, which is then noted. */
    Optional<Condition> read(Node node) {
        if (node.json() == null || !node.isObject() || node.json().size() != 1) {
            node.fault("a condition is one key such as any, all, symptom, cramps, rate or profile");
            return Optional.empty();
        }
        String kind = node.json().propertyNames().iterator().next();
        boolean rare = Set.of("words", "rising", "data").contains(kind);
        Function<Node, Optional<Condition>> reader = rare ? this::other : kinds.get(kind);
        if (reader == null || kind.equals("other")) {
            node.fault("unknown condition '" + kind + "'");
            return Optional.empty();
        }
        return reader.apply(rare ? node : node.at(kind));
    }

    private Optional<List<Condition>> combined(Node node) {
        List<Condition> parts = new ArrayList<>();
        node.items().forEach(item -> read(item).ifPresent(parts::add));
        if (node.items().isEmpty()) {
            node.fault("needs at least one condition");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private static Optional<Condition> symptom(Node node) {
        if (!node.isObject()) {
            List<Symptom> any = node.words(Symptom.class, Symptom::word);
            return Optional.of(new SymptomTold(any, SymptomTold.Manner.ANY, Set.of(), 1));
        }
        node.only(Set.of("any", "side", "sudden", "worse", "since-at-most-days", "since-over-days", "sites", "nights"));
        List<Symptom> any = node.at("any").words(Symptom.class, Symptom::word);
        if (any.isEmpty()) {
            node.at("any").fault("names no symptom");
        }
        SymptomTold.Sides side = node.at("side").there()
                ? node.at("side")
                        .word(SymptomTold.Sides.class, SymptomTold.Sides::name)
                        .orElse(SymptomTold.Sides.ANY)
                : SymptomTold.Sides.ANY;
        SymptomTold.Manner manner = new SymptomTold.Manner(
                side,
                node.at("sudden").isTrue(),
                node.at("worse").isTrue(),
                node.at("since-at-most-days").integerOrNull(),
                node.at("since-over-days").integerOrNull());
        Integer nights = node.at("nights").integerOrNull();
        return Optional.of(new SymptomTold(any, manner, sites(node), nights == null ? 1 : nights));
    }

    private static Set<BodySite> sites(Node node) {
        return Set.copyOf(node.at("sites").words(BodySite.class, BodySite::word));
    }

    private static Optional<Condition> cramps(Node node) {
        Map<String, CrampsTold.Measure> measures = Map.of(
                "count", CrampsTold.Measure.CRAMPS,
                "nights", CrampsTold.Measure.NIGHTS,
                "nights-in-a-row", CrampsTold.Measure.NIGHTS_IN_A_ROW,
                "share", CrampsTold.Measure.SHARE);
        node.only(Set.of(
                "count",
                "nights",
                "nights-in-a-row",
                "share",
                "within-nights",
                "of-at-least",
                "sites",
                "side",
                "pain-at-least",
                "minutes-over",
                "not-eased",
                "relief",
                "from",
                "to"));
        Optional<String> measure = one(node, measures.keySet());
        Integer fewest = node.at("of-at-least").integerOrNull();
        return measure.map(key -> new CrampsTold(
                kind(node),
                measures.getOrDefault(key, CrampsTold.Measure.CRAMPS),
                number(node, key),
                node.at("within-nights").integerOrNull(),
                fewest == null ? 1 : fewest));
    }

    private static CrampKind kind(Node node) {
        return new CrampKind(
                sites(node),
                node.at("side").there()
                        ? node.at("side").word(Side.class, Side::word).orElse(null)
                        : null,
                node.at("pain-at-least").integerOrNull(),
                node.at("minutes-over").integerOrNull(),
                node.at("not-eased").isTrue(),
                node.at("relief").there()
                        ? node.at("relief").word(Relief.class, Relief::word).orElse(null)
                        : null,
                time(node.at("from")),
                time(node.at("to")));
    }

    private static @Nullable LocalTime time(Node node) {
        if (!node.there()) {
            return null;
        }
        try {
            return LocalTime.parse(node.text());
        } catch (DateTimeException e) {
            node.fault("must be a time such as \"08:00\"");
            return null;
        }
    }

    private static Optional<Condition> nights(Node node) {
        node.only(Set.of("soreness", "triggers", "symptoms", "at-least"));
        Integer atLeast = node.at("at-least").integerOrNull();
        return Optional.of(new NightsTold(
                node.at("soreness").there()
                        ? node.at("soreness")
                                .word(Soreness.class, Soreness::word)
                                .orElse(null)
                        : null,
                node.at("triggers").words(Trigger.class, Trigger::word),
                node.at("symptoms").words(Symptom.class, Symptom::word),
                atLeast == null ? 1 : atLeast));
    }

    private static Optional<Condition> rate(Node node) {
        Map<String, RateReached.Unit> units = Map.of(
                "per-week", RateReached.Unit.PER_WEEK,
                "share", RateReached.Unit.SHARE,
                "mean", RateReached.Unit.MEAN);
        node.only(Set.of("of", "per-week", "share", "mean"));
        Optional<RateReached.Of> of = node.at("of").word(RateReached.Of.class, RateReached.Of::name);
        Optional<String> unit = one(node, units.keySet());
        return of.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new RateReached(
                        of.get(), units.getOrDefault(unit.get(), RateReached.Unit.SHARE), number(node, unit.get())));
    }

    private static double number(Node node, String key) {
        return key.equals("share") ? node.at(key).share() : node.at(key).number();
    }

    private static Optional<String> one(Node node, Set<String> keys) {
        List<String> told = keys.stream().filter(key -> node.at(key).there()).toList();
        if (told.size() != 1) {
            node.fault("needs exactly one of " + keys.stream().sorted().collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        return Optional.of(told.get(0));
    }

    private static Optional<Condition> profile(Node node) {
        if (node.json() == null || !node.isObject() || node.json().size() != 1) {
            node.fault("needs exactly one fact");
            return Optional.empty();
        }
        String key = node.json().propertyNames().iterator().next();
        for (ProfileFact.Kind kind : ProfileFact.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(key)) {
                Node value = node.at(key);
                if (kind == ProfileFact.Kind.CONDITION) {
                    return value.word(
                                    org.crampkit.diary.patient.Condition.class,
                                    org.crampkit.diary.patient.Condition::word)
                            .map(condition -> new ProfileFact(kind, 0, condition));
                }
                boolean plain = kind == ProfileFact.Kind.PREGNANT || kind == ProfileFact.Kind.DIALYSIS;
                if (plain && !value.isTrue()) {
                    value.fault("must be true");
                }
                return Optional.of(new ProfileFact(kind, plain ? 0 : value.number(), null));
            }
        }
        node.fault("unknown fact '" + key + "'");
        return Optional.empty();
    }

    private Optional<Condition> medicine(Node node) {
        node.only(MEDICINE_KEYS);
        List<String> classes =
                node.at("classes").items().stream().map(Node::text).toList();
        classes.stream().filter(name -> !medicineClasses.contains(name)).forEach(name -> node.at("classes")
                .fault("unknown medicine class '" + name + "'"));
        return Optional.of(new MedicineTaken(
                Set.copyOf(classes), node.at("started-before-days").integerOrNull()));
    }

    private Optional<Condition> other(Node node) {
        if (node.at("words").there()) {
            String list = node.at("words").text();
            if (!wordLists.contains(list)) {
                node.at("words").fault("no list '" + list + "' in symptom-words.yaml");
            }
            return Optional.of(new WordsTold(list));
        }
        if (node.at("rising").there()) {
            Node rising = node.at("rising");
            rising.only(Set.of("share", "per-week"));
            return Optional.of(new CrampsRising(
                    rising.at("share").number(), rising.at("per-week").number()));
        }
        if (!node.at("data").text().equals("faults")) {
            node.at("data").fault("only 'faults' is known");
        }
        return Optional.of(new DataFaulty());
    }
}
