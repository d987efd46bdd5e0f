package org.crampkit.flags.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampkit.flags.condition.Condition;
import org.crampkit.templates.Yaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the condition language: read and told in words, or refused with the place and the fault. */
class ConditionReaderTests {

    /**
     * One condition.
     *
     * @param yaml as a rule file has it
     * @param words what staff read, - where it is refused
     * @param fault place and fault, - where there is none
     */
    record Line(String yaml, String words, String fault) {}

    static Stream<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/flags/conditions.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(parts -> new Line(parts[0], parts[1], parts[2]));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aConditionIsReadOrItsFaultIsNamed(Line line) {
        List<String> faults = new ArrayList<>();
        Optional<Condition> read = new ConditionReader(Set.of("despair"), Set.of("STATIN", "FIBRATE"))
                .read(new Node(Yaml.mapper().readTree(line.yaml()), "when", faults));
        if (line.fault().equals("-")) {
            assertThat(faults).isEmpty();
            assertThat(read.map(Condition::describe)).contains(line.words());
        } else {
            assertThat(faults).first().asString().startsWith(line.fault());
        }
    }
}
