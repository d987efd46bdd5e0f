package org.crampkit.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.advice.condition.Situation;
import org.crampkit.advice.condition.When;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.Sex;
import org.jspecify.annotations.Nullable;

/** The food tables and daily targets of {@code templates/foods.yaml} (clinical reference 4.8), cut to one person. */
record Foods(FoodFile file, When potassiumRisk) {

    /** Rows a table prints (settled rule of the clinic). */
    static final int ROWS = 4;

    private static final Set<String> GREENS_MATTER = Set.of("WARFARIN", "BLOOD_THINNER_UNSPEC");

    /** Returns the rows, target and units of a mineral for a person; no "foods" where nothing is left to eat. */
    Map<String, Object> factsFor(String mineral, Situation person) {
        Map<String, Object> facts = new HashMap<>();
        List<FoodRow> rows = rowsFor(mineral, person);
        facts.put("units", person.country().equals("US") ? "us" : "metric");
        if (!rows.isEmpty()) {
            facts.put("foods", rows);
        }
        Integer target = target(mineral, person);
        if (target != null) {
            facts.put("target", target);
        }
        return facts;
    }

    /** Returns whether a row may hold what this person must not eat because nobody asked. */
    boolean asksFirst(Situation person, List<FoodRow> rows) {
        boolean anyAllergen = rows.stream().anyMatch(row -> !row.allergens().isEmpty());
        boolean milk = rows.stream().anyMatch(row -> row.allergens().contains("milk"));
        boolean unknownAllergies = person.allergies().toAny(Set.of()) == Answer.UNKNOWN;
        boolean unknownMilk = person.profile().has(Condition.LACTOSE_INTOLERANCE) == Answer.UNKNOWN;
        return (anyAllergen && unknownAllergies) || (milk && unknownMilk);
    }

    private List<FoodRow> rowsFor(String mineral, Situation person) {
        return file.foods().stream()
                .filter(food -> food.mineral().equals(mineral) && mayEat(food, person))
                .sorted(Comparator.comparing(Food::milligrams).reversed())
                .limit(ROWS)
                .map(food -> new FoodRow(food.id(), food.milligrams(), food.allergens()))
                .toList();
    }

    private boolean mayEat(Food food, Situation person) {
        List<String> words = new ArrayList<>(food.words());
        food.allergens().forEach(allergen -> words.addAll(file.allergens().getOrDefault(allergen, List.of())));
        boolean allergic = person.allergies().toAny(words) == Answer.YES;
        boolean milk =
                food.allergens().contains("milk") && person.profile().has(Condition.LACTOSE_INTOLERANCE) == Answer.YES;
        boolean greens = food.allergens().contains("vitk") && new When.Takes(GREENS_MATTER).of(person) != Answer.NO;
        boolean potassium = food.potassium() >= file.highPotassium() && potassiumRisk.of(person) != Answer.NO;
        return !allergic && !milk && !greens && !potassium;
    }

    /** Returns the target in mg a day, null where age, sex or pregnancy leave more than one. */
    private @Nullable Integer target(String mineral, Situation person) {
        String set = file.sets().getOrDefault(person.country(), file.sets().getOrDefault("else", ""));
        Set<Integer> fitting = file.targets().stream()
                .filter(row -> row.set().equals(set) && row.mineral().equals(mineral) && row.fits(person))
                .map(Target::milligrams)
                .collect(Collectors.toSet());
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    /** The file. */
    record FoodFile(
            List<String> sources,
            int highPotassium,
            Map<String, List<String>> allergens,
            List<Food> foods,
            Map<String, String> sets,
            List<Target> targets) {}

    /**
     * A food amount.
     *
     * @param milligrams of its table's mineral
     * @param potassium mg of potassium in the same amount
     * @param words names that an allergy text may use for it
     */
    record Food(String id, String mineral, int milligrams, int potassium, List<String> allergens, List<String> words) {}

    /** A daily target; ages from (included) to below; state is {@code none}, {@code pregnant} or {@code breastfeeding}. */
    record Target(String set, String mineral, String sex, int from, int below, String state, int milligrams) {

        boolean fits(Situation person) {
            Sex known = person.profile().sex();
            boolean sexFits = sex.equals("any")
                    || (known != Sex.M && known != Sex.F)
                    || known.name().equals(sex);
            boolean ageFits = person.age().isEmpty()
                    || (person.age().getAsInt() >= from && person.age().getAsInt() < below);
            return sexFits && ageFits && stateFits(person);
        }

        private boolean stateFits(Situation person) {
            Answer pregnant = new When.Pregnant(1).of(person);
            Answer feeding = new When.Breastfeeding().of(person);
            return switch (state) {
                case "pregnant" -> pregnant != Answer.NO;
                case "breastfeeding" -> pregnant != Answer.YES && feeding != Answer.NO;
                default -> pregnant != Answer.YES && feeding != Answer.YES;
            };
        }
    }
}
