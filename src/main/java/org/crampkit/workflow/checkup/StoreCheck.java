package org.crampkit.workflow.checkup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crampkit.store.Store;
import org.crampkit.store.StoreException;
import org.crampkit.store.sealing.OwnerOnly;
import org.crampkit.trail.ChainReport;
import org.crampkit.workflow.Clinic;

/** The home folder: may be written, has room, its store opens with its key, is whole, and is its owner's alone. */
final class StoreCheck {

    /** Less room than this is told (clinic rule). */
    private static final long LEAST_MEGABYTES = 500;

    private static final int MEGABYTE = 1 << 20;

    private StoreCheck() {}

    static void check(Clinic clinic, Findings found) {
        Path home = clinic.home();
        room(home, found);
        if (!Store.isIn(home)) {
            found.add("CK-940", home.toString());
            return;
        }
        for (Path own : List.of(home.resolve("store"), home.resolve("keys"), clinic.keyFile())) {
            owner(own, found);
        }
        try {
            for (String damage : clinic.ledger().damages()) {
                found.add("CK-602", home.resolve("store").toString(), "value", damage);
            }
            ChainReport chain = clinic.ledger().trail().verify();
            if (!chain.whole()) {
                found.add("CK-803", "trail", "value", Objects.requireNonNull(chain.firstBroken()));
            }
        } catch (RuntimeException e) {
            String code = StoreException.in(e).map(StoreException::code).orElse(StoreException.DAMAGED);
            String place = code.equals(StoreException.WRONG_KEY)
                    ? clinic.keyFile().toString()
                    : home.resolve("store").toString();
            found.add(code, place);
        }
    }

    private static void owner(Path path, Findings found) {
        try {
            if (Files.exists(path) && !OwnerOnly.holds(path)) {
                found.add("CK-941", path.toString());
            }
        } catch (IOException e) {
            found.add("CK-605", path.toString());
        }
    }

    /** A home that is not there yet is asked of the nearest folder that is. */
    private static void room(Path home, Findings found) {
        Path there = home.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            found.add("CK-605", there.toString());
            return;
        }
        try {
            long free = Files.getFileStore(there).getUsableSpace() / MEGABYTE;
            if (free < LEAST_MEGABYTES) {
                found.add("CK-942", there.toString(), "free", free);
            }
        } catch (IOException e) {
            found.add("CK-605", there.toString());
        }
    }
}
