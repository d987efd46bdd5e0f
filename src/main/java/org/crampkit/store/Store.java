package org.crampkit.store;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.crampkit.trail.Trail;

/** The store of a home folder. */
public final class Store implements AutoCloseable {
    private Store() {}

    /** Opens. */
    public static Store open(Path home, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** Patients. */
    public Patients patients() {
        throw new UnsupportedOperationException();
    }

    /** Diaries. */
    public Diaries diaries() {
        throw new UnsupportedOperationException();
    }

    /** Imports. */
    public Imports imports() {
        throw new UnsupportedOperationException();
    }

    /** Records. */
    public Records records() {
        throw new UnsupportedOperationException();
    }

    /** Trail. */
    public Trail trail() {
        throw new UnsupportedOperationException();
    }

    /** Data source. */
    public DataSource dataSource() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
