package org.crampkit.store.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BesideTests {

    @Test
    void resultsComeBackInTheOrderGivenOnTheCallingThread() {
        List<Integer> taken = new ArrayList<>();
        Set<Thread> takers = new HashSet<>();
        try (Beside<Integer, Integer> beside = new Beside<>(
                number -> number * 2,
                result -> {
                    taken.add(result);
                    takers.add(Thread.currentThread());
                },
                4)) {
            IntStream.range(0, 500).forEach(beside::accept);
            beside.finish();
        }
        assertThat(taken)
                .isEqualTo(IntStream.range(0, 500)
                        .map(number -> number * 2)
                        .boxed()
                        .toList());
        assertThat(takers).containsExactly(Thread.currentThread());
    }

    @Test
    void theFailureOfTheWorkIsTheCallersOwn() {
        List<Integer> taken = new ArrayList<>();
        try (Beside<Integer, Integer> beside = new Beside<>(BesideTests::failing, taken::add, 4)) {
            IntStream.range(0, 3).forEach(beside::accept);
            assertThatThrownBy(beside::finish)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the second");
        }
        assertThat(taken).containsExactly(0);
    }

    @Test
    void withoutMemoryNothingIsTaken() {
        try (Beside<Integer, Integer> beside = new Beside<>(
                number -> {
                    throw new OutOfMemoryError("of a test");
                },
                result -> {},
                1)) {
            beside.accept(1);
            assertThatThrownBy(beside::finish).isInstanceOf(OutOfMemoryError.class);
        }
    }

    private static int failing(int number) {
        if (number == 1) {
            throw new IllegalArgumentException("the second");
        }
        return number;
    }
}
