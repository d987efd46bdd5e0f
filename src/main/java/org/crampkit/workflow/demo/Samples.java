package org.crampkit.workflow.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.workflow.OutputFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The samples that the program ships, copied out of the jar. Every patient in them is invented. */
final class Samples {

    /** The day on which the samples are shown: a little after their last night. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Set<String> DIARY_KINDS = Set.of("csv", "xlsx", "xls");

    private final Path folder;

    private Samples(Path folder) {
        this.folder = folder;
    }

    /** Copies the samples to a folder. */
    static Samples copyTo(Path folder) {
        copy("classpath*:samples/*.csv", folder);
        copy("classpath*:samples/diaries/*", folder.resolve("diaries"));
        return new Samples(folder);
    }

    Path patients() {
        return folder.resolve("patients.csv");
    }

    /** Returns the diaries in name order. */
    List<Sample> diaries() {
        Map<String, byte[]> all = read("classpath*:samples/diaries/*");
        List<Sample> samples = new ArrayList<>();
        all.forEach((name, bytes) -> {
            String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (DIARY_KINDS.contains(kind)) {
                String stem = name.substring(0, name.length() - kind.length() - 1);
                byte[] options = all.getOrDefault(stem + ".options", new byte[0]);
                byte[] expected =
                        Objects.requireNonNull(all.get(stem + ".expected.json"), "every sample has its expected reply");
                samples.add(new Sample(
                        folder.resolve("diaries").resolve(name),
                        new String(options, StandardCharsets.UTF_8).strip(),
                        new String(expected, StandardCharsets.UTF_8)));
            }
        });
        return samples;
    }

    private static void copy(String pattern, Path to) {
        read(pattern).forEach((name, bytes) -> new OutputFile(to.resolve(name)).write(bytes));
    }

    private static Map<String, byte[]> read(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(pattern);
            Map<String, byte[]> all = new TreeMap<>();
            List<Resource> files = Arrays.stream(found)
                    .filter(resource -> resource.getFilename() != null
                            && !resource.getFilename().isEmpty()
                            && resource.isReadable())
                    .sorted(Comparator.comparing(resource -> Objects.requireNonNull(resource.getFilename())))
                    .toList();
            for (Resource file : files) {
                try (InputStream in = file.getInputStream()) {
                    all.put(Objects.requireNonNull(file.getFilename()), in.readAllBytes());
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One sample diary.
     *
     * @param file its copy
     * @param options the options to import it with, one line as typed, empty where there are none
     * @param expected the reply it must get, as JSON
     */
    record Sample(Path file, String options, String expected) {

        ReadingOptions reading(LocalDate today) {
            String patient = option("--patient");
            String order = option("--date-order");
            String naming = option("--night-named-by");
            return new ReadingOptions(
                    patient == null ? null : new PatientKey(patient),
                    order == null ? null : ReadingOptions.DateOrder.valueOf(order.toUpperCase(Locale.ROOT)),
                    naming == null ? null : ReadingOptions.NightNaming.valueOf(naming.toUpperCase(Locale.ROOT)),
                    option("--sheet"),
                    today);
        }

        private @Nullable String option(String name) {
            return Arrays.stream(options.split("\\s+"))
                    .filter(word -> word.startsWith(name + "="))
                    .map(word -> word.substring(name.length() + 1))
                    .findFirst()
                    .orElse(null);
        }
    }
}
