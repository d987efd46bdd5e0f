package org.crampkit.workflow.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTests {

    private static final int MANY = 10_000;

    private static void numbers(Consumer<Integer> to) {
        IntStream.range(0, MANY).forEach(to::accept);
    }

    @Test
    void everythingIsTakenInTheOrderItWasReadIn() {
        List<Integer> taken = new ArrayList<>();
        ReadAhead.each(ReadAheadTests::numbers, taken::add);
        assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void nothingReadIsNothingTaken() {
        List<Integer> taken = new ArrayList<>();
        ReadAhead.<Integer>each(to -> {}, taken::add);
        assertThat(taken).isEmpty();
    }

    @Test
    void whereReadingFailsTheWholeFails() {
        List<Integer> taken = new ArrayList<>();
        Consumer<Consumer<Integer>> failing = to -> {
            IntStream.range(0, 100).forEach(to::accept);
            throw new IllegalArgumentException("a row is damaged");
        };
        assertThatThrownBy(() -> ReadAhead.each(failing, taken::add)).hasMessage("a row is damaged");
        assertThat(taken).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void evenWithoutMemoryHalfAReadingIsNoReading() {
        Consumer<Consumer<Integer>> failing = to -> {
            to.accept(1);
            throw new OutOfMemoryError("of a test");
        };
        assertThatThrownBy(() -> ReadAhead.each(failing, taken -> {})).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whereTakingFailsReadingEndsBeforeTheCallerGoesOn() {
        AtomicInteger read = new AtomicInteger();
        Consumer<Consumer<Integer>> reading =
                to -> IntStream.range(0, 1_000_000).forEach(number -> {
                    read.incrementAndGet();
                    to.accept(number);
                });
        assertThatThrownBy(() -> ReadAhead.each(reading, number -> {
                    throw new IllegalArgumentException("cannot be counted");
                }))
                .hasMessage("cannot be counted");
        int after = read.get();
        assertThat(after).isLessThan(1_000_000);
        assertThat(read.get()).isEqualTo(after);
    }
}
