package org.crampkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The size budgets of the main code: a file, a method, a package. */
class SizeBudgetTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 30;
    private static final int FILES_A_PACKAGE = 12;
    private static final int MEDIAN_LINES = 80;
    private static final int P90_LINES = 240;
    /** The start of a statement or a type: not a method's head. */
    private static final Pattern NO_METHOD = Pattern.compile(
            "^ *(\\}|return|if|for|while|switch|try|else|do|synchronized|throw|case|new|.*\\b(record|class|enum|interface)\\b).*");

    @Test
    void noFileIsLongerThanItsBudget() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (Path file : files()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                offenders.add(file + " has " + lines + " lines");
            }
        }
        assertThat(offenders).isEmpty();
    }

    @Test
    void filesAreShortAsARule() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : files()) {
            lengths.add(Files.readAllLines(file).size());
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).as("median lines a file").isLessThanOrEqualTo(MEDIAN_LINES);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("p90 lines a file").isLessThanOrEqualTo(P90_LINES);
    }

    @Test
    void noMethodIsLongerThanItsBudget() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                int head = headOf(lines, i);
                if (head < 0) {
                    continue;
                }
                String indent = " ".repeat(indentOf(lines.get(head)));
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).equals(indent + "}")) {
                    end++;
                }
                if (end - i - 1 > LONGEST_METHOD) {
                    offenders.add(file + ":" + (head + 1) + " has " + (end - i - 1) + " lines");
                }
            }
        }
        assertThat(offenders).isEmpty();
    }

    @Test
    void noPackageHoldsMoreFilesThanItsBudget() throws IOException {
        Map<Path, Long> counts = files().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        counts.values().removeIf(count -> count <= FILES_A_PACKAGE);
        assertThat(counts).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        for (Path folder : files().stream().map(Path::getParent).distinct().toList()) {
            assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked");
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(MAIN)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the line a method's head starts on, where line i ends one and opens its body; else -1. */
    private static int headOf(List<String> lines, int i) {
        if (!lines.get(i).matches(".*\\)( throws [\\w., ]+)? \\{")
                || lines.get(i).contains("->")) {
            return -1;
        }
        int start = i;
        int depth = 0;
        for (; start >= 0; start--) {
            depth += count(lines.get(start), ')') - count(lines.get(start), '(');
            if (depth <= 0) {
                break;
            }
        }
        int indent = start < 0 ? 0 : indentOf(lines.get(start));
        boolean atTypeLevel = indent == 4 || indent == 8;
        return atTypeLevel && !NO_METHOD.matcher(lines.get(start)).matches() ? start : -1;
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static int count(String text, char letter) {
        return Math.toIntExact(text.chars().filter(c -> c == letter).count());
    }
}
