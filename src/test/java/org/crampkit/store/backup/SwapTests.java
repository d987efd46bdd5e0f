package org.crampkit.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore that a crash interrupts is old or new, never a mix. */
class SwapTests {

    @TempDir
    Path home;

    private List<Swap.Move> moves() throws IOException {
        List<Swap.Move> moves = new ArrayList<>();
        for (String name : List.of("profiles", "templates", "store")) {
            Files.createDirectories(home.resolve(".scratch-1").resolve(name));
            Files.writeString(home.resolve(".scratch-1").resolve(name).resolve("x"), "new");
            if (!name.equals("templates")) {
                Files.createDirectories(home.resolve(name));
                Files.writeString(home.resolve(name).resolve("x"), "old");
            }
            moves.add(new Swap.Move(
                    home.resolve(".scratch-1").resolve(name),
                    home.resolve(name),
                    home.resolve("aside/1").resolve(name)));
        }
        return moves;
    }

    private void all(String what) {
        for (String name : List.of("profiles", "templates", "store")) {
            assertThat(home.resolve(name).resolve("x")).hasContent(what);
        }
    }

    @Test
    void aPlanThatIsNotWrittenChangesNothing() throws IOException {
        moves();
        assertThat(Swap.finish(home)).isFalse();
        assertThat(home.resolve("store/x")).hasContent("old");
    }

    /** The crash may come after any of the five renames. */
    @Test
    void wheneverItIsInterruptedTheNextOneFinishesIt() throws IOException {
        for (int done = 0; done <= 5; done++) {
            List<Swap.Move> moves = moves();
            Swap.begin(home, moves);
            int left = done;
            for (Swap.Move move : moves) {
                if (left > 0 && Files.exists(move.place())) {
                    Files.createDirectories(move.aside().getParent());
                    Files.move(move.place(), move.aside());
                    left--;
                }
                if (left > 0) {
                    Files.move(move.fresh(), move.place());
                    left--;
                }
            }
            assertThat(Swap.underWay(home)).isTrue();
            assertThat(Swap.finish(home)).isTrue();
            assertThat(Swap.underWay(home)).isFalse();
            all("new");
            assertThat(home.resolve("aside/1/store/x")).hasContent("old");
            assertThat(home.resolve("aside/1/profiles/x")).hasContent("old");
            assertThat(home.resolve("aside/1/templates")).doesNotExist();
            assertThat(Swap.finish(home)).isFalse();
            org.springframework.util.FileSystemUtils.deleteRecursively(home.resolve("aside"));
            org.springframework.util.FileSystemUtils.deleteRecursively(home.resolve("templates"));
        }
    }

    @Test
    void whoeverOpensTheStoreNextFinishesIt() throws IOException {
        Path fresh = home.resolve(".scratch-1");
        Path key = home.resolve("the.keys");
        Store.open(fresh, key, Clock.systemUTC(), Clock.systemUTC()).close();
        Store.open(home, key, Clock.systemUTC(), Clock.systemUTC()).close();
        Swap.begin(
                home,
                List.of(new Swap.Move(fresh.resolve("store"), home.resolve("store"), home.resolve("aside/1/store"))));
        try (Store store = Store.open(home, key, Clock.systemUTC(), Clock.systemUTC())) {
            assertThat(store.patientCount()).isZero();
        }
        assertThat(home.resolve("aside/1/store/crampkit.db")).exists();
        assertThat(Swap.underWay(home)).isFalse();
    }
}
