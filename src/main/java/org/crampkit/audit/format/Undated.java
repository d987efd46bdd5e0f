package org.crampkit.audit.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook's parts, so that the same report gives the same bytes and no part tells when it was made. */
final class Undated {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Undated() {}

    static void copy(Path workbook, Path to) throws IOException {
        try (ZipFile from = new ZipFile(workbook.toFile());
                OutputStream out = Files.newOutputStream(to);
                ZipOutputStream parts = new ZipOutputStream(out)) {
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                ZipEntry old = entries.nextElement();
                ZipEntry part = new ZipEntry(old.getName());
                part.setTimeLocal(EPOCH);
                parts.putNextEntry(part);
                try (InputStream in = from.getInputStream(old)) {
                    in.transferTo(parts);
                }
                parts.closeEntry();
            }
        }
    }
}
