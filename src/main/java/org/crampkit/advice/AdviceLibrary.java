package org.crampkit.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.advice.AdviceItem.Reason;
import org.crampkit.advice.AdviceItem.Verdict;
import org.crampkit.advice.Selection.Candidate;
import org.crampkit.advice.condition.Situation;
import org.crampkit.diary.Diary;
import org.crampkit.diary.code.Answer;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.summary.Summary;
import org.crampkit.templates.FaultyFilesException;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The advice items of {@code templates/advice}, read whole or not at all.
 *
 * <p>Where the age is not known nobody is taken for a child: the handout is not held, but every item asks first, and
 * every age-bound risk counts as unknown.
 */
public final class AdviceLibrary {

    /** Below this age no self-care text is printed (clinical reference 2, RF-CHILD). */
    public static final int ADULT_FROM = 16;

    private static final String FOODS = "foods.yaml";

    private final Map<String, AdviceItem> items;
    private final Foods foods;
    private final MedicineBook medicines;
    private final String version;

    private AdviceLibrary(Map<String, AdviceItem> items, Foods foods, MedicineBook medicines, String version) {
        this.items = items;
        this.foods = foods;
        this.medicines = medicines;
        this.version = version;
    }

    /**
     * Reads every item file.
     *
     * @throws FaultyFilesException naming every fault of every file at once
     */
    public static AdviceLibrary load(TemplateFiles templates, MedicineBook medicines) {
        List<String> faults = new ArrayList<>();
        ItemReader reader = new ItemReader(templates, medicines.classes(), faults);
        Map<String, AdviceItem> items = reader.readAll();
        Foods foods = null;
        try {
            foods = new Foods(
                    Yaml.mapper().readValue(templates.text(FOODS), Foods.FoodFile.class),
                    reader.group("potassium-risk"));
        } catch (JacksonException e) {
            faults.add(FOODS + ": " + e.getOriginalMessage());
        }
        if (foods == null || !faults.isEmpty()) {
            throw new FaultyFilesException("CK-502", "advice-library", faults);
        }
        return new AdviceLibrary(items, foods, medicines, versionOf(templates));
    }

    /** Returns the version of the library: a short hash over all files. */
    public String version() {
        return version;
    }

    /** Returns the ids of all items. */
    public Set<String> ids() {
        return items.keySet();
    }

    /** Returns whether an item is for clinicians alone and never printed for anybody. */
    public boolean neverPrinted(String id) {
        AdviceItem item = items.get(id);
        return item != null && item.neverPrinted();
    }

    /** Returns the sources of an item, empty where there is no such item. */
    public List<String> sourcesOf(String id) {
        AdviceItem item = items.get(id);
        return item == null ? List.of() : item.sources();
    }

    /** Returns the evidence grade of an item (clinical reference 4), empty where there is no such item. */
    public String evidenceOf(String id) {
        AdviceItem item = items.get(id);
        return item == null ? "" : item.evidence();
    }

    /**
     * Chooses for one person.
     *
     * @param diary everything the patient wrote down, with the profile
     * @param summary the latest period's figures
     * @param flags the flags with their status
     * @param wishes the clinician's choices and the country's settings
     * @param today the day it is made for
     */
    public Plan plan(Diary diary, Summary summary, FlagReport flags, Wishes wishes, LocalDate today) {
        Situation person = new Situation(diary, summary, flags, medicines, wishes.country(), today);
        Because held = held(person, flags, wishes);
        List<Candidate> safe = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        List<Withheld> overridden = new ArrayList<>();
        for (AdviceItem item : items.values()) {
            boolean wished = wishes.with().contains(item.id());
            if (item.showIf().of(person) != Answer.YES && !wished) {
                continue;
            }
            Verdict verdict = item.judge(person);
            Map<String, Object> facts = item.mineral().isEmpty() ? Map.of() : foods.factsFor(item.mineral(), person);
            List<Because> hides = reasons(item, verdict, facts, held);
            boolean override = wished && held == null && wishes.overridden().contains(item.id());
            if (hides.isEmpty()) {
                safe.add(candidate(item, person, verdict, facts));
            } else if (override && !item.neverPrinted()) {
                safe.add(candidate(item, person, verdict, facts));
                overridden.add(new Withheld(item.id(), hides, verdict.replacedBy()));
            } else {
                withheld.add(new Withheld(item.id(), hides, verdict.replacedBy()));
            }
        }
        return plan(held, safe, withheld, overridden, wishes);
    }

    private Plan plan(
            @Nullable Because held,
            List<Candidate> safe,
            List<Withheld> withheld,
            List<Withheld> overridden,
            Wishes wishes) {
        Set<String> chosen = new LinkedHashSet<>(wishes.with());
        chosen.addAll(Selection.of(safe));
        wishes.without().forEach(chosen::remove);
        List<Chosen> offered = safe.stream()
                .map(Candidate::chosen)
                .filter(item -> !chosen.contains(item.id()))
                .toList();
        List<Chosen> inOrder = Selection.inOrder(chosen, safe);
        Set<String> wished =
                inOrder.stream().map(Chosen::id).filter(wishes.with()::contains).collect(Collectors.toSet());
        return new Plan(held, inOrder, wished, offered, withheld, overridden, version);
    }

    private static List<Because> reasons(
            AdviceItem item, Verdict verdict, Map<String, Object> facts, @Nullable Because held) {
        List<Because> hides = new ArrayList<>();
        if (held != null) {
            hides.add(held);
        }
        hides.addAll(verdict.hides());
        if (!item.mineral().isEmpty() && !facts.containsKey("foods")) {
            hides.add(new Because("advice.withheld.no-food-left", Map.of("known", "yes", "medicines", "")));
        }
        return hides;
    }

    private Candidate candidate(AdviceItem item, Situation person, Verdict verdict, Map<String, Object> facts) {
        Reason reason = item.reasonFor(person);
        List<Because> asks = new ArrayList<>(verdict.asks());
        if (facts.get("foods") instanceof List<?> rows
                && foods.asksFirst(
                        person, rows.stream().map(FoodRow.class::cast).toList())) {
            asks.add(new Because("advice.ask.foods", Map.of()));
        }
        return new Candidate(new Chosen(item.id(), AdviceItem.sentence(reason, person), asks, facts), reason.weight());
    }

    private static @Nullable Because held(Situation person, FlagReport flags, Wishes wishes) {
        if (flags.holdsSelfCare()) {
            return new Because("advice.held.flag", Map.of());
        }
        boolean childFlag = flags.flags().stream()
                .anyMatch(flag -> flag.id().equals("RF-CHILD") && flag.status() != FlagStatus.CLEARED);
        if (childFlag || (person.age().isPresent() && person.age().getAsInt() < ADULT_FROM)) {
            return new Because("advice.held.child", Map.of());
        }
        return wishes.clinicianHold().isBlank()
                ? null
                : new Because("advice.held.clinician", Map.of("reason", wishes.clinicianHold()));
    }

    private static String versionOf(TemplateFiles templates) {
        List<String> paths = new ArrayList<>(List.of(FOODS, "advice-groups.yaml"));
        templates.names("advice").forEach(name -> paths.add("advice/" + name));
        return templates.version(paths);
    }
}
