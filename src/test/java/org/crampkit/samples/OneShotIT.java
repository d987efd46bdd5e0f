package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the packaged program says to good and bad command lines. */
class OneShotIT {

    private static final String ODD_NAME = "Ana's diary – März  2.csv";

    @TempDir
    static Path folder;

    private static Crampkit crampkit;
    private static Path odd;

    @BeforeAll
    static void oneRegisteredClinic() throws IOException, InterruptedException {
        crampkit = new Crampkit(folder).asPackaged();
        odd = Files.copy(
                Sample.FOLDER.resolve("diaries/clean-28-nights.csv"),
                crampkit.work().resolve(ODD_NAME));
        crampkit.script(List.of("register --json \"" + Sample.FOLDER.resolve("patients.csv") + "\""));
    }

    @Test
    void aFileNameMayHoldBlanksApostrophesAndOtherLetters() throws IOException, InterruptedException {
        Crampkit.Said oneShot = crampkit.run(List.of("import", odd.toString(), "--dry-run", "--json", Crampkit.AS_OF));
        assertThat(oneShot.exit()).as(oneShot.err()).isZero();
        assertThat(oneShot.json().path("file").asString()).isEqualTo(ODD_NAME);
        List<JsonNode> typed = crampkit.script(List.of("import \"" + odd + "\" --dry-run --json " + Crampkit.AS_OF));
        assertThat(typed.get(0)).isEqualTo(oneShot.json());
    }

    @Test
    void aFileNameMayBeginWithADash() throws IOException, InterruptedException {
        Path dashed = Files.copy(odd, crampkit.work().resolve("-dash.csv"));
        Crampkit.Said said = crampkit.run(List.of("import", "--dry-run", "--json", "--", dashed.toString()));
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.json().path("file").asString()).isEqualTo("-dash.csv");
    }

    @Test
    void theReadmeNamesTheCommandsThatHelpNames() throws IOException, InterruptedException {
        Set<String> helped = new TreeSet<>();
        crampkit.run(List.of("help", "--json"))
                .json()
                .path("commands")
                .forEach(command -> helped.add(command.path("name").asString()));
        Set<String> read = new TreeSet<>();
        String readme = Files.readString(Path.of("README.md"));
        String table = readme.substring(readme.indexOf("## Commands"), readme.indexOf("Every command takes"));
        Matcher names = Pattern.compile("`([a-z-]+)`").matcher(table);
        while (names.find()) {
            read.add(names.group(1));
        }
        assertThat(read).isEqualTo(helped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    summary P-001 --frm=2026-01-01      | 2 | CK-901 | --from
                    sumary P-001                        | 2 | CK-901 | summary
                    summary                             | 2 | CK-901 | KEY
                    summary P-001 --from=2026-13-01     | 2 | CK-903 | 2026-13-01
                    summary P-999                       | 4 | CK-401 | P-999
                    import no-such-file.csv             | 3 | CK-902 | no-such-file.csv
                    undo 77                             | 4 | CK-904 | 77
                    """)
    void aWrongLineGetsOneClearLine(String line, int exit, String code, String named)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.add("--json");
        Crampkit.Said json = crampkit.run(words);
        assertThat(json.err().strip().lines()).hasSize(1);
        assertThat(json.err()).contains(named).contains("(" + code + ")");
        assertThat(json.exit()).isEqualTo(exit);
        assertThat(json.jsonLines()).hasSize(1);
        assertThat(json.json().path("status").asString()).isEqualTo("error");
        assertThat(json.json().path("code").asString()).isEqualTo(code);
        assertThat(json.json().path("exit").asInt()).isEqualTo(exit);
    }
}
