package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The program starts on every later Java that lies beside the one of the build. */
class LaterJavaIT {

    private static final int OURS = 17;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> importsOnEachLaterJava() throws IOException {
        Path ours = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(ours.getParent())) {
            List<Path> later = beside.filter(java -> version(java) > OURS).toList();
            return later.stream()
                    .map(java -> DynamicTest.dynamicTest("Java " + version(java), () -> importsADiary(java)));
        }
    }

    private void importsADiary(Path java) throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder.resolve("java-" + version(java)), java);
        Crampkit.Said said = crampkit.run(List.of(
                "import", Sample.FOLDER.resolve("diaries/clean-28-nights.csv").toString(), "--json", Crampkit.AS_OF));
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.err()).as("nothing but the document").isEmpty();
        assertThat(said.json().path("status").asString()).isEqualTo("imported");
    }

    /** Returns the feature number in a Java's own release file, 0 where it is no Java with a runtime. */
    private static int version(Path java) {
        Path release = java.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(java.resolve("bin/java"))) {
            return 0;
        }
        Properties facts = new Properties();
        try (InputStream in = Files.newInputStream(release)) {
            facts.load(in);
        } catch (IOException e) {
            return 0;
        }
        String version = facts.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[.+-]")[0]);
    }
}
