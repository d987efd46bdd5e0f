package org.crampkit.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crampkit.advice.MatrixPerson.Medicine;
import org.crampkit.advice.MatrixPerson.Pregnancy;
import org.crampkit.advice.ReferenceAdvice.Verdict;
import org.crampkit.diary.patient.Condition;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every advice item against every condition, medicine class, pregnancy, age band, kidney state and open tier, each with
 * each of the others: no item is there to print that the reference hides, none is hidden without a reason.
 */
class AdviceMatrixTests {

    private static final List<String> KIDNEYS = List.of("normal", "ckd3", "ckd4", "ckd5", "dialysis", "unknown");
    private static final List<String> TIERS = List.of("E", "S", "U", "R", "I");
    private static final List<Integer> AGES = Arrays.asList(null, 12, 17, 30, 52, 61, 66, 80);

    private static AdviceLibrary library;
    private static Set<String> sentences;

    @BeforeAll
    static void readTheBooks() {
        TemplateFiles files = TemplateFiles.shipped();
        library = AdviceLibrary.load(files, MedicineBook.load(files));
        sentences = new Wording(files).staff().keys();
    }

    @Test
    void noItemIsPrintedThatTheReferenceHidesAndNoneIsHiddenWithoutAReason() {
        Set<MatrixPerson> persons = persons();
        Map<String, String> wrong = new TreeMap<>();
        int cells = 0;
        for (MatrixPerson person : persons) {
            Plan plan = person.someone().plan(library);
            Set<String> safe = plan.chosen().stream().map(Chosen::id).collect(Collectors.toSet());
            plan.offered().forEach(item -> safe.add(item.id()));
            Set<String> withheld = plan.withheld().stream().map(Withheld::id).collect(Collectors.toSet());
            for (String id : library.ids()) {
                cells++;
                check(id, person, safe.contains(id), withheld.contains(id), wrong);
            }
            reasons(plan, person, wrong);
        }
        System.out.printf(
                "advice matrix: %d items x %d persons = %d cells%n",
                library.ids().size(), persons.size(), cells);
        assertThat(cells).isGreaterThan(100_000);
        assertThat(wrong).as("one person for each kind of difference").isEmpty();
    }

    private static void check(
            String id, MatrixPerson person, boolean safe, boolean withheld, Map<String, String> wrong) {
        Verdict verdict = ReferenceAdvice.of(id, person);
        boolean right =
                switch (verdict) {
                    case SHOW -> safe && !withheld;
                    case HIDE -> withheld && !safe;
                    case EITHER -> safe != withheld || (id.equals("DIE-SALT-SUB") && !safe && !withheld);
                    case NOT_MEANT -> !safe && !withheld;
                };
        if (!right) {
            String done = safe ? "printed" : withheld ? "withheld" : "left out";
            wrong.merge(id + " is " + done + ", the reference says " + verdict, person.toString(), (a, b) -> a);
        }
    }

    private static void reasons(Plan plan, MatrixPerson person, Map<String, String> wrong) {
        for (Withheld item : plan.withheld()) {
            boolean said = !item.because().isEmpty()
                    && item.because().stream().allMatch(reason -> sentences.contains(reason.key()));
            if (!said) {
                wrong.put(item.id() + " is withheld without a sentence", person.toString());
            }
        }
        if (person.held() && (plan.held() == null || !plan.chosen().isEmpty())) {
            wrong.put("self-care is not held", person.toString());
        }
    }

    private static Set<MatrixPerson> persons() {
        List<Function<MatrixPerson, List<MatrixPerson>>> axes = List.of(
                p -> conditions().stream().map(p::having).toList(),
                p -> Medicine.ALL.stream().map(p::taking).toList(),
                p -> Arrays.stream(Pregnancy.values()).map(p::pregnant).toList(),
                p -> AGES.stream().map(p::aged).toList(),
                p -> KIDNEYS.stream().map(p::kidneys).toList(),
                p -> TIERS.stream().map(p::flagged).toList(),
                p -> List.of(p, p.beingSick()));
        Set<MatrixPerson> persons = new LinkedHashSet<>();
        for (MatrixPerson base : List.of(MatrixPerson.WELL, MatrixPerson.UNASKED)) {
            for (int first = 0; first < axes.size(); first++) {
                for (int second = 0; second < axes.size(); second++) {
                    Function<MatrixPerson, List<MatrixPerson>> other = axes.get(second);
                    axes.get(first).apply(base).forEach(person -> persons.addAll(other.apply(person)));
                }
            }
        }
        persons.addAll(kidneyByAgeByMedicine());
        return persons;
    }

    /** The three facts that the worst harm comes from, all together. */
    private static List<MatrixPerson> kidneyByAgeByMedicine() {
        List<MatrixPerson> persons = new ArrayList<>();
        for (Medicine medicine : Medicine.ALL) {
            for (Integer age : AGES) {
                KIDNEYS.forEach(kidney ->
                        persons.add(MatrixPerson.WELL.taking(medicine).aged(age).kidneys(kidney)));
            }
        }
        return persons;
    }

    private static List<String> conditions() {
        List<String> words = new ArrayList<>(List.of(""));
        Arrays.stream(Condition.values()).map(Condition::word).forEach(words::add);
        return words;
    }
}
