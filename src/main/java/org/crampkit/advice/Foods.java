package org.crampkit.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.advice.condition.Situation;
import org.crampkit.advice.condition.When;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.Sex;
import org.jspecify.annotations.Nullable;

/** The food tables and daily targets of {@code templates/foods.yaml} (clinical reference 4.8), cut to one person. */
final class Foods {

    /** Rows a table prints (settled rule of the clinic). */
    static final int ROWS = 4;

    private static final When GREENS_MATTER = new When.Takes(Set.of("WARFARIN", "BLOOD_THINNER_UNSPEC"));
    private static final When PREGNANT = new When.Pregnant(1);
    private static final When BREASTFEEDING = new When.Breastfeeding();

    private final FoodFile file;
    private final When potassiumRisk;
    private final Map<String, List<Row>> rows = new HashMap<>();

    Foods(FoodFile file, When potassiumRisk) {
        this.file = file;
        this.potassiumRisk = potassiumRisk;
        file.foods().stream()
                .sorted(Comparator.comparing(Food::milligrams).reversed())
                .forEach(food -> rows.computeIfAbsent(food.mineral(), key -> new ArrayList<>())
                        .add(row(food, file)));
    }

    private static Row row(Food food, FoodFile file) {
        List<String> words = new ArrayList<>(food.words());
        food.allergens().forEach(allergen -> words.addAll(file.allergens().getOrDefault(allergen, List.of())));
        return new Row(
                new FoodRow(food.id(), food.milligrams(), food.allergens()),
                words,
                food.allergens().contains("milk"),
                food.allergens().contains("vitk"),
                food.potassium() >= file.highPotassium());
    }

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
        boolean anyAllergen = false;
        boolean milk = false;
        for (FoodRow row : rows) {
            anyAllergen |= !row.allergens().isEmpty();
            milk |= row.allergens().contains("milk");
        }
        boolean unknownAllergies = person.allergies().toAny(Set.of()) == Answer.UNKNOWN;
        boolean unknownMilk = person.profile().has(Condition.LACTOSE_INTOLERANCE) == Answer.UNKNOWN;
        return (anyAllergen && unknownAllergies) || (milk && unknownMilk);
    }

    private List<FoodRow> rowsFor(String mineral, Situation person) {
        List<FoodRow> eaten = new ArrayList<>(ROWS);
        for (Row row : rows.getOrDefault(mineral, List.of())) {
            if (eaten.size() < ROWS && mayEat(row, person)) {
                eaten.add(row.shown());
            }
        }
        return List.copyOf(eaten);
    }

    private boolean mayEat(Row row, Situation person) {
        boolean allergic = person.allergies().toAny(row.words()) == Answer.YES;
        boolean milk = row.milk() && person.profile().has(Condition.LACTOSE_INTOLERANCE) == Answer.YES;
        boolean greens = row.greens() && GREENS_MATTER.of(person) != Answer.NO;
        boolean potassium = row.potassium() && potassiumRisk.of(person) != Answer.NO;
        return !allergic && !milk && !greens && !potassium;
    }

    /** Returns the target in mg a day, null where age, sex or pregnancy leave more than one. */
    private @Nullable Integer target(String mineral, Situation person) {
        String set = file.sets().getOrDefault(person.country(), file.sets().getOrDefault("else", ""));
        Integer only = null;
        for (Target row : file.targets()) {
            if (row.set().equals(set) && row.mineral().equals(mineral) && row.fits(person)) {
                if (only != null && only != row.milligrams()) {
                    return null;
                }
                only = row.milligrams();
            }
        }
        return only;
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

    /** A food with what keeps a person from eating it. */
    private record Row(FoodRow shown, List<String> words, boolean milk, boolean greens, boolean potassium) {}

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
            Answer pregnant = PREGNANT.of(person);
            Answer feeding = BREASTFEEDING.of(person);
            return switch (state) {
                case "pregnant" -> pregnant != Answer.NO;
                case "breastfeeding" -> pregnant != Answer.YES && feeding != Answer.NO;
                default -> pregnant != Answer.YES && feeding != Answer.YES;
            };
        }
    }
}
