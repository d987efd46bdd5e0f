package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What good, bad and hostile files hold is in no log, on no error stream and in no open part of the home folder. */
class NothingOfPatientsInTheOpenIT {

    private static final List<String> WORDS = List.of(
            "Xanthippe",
            "Quizzleworth",
            "1948-05-17",
            "Wobblewort",
            "Flummoxatin",
            "Brunhildegard",
            "Snorkelmuscle",
            "Zibberzab",
            "Gobbledegook",
            "Unclosedquotia",
            "Badbytella",
            "Migrainomax",
            "Prosaica",
            "ZQ-777");

    @TempDir
    Path folder;

    private final StringBuilder errors = new StringBuilder();

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(
                file(
                        "good.csv",
                        """
                Patient,Night of,Start,Pain,Where,Medicines,Notes
                ZQ-777,2026-11-02,02:30,6,left calf,Flummoxatin 5 mg,Aunt Brunhildegard; chest pain
                ZQ-777,2026-11-03,03:30,15,Snorkelmuscle,Flummoxatin 5 mg,Zibberzab swelling
                ZQ-777,31/31/2026,25:99,4,foot,,Gobbledegook
                """));
        files.add(
                file(
                        "bad.csv",
                        """
                Patient: ZQ-777 Xanthippe Quizzleworth
                Night of,Start,Pain,Notes
                2026-11-02,02:30,6,"Unclosedquotia
                2026-11-03,01:00,4,caf\u00e9 Badbytella
                """));
        files.add(file("other.csv", "Quizzleworth headaches,,\nDate,Pain,Notes\n2026-11-02,4,Migrainomax\n"));
        files.add(file("letter.txt", "Dear Dr Quizzleworth,\nProsaica had a cramp.\n"));
        files.add(file("cut.xlsx", "PK\3\4 Quizzleworth Prosaica"));
        files.add(file("junk.xls", "\0\1\2\3\4\5\6\7".repeat(40) + "Quizzleworth"));
        files.add(file("form.pdf", "%PDF-1.7 Quizzleworth"));
        return files;
    }

    private Crampkit.Said run(Crampkit crampkit, List<String> line) throws IOException, InterruptedException {
        Crampkit.Said said = crampkit.run(line);
        assertThat(said.exit()).as(said.err()).isIn(0, 2, 3, 4);
        errors.append(said.err());
        return said;
    }

    @Test
    void isSaidOnTheAnswerAlone() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder).limitedTo("-Dlogging.level.root=DEBUG");
        Path list = file(
                "list.csv",
                """
                patient_id,given_name,family_name,birth_date,sex,notes
                ZQ-777,Xanthippe,Quizzleworth,1948-05-17,F,Wobblewort tea
                """);
        run(crampkit, List.of("register", "--json", list.toString()));
        StringBuilder answers = new StringBuilder();
        for (Path file : files()) {
            List<String> line = List.of("import", "--json", "--no-input", Crampkit.AS_OF, file.toString());
            answers.append(run(crampkit, line).out());
        }
        run(crampkit, List.of("flags", "ZQ-777", "--json"));
        run(crampkit, List.of("summary", "Nobody", "--json"));
        run(crampkit, List.of("undo", "2", "--json"));
        assertThat(answers).contains("ZQ-777", "Brunhildegard");
        assertThat(errors).doesNotContain(WORDS.toArray(new String[0]));
        assertThat(open(crampkit.home())).isEmpty();
    }

    /** Returns each file of a folder in which one of the words stands, in either of the two ways a store may write it. */
    private static List<String> open(Path home) throws IOException {
        List<String> open = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                String narrow = bytes.replace("\0", "");
                WORDS.stream()
                        .filter(word -> bytes.contains(word) || narrow.contains(word))
                        .forEach(word -> open.add(file.getFileName() + ": " + word));
            }
        }
        return open;
    }
}
