package org.crampkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of an import leaves the store as it was. */
class KillTests {

    private static final int NIGHTS = 300;

    @TempDir
    Path home;

    @Test
    void aKilledImportLeavesTheStoreAsItWas() throws IOException, InterruptedException {
        String before;
        try (OpenStore open = new OpenStore(home)) {
            open.bring("diary.csv", List.of(Rows.cramp(1, "02:10", 5, 2), Rows.free(2, 3)));
            before = open.dump();
        }
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("half way");
        }
        child.destroyForcibly().waitFor();
        try (OpenStore open = new OpenStore(home)) {
            assertThat(open.dump()).isEqualTo(before);
            assertThat(open.store.imports().list()).hasSize(1);
            assertThat(open.bring("diary.csv", List.of(Rows.free(3, 2))).fresh())
                    .isEqualTo(1);
        }
    }

    /** Fills half an import and waits to be killed. */
    static final class Child {

        public static void main(String[] args) throws InterruptedException {
            OpenStore open = new OpenStore(Path.of(args[0]));
            open.in(() -> {
                Imports.OpenBatch batch = open.store.imports().begin("big.csv", "00", "nurse");
                for (int i = 0; i < 40 * NIGHTS; i++) {
                    batch.add(OpenStore.ANA, Rows.cramp(i % NIGHTS + 1, "02:10", 7, i + 2));
                }
                System.out.println("half way");
                System.out.flush();
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return batch.close();
            });
        }
    }
}
