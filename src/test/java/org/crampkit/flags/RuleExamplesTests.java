package org.crampkit.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crampkit.diary.Diary;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.summary.Summarizer;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of every rule file, one test each. */
class RuleExamplesTests {

    private static final TemplateFiles TEMPLATES = TemplateFiles.shipped();
    private static final RuleBook BOOK = RuleBook.load(TEMPLATES, MedicineBook.load(TEMPLATES));

    @TestFactory
    Stream<DynamicTest> everyExampleGivesWhatItExpects() {
        return BOOK.rules().stream().flatMap(rule -> rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        rule.id() + ": " + example.name(),
                        () -> assertThat(outcome(rule, example)).isEqualTo(example.expect()))));
    }

    private static String outcome(Rule rule, Rule.Example example) {
        FlagReport report = check(diary(example));
        List<Flag> flags = report.flags().stream()
                .filter(flag -> flag.id().equals(rule.id()))
                .toList();
        if (!flags.isEmpty()) {
            assertThat(flags.get(0).evidence()).isNotEmpty();
            return flags.get(0).tier().name();
        }
        List<PossibleFlag> possible = report.possible().stream()
                .filter(hit -> hit.id().equals(rule.id()))
                .toList();
        if (!possible.isEmpty()) {
            return "possible " + possible.get(0).tier();
        }
        boolean open = report.notAssessed().stream().anyMatch(one -> one.id().equals(rule.id()));
        return open ? "unknown" : "clear";
    }

    private static FlagReport check(Diary diary) {
        return BOOK.check(diary, Summarizer.summarize(diary, null, null, InventedDiary.TODAY), InventedDiary.TODAY);
    }

    private static Diary diary(Rule.Example example) {
        InventedDiary diary = new InventedDiary().profile(example.who());
        for (Map<String, String> row : example.nights()) {
            Map<String, String> values = new LinkedHashMap<>(row);
            int on = Integer.parseInt(values.remove("on"));
            int repeat = values.containsKey("repeat") ? Integer.parseInt(values.remove("repeat")) : 1;
            for (int night = on; night < on + repeat; night++) {
                diary.row(night, values);
            }
        }
        example.faults()
                .forEach(fault -> diary.fault(
                        Integer.parseInt(fault.get("on")), fault.get("field"), fault.get("value"), fault.get("words")));
        return diary.build();
    }
}
