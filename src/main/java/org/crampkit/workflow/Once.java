package org.crampkit.workflow;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, so that a command pays only for what it uses. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = maker.get();
            value = known;
        }
        return known;
    }

    synchronized boolean made() {
        return value != null;
    }

    /** The next who asks makes it anew. */
    synchronized void forget() {
        value = null;
    }
}
