package org.crampkit.workflow;

import java.nio.file.Path;
import java.time.Clock;
import org.crampkit.store.Store;

/** One home folder with its store and its books; the store is opened when it is first needed. */
public final class Clinic implements AutoCloseable {

    private final Path home;
    private final Path keyFile;
    private final ClinicClock clock;
    private final Books books;
    private final Opener opener;
    private final Once<Ledger> ledger;

    /** Opens nothing yet; the key file is in the home folder. */
    public Clinic(Path home, ClinicClock clock, Books books, Opener opener) {
        this(home, Store.keyFile(home), clock, books, opener);
    }

    /** Opens nothing yet; the key file may be anywhere. */
    public Clinic(Path home, Path keyFile, ClinicClock clock, Books books, Opener opener) {
        this.home = home;
        this.keyFile = keyFile;
        this.clock = clock;
        this.books = books;
        this.opener = opener;
        this.ledger = new Once<>(() -> opener.open(home, keyFile, clock));
    }

    /** Returns the home folder. */
    public Path home() {
        return home;
    }

    /** Returns where the key file is. */
    public Path keyFile() {
        return keyFile;
    }

    /** Returns the books. */
    public Books books() {
        return books;
    }

    /** Returns the store, opened now if it was not yet. */
    public Ledger ledger() {
        return ledger.get();
    }

    /** Returns a clinic with the same books in another home folder. */
    public Clinic in(Path otherHome) {
        return new Clinic(otherHome, clock, books, opener);
    }

    /** Tells the day, for the demo alone: its samples belong to one. */
    public void dayTold(java.time.LocalDate day) {
        clock.tell(day);
    }

    /** Returns the day that the program was told it is. */
    public Clock day() {
        return clock;
    }

    /** Returns real time. */
    public Clock clock() {
        return clock.real();
    }

    /** Closes the store, so that it can be replaced; who asks for it next opens what is there then. */
    @Override
    public void close() {
        if (ledger.made()) {
            ledger.get().close();
            ledger.forget();
        }
    }

    /** Opens the store of a home folder. */
    @FunctionalInterface
    public interface Opener {
        /** Opens, and creates what is not there yet. */
        Ledger open(Path home, Path keyFile, ClinicClock clock);
    }
}
