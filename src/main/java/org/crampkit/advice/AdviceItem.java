package org.crampkit.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.advice.condition.Situation;
import org.crampkit.advice.condition.When;
import org.crampkit.diary.code.Answer;
import org.crampkit.medicines.MedicineHit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One advice item as its file has it.
 *
 * @param id item id; its prefix is its block
 * @param showIf for whom it is meant
 * @param hideIf what withholds it or asks first, each with its reason
 * @param because why this person gets it, the first that holds
 * @param mineral food table it prints, empty where none
 * @param evidence evidence grade of clinical reference 4
 * @param sources primary publications
 * @param examples persons with the outcome expected, which run as tests
 */
record AdviceItem(
        String id,
        When showIf,
        List<Hide> hideIf,
        List<Reason> because,
        String mineral,
        String evidence,
        List<String> sources,
        List<JsonNode> examples) {

    /** What a hide-if does when it holds, or when it is not known whether it holds. */
    enum Effect {
        WITHHOLD,
        ASK_FIRST,
        SHOW
    }

    /**
     * One hide-if.
     *
     * @param reason key below {@code advice.withheld}
     * @param ask key below {@code advice.ask}
     * @param then what it does where it holds
     * @param unknown what it does where it is not known
     * @param replaceWith item shown instead, null where none
     * @param classes medicine classes that the condition asks for
     */
    record Hide(
            String reason,
            String ask,
            When when,
            Effect then,
            Effect unknown,
            @Nullable String replaceWith,
            Set<String> classes) {

        Hide(String reason, String ask, When when, Effect then, Effect unknown, @Nullable String replaceWith) {
            this(reason, ask, when, then, unknown, replaceWith, classesOf(when));
        }

        Effect effectFor(Answer answer) {
            return switch (answer) {
                case YES -> then;
                case UNKNOWN -> unknown;
                case NO -> Effect.SHOW;
            };
        }
    }

    /**
     * One reason for the patient.
     *
     * @param key key below {@code advice.because}
     * @param when it holds only then
     * @param count condition whose nights it counts, null where it counts cramp nights
     * @param weight how much it matters, 0 to 100: decides what is printed first
     * @param classes medicine classes that the condition asks for
     */
    record Reason(String key, When when, @Nullable When count, int weight, Set<String> classes) {

        Reason(String key, When when, @Nullable When count, int weight) {
            this(key, when, count, weight, classesOf(when));
        }
    }

    /**
     * What the item means for a person.
     *
     * @param hides reasons that withhold it, empty where it is safe
     * @param asks reasons to ask first
     * @param replacedBy item shown instead
     */
    record Verdict(List<Because> hides, List<Because> asks, @Nullable String replacedBy) {}

    /** Returns whether the item is for clinicians alone and never printed for anybody. */
    boolean neverPrinted() {
        return hideIf.stream().anyMatch(hide -> hide.when() instanceof When.Always && hide.then() == Effect.WITHHOLD);
    }

    /** Returns what every hide-if says of a person. */
    Verdict judge(Situation person) {
        Map<String, Because> hides = new LinkedHashMap<>(4);
        Map<String, Because> asks = new LinkedHashMap<>(4);
        String instead = null;
        for (Hide hide : hideIf) {
            Answer answer = hide.when().of(person);
            Effect effect = hide.effectFor(answer);
            if (effect == Effect.WITHHOLD) {
                Because reason = withheld(hide, answer, person);
                instead = hides.isEmpty() ? hide.replaceWith() : instead;
                hides.merge(hide.reason(), reason, (old, now) -> answer == Answer.YES ? now : old);
            } else if (effect == Effect.ASK_FIRST) {
                asks.putIfAbsent(hide.ask(), new Because("advice.ask." + hide.ask(), Map.of()));
            }
        }
        return new Verdict(List.copyOf(hides.values()), List.copyOf(asks.values()), instead);
    }

    private static Because withheld(Hide hide, Answer answer, Situation person) {
        String medicines = hide.classes().isEmpty() ? "" : names(person.medicinesOf(hide.classes()));
        return new Because(
                "advice.withheld." + hide.reason(),
                Map.of("known", answer == Answer.YES ? "yes" : "no", "medicines", medicines));
    }

    private static String names(List<MedicineHit> hits) {
        if (hits.isEmpty()) {
            return "";
        }
        Set<String> names = new LinkedHashSet<>();
        for (MedicineHit hit : hits) {
            names.add(hit.name());
        }
        return String.join(", ", names);
    }

    private static Set<String> classesOf(When when) {
        Set<String> classes = new LinkedHashSet<>();
        collectClasses(when, classes);
        return Set.copyOf(classes);
    }

    private static void collectClasses(When when, Set<String> classes) {
        List<When> parts = new ArrayList<>();
        if (when instanceof When.Takes takes) {
            classes.addAll(takes.classes());
        } else if (when instanceof When.Any any) {
            parts.addAll(any.parts());
        } else if (when instanceof When.All all) {
            parts.addAll(all.parts());
        } else if (when instanceof When.Sure sure) {
            parts.add(sure.part());
        }
        parts.forEach(part -> collectClasses(part, classes));
    }

    /** Returns the first reason that holds for a person; the last one of the file always does. */
    Reason reasonFor(Situation person) {
        for (Reason reason : because) {
            boolean counted = reason.count() == null || nights(reason.count(), person) > 0;
            if (counted && reason.when().of(person) == Answer.YES) {
                return reason;
            }
        }
        return because.get(because.size() - 1);
    }

    /** Returns the reason as a sentence key with its numbers. */
    static Because sentence(Reason reason, Situation person) {
        int cramps = person.summary().crampNights();
        int recorded = person.summary().nightsRecorded();
        boolean general = reason.count() == null && reason.key().equals("cramp-nights");
        String key = !general || cramps > 0 ? reason.key() : recorded > 0 ? "no-cramps" : "no-diary";
        List<MedicineHit> hits =
                reason.classes().isEmpty() ? person.linkedMedicines() : person.medicinesOf(reason.classes());
        return new Because(
                "advice.because." + key,
                Map.of(
                        "n",
                        reason.count() == null ? cramps : nights(reason.count(), person),
                        "recorded",
                        recorded,
                        "possible",
                        person.summary().nightsPossible(),
                        "medicines",
                        names(hits)));
    }

    private static int nights(When count, Situation person) {
        if (count instanceof When.Site site) {
            return person.nightsWithSite(site.sites());
        } else if (count instanceof When.Triggered trigger) {
            return person.nightsWithTrigger(trigger.triggers());
        } else if (count instanceof When.Relieved relief) {
            return person.nightsWithRelief(relief.reliefs());
        } else if (count instanceof When.Active active) {
            return person.nightsWithActivity(active.activities());
        } else if (count instanceof When.Unusual) {
            return person.unusualDays();
        }
        return person.soreNights();
    }
}
