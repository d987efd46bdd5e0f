package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files that are hostile, damaged or no diary are refused with their own code and cure, in 512 MB, and nothing is written. */
class HostileFilesIT {

    private static final Map<String, String> CODES = new LinkedHashMap<>();
    private static final Map<String, JsonNode> REPLIES = new LinkedHashMap<>();
    private static JsonNode imports;
    private static Crampkit.Said said;

    @TempDir
    static Path folder;

    @BeforeAll
    static void askTheProgram() throws Exception {
        Crampkit crampkit = new Crampkit(folder).limitedTo("-Xmx512m");
        Map<Path, String> files = HostileFiles.in(folder.resolve("hostile"));
        List<String> line = new ArrayList<>(List.of("import", "--json", "--no-input", Crampkit.AS_OF, "--patient=P-1"));
        files.keySet().forEach(file -> line.add(file.toString()));
        said = crampkit.run(line);
        int i = 0;
        for (Map.Entry<Path, String> file : files.entrySet()) {
            String name = file.getKey().getFileName().toString();
            CODES.put(name, file.getValue());
            REPLIES.put(name, said.json().path("files").path(i++));
        }
        imports = crampkit.run(List.of("imports", "--json")).json();
    }

    @Test
    void eachIsRefusedWithItsOwnCode() {
        CODES.forEach((name, code) -> {
            assertThat(REPLIES.get(name).path("status").asString("")).as(name).isEqualTo("refused");
            assertThat(REPLIES.get(name).path("code").asString("")).as(name).isEqualTo(code);
        });
    }

    @Test
    void eachSaysWhatToDo() {
        REPLIES.forEach((name, reply) ->
                assertThat(reply.path("message").asString("").length()).as(name).isGreaterThan(40));
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedAndSwallowsNoRow() throws Exception {
        JsonNode reply = dryRun(HostileFiles.openQuote(folder.resolve("more")));
        assertThat(reply.path("status").asString("")).isEqualTo("ready");
        assertThat(reply.path("summary").path("rows").asInt(-1)).isEqualTo(20_000);
        assertThat(reply.path("warnings").path(0).path("code").asString("")).isEqualTo("CK-320");
        assertThat(reply.path("warnings").path(0).path("cell").asString("")).isEqualTo("C100");
    }

    @Test
    void aMillionEmptyRowsAreNothing() throws Exception {
        JsonNode reply = dryRun(HostileFiles.manyEmptyRows(folder.resolve("more")));
        assertThat(reply.path("status").asString("")).isEqualTo("ready");
        assertThat(reply.path("summary").path("rows").asInt(-1)).isEqualTo(1);
    }

    @Test
    void aLinkToItselfAndAFolderWithoutAFileEndInOneSentence() throws Exception {
        Path more = Files.createDirectories(folder.resolve("more"));
        Path loop = more.resolve("loop.csv");
        Files.createSymbolicLink(loop, loop);
        Crampkit.Said linked = new Crampkit(folder).run(List.of("import", "--no-input", loop.toString()));
        assertThat(linked.exit()).isEqualTo(3);
        assertThat(linked.err().strip().lines()).hasSize(1).first().asString().contains("CK-902");
        Path empty = Files.createDirectories(folder.resolve("nothing"));
        Crampkit.Said none = new Crampkit(folder).run(List.of("import", "--no-input", empty.toString()));
        assertThat(none.out().strip().lines()).hasSize(1);
    }

    private static JsonNode dryRun(Path file) throws Exception {
        return new Crampkit(folder)
                .limitedTo("-Xmx512m")
                .run(List.of(
                        "import",
                        "--dry-run",
                        "--json",
                        "--no-input",
                        Crampkit.AS_OF,
                        "--patient=P-1",
                        file.toString()))
                .json();
    }

    @Test
    void theExitCodeIsThree() {
        assertThat(said.exit()).isEqualTo(3);
    }

    @Test
    void nothingIsWritten() {
        assertThat(imports.path("imports").size()).isZero();
    }
}
