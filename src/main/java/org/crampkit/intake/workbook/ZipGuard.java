package org.crampkit.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.crampkit.intake.sheet.UnreadableException;

/** Looks at the parts of a packed workbook before any is unpacked. */
final class ZipGuard {

    /** Largest part when unpacked, in bytes (clinic rule). */
    static final long PART = 900L * 1024 * 1024;

    private static final long SMALL = 1024 * 1024;
    private static final int RATIO = 150;
    private static final int PARTS = 2_000;

    private ZipGuard() {}

    /**
     * Checks a packed file.
     *
     * @throws UnreadableException CK-104 damaged, 105 unpacks too large, 106 macros, 107 links to other files, 113 no workbook
     */
    static void check(Path file) {
        List<? extends ZipEntry> entries;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            entries = new ArrayList<>(Collections.list(zip.entries()));
        } catch (ZipException e) {
            throw new UnreadableException("CK-104");
        } catch (IOException e) {
            throw new UnreadableException("CK-102");
        }
        if (entries.size() > PARTS) {
            throw new UnreadableException("CK-105");
        }
        boolean workbook = false;
        for (ZipEntry entry : entries) {
            size(entry);
            workbook |= part(entry.getName().toLowerCase(Locale.ROOT));
        }
        if (!workbook) {
            throw new UnreadableException("CK-113");
        }
    }

    private static void size(ZipEntry entry) {
        boolean bomb = entry.getSize() > SMALL && entry.getSize() / RATIO > Math.max(1, entry.getCompressedSize());
        if (bomb || entry.getSize() > PART) {
            throw new UnreadableException("CK-105");
        }
    }

    private static boolean part(String name) {
        if (name.endsWith("vbaproject.bin")) {
            throw new UnreadableException("CK-106");
        }
        if (name.startsWith("xl/externallinks/")) {
            throw new UnreadableException("CK-107");
        }
        return name.equals("xl/workbook.xml");
    }
}
