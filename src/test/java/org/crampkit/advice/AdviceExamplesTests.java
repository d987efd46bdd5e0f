package org.crampkit.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The examples of every advice file, each a test. */
class AdviceExamplesTests {

    private static final TemplateFiles FILES = TemplateFiles.shipped();
    private static final AdviceLibrary LIBRARY = AdviceLibrary.load(FILES, MedicineBook.load(FILES));

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : FILES.names("advice")) {
            JsonNode file = Yaml.mapper().readTree(FILES.text("advice/" + name));
            for (JsonNode example : file.path("examples")) {
                tests.add(DynamicTest.dynamicTest(
                        name + " " + example, () -> check(file.path("id").asString(), example)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(150);
        return tests.stream();
    }

    private static void check(String id, JsonNode example) {
        Plan plan = someone(example.path("person")).plan(LIBRARY);
        List<Chosen> shown = Stream.concat(plan.chosen().stream(), plan.offered().stream())
                .filter(chosen -> chosen.id().equals(id))
                .toList();
        String expected = example.path("expect").asString(example.path("is").asString());
        switch (expected) {
            case "hit" -> assertThat(shown).hasSize(1);
            case "asks" -> {
                assertThat(shown).hasSize(1);
                assertThat(shown.get(0).askFirst()).isNotEmpty();
            }
            case "absent" -> {
                assertThat(shown).isEmpty();
                assertThat(plan.withholds(id)).isFalse();
            }
            default -> {
                assertThat(shown).isEmpty();
                assertThat(plan.withholds(id)).isTrue();
            }
        }
        if (example.has("reason")) {
            assertThat(plan.withheld())
                    .filteredOn(item -> item.id().equals(id))
                    .flatExtracting(Withheld::because)
                    .extracting(Because::key)
                    .contains("advice.withheld." + example.path("reason").asString());
        }
    }

    private static Someone someone(JsonNode person) {
        Someone someone =
                person.path("base").asString("healthy").equals("unknown") ? Someone.unknown() : Someone.healthy();
        for (Map.Entry<String, JsonNode> fact : person.properties()) {
            if (!fact.getKey().equals("base")) {
                someone = someone.with(fact.getKey(), text(fact.getValue()));
            }
        }
        return someone;
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asString();
        }
        List<String> words = new ArrayList<>();
        value.forEach(word -> words.add(word.asString()));
        return String.join("; ", words);
    }
}
