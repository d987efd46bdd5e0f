package org.crampkit.flags.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;
import org.crampkit.flags.facts.SymptomFact;
import org.jspecify.annotations.Nullable;

/**
 * Nights on which one of these was written down: soreness, a trigger, a symptom. A recorded night without a cramp has no
 * soreness after one and no trigger.
 *
 * @param soreness soreness of at least this length, null where it is not asked for
 * @param triggers one of these triggers
 * @param symptoms one of these symptoms
 * @param atLeast on how many nights, 1 or more; one is enough for words found in free text
 */
public record NightsTold(@Nullable Soreness soreness, List<Trigger> triggers, List<Symptom> symptoms, int atLeast)
        implements Condition {

    /** Copies the lists. */
    public NightsTold {
        triggers = List.copyOf(triggers);
        symptoms = List.copyOf(symptoms);
    }

    @Override
    public Outcome check(Facts facts) {
        if (facts.diary().nights().isEmpty()) {
            return Outcome.unknown("night_status");
        }
        List<Evidence> evidence = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        List<Symptom> notDenied = notDeniedLast(facts);
        int yes = 0;
        int open = 0;
        for (Night night : facts.diary().nights()) {
            int before = evidence.size();
            show(facts, night, evidence);
            if (evidence.size() > before) {
                yes++;
            } else if (unknown(facts, night, notDenied, missing)) {
                open++;
            }
        }
        boolean fromText = evidence.stream().anyMatch(facts::fromText);
        if (yes >= (fromText ? 1 : atLeast)) {
            return new Outcome.Hit(evidence);
        }
        return yes + open < atLeast ? Outcome.CLEAR : new Outcome.Unknown(missing);
    }

    @Override
    public boolean hears(Set<String> lists) {
        return symptoms.stream().anyMatch(symptom -> lists.contains(symptom.word()));
    }

    private void show(Facts facts, Night night, List<Evidence> shown) {
        for (Entry entry : night.entries()) {
            Soreness told = entry.circumstances().soreness();
            if (soreness != null && told != Soreness.UNKNOWN && told.compareTo(soreness) >= 0) {
                shown.add(Facts.evidence(entry, "next_day_soreness", told.word()));
            }
            if (!triggers.isEmpty()) {
                showTriggers(entry, shown);
            }
        }
        for (Symptom symptom : symptoms) {
            for (SymptomFact fact : facts.present(symptom)) {
                if (night.date().equals(fact.night())) {
                    shown.add(fact.evidence());
                }
            }
        }
    }

    private void showTriggers(Entry entry, List<Evidence> shown) {
        for (Trigger trigger : entry.circumstances().triggers()) {
            if (triggers.contains(trigger)) {
                shown.add(Facts.evidence(entry, "trigger", trigger.word()));
            }
        }
    }

    private List<Symptom> notDeniedLast(Facts facts) {
        if (symptoms.isEmpty()) {
            return symptoms;
        }
        LocalDate latest = facts.latestNight().orElse(null);
        return symptoms.stream()
                .filter(symptom -> latest == null || !facts.denied(symptom).contains(latest))
                .toList();
    }

    /** Adds what is not known of a night on which nothing was told, and returns whether there is anything. */
    private boolean unknown(Facts facts, Night night, List<Symptom> notDenied, Set<String> missing) {
        boolean open = false;
        if (night.status() != NightStatus.NO_CRAMP) {
            if (soreness != null && sorenessUnknown(night)) {
                open = true;
                missing.add("next_day_soreness");
            }
            if (!triggers.isEmpty() && triggersUnknown(night)) {
                open = true;
                missing.add("trigger");
            }
        }
        for (Symptom symptom : notDenied) {
            if (!facts.denied(symptom).contains(night.date())) {
                open = true;
                missing.add(symptom.word());
            }
        }
        return open;
    }

    private static boolean sorenessUnknown(Night night) {
        for (Entry entry : night.entries()) {
            if (entry.circumstances().soreness() != Soreness.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private static boolean triggersUnknown(Night night) {
        for (Entry entry : night.entries()) {
            if (!entry.circumstances().triggers().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String describe() {
        List<String> parts = new ArrayList<>();
        if (soreness != null) {
            parts.add("soreness of " + soreness.word() + " or longer");
        }
        if (!triggers.isEmpty()) {
            parts.add("trigger " + triggers.stream().map(Trigger::word).collect(Collectors.joining(" or ")));
        }
        symptoms.forEach(symptom -> parts.add(symptom.word().replace('_', ' ')));
        return String.join(" or ", parts) + (atLeast > 1 ? " on " + atLeast + " nights or more" : "");
    }
}
