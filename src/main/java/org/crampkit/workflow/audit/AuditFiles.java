package org.crampkit.workflow.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.ReportFormat;
import org.crampkit.workflow.OutputFile;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;

/** The files of one audit: all of them written, opened again and counted before the first is moved to its place. */
public final class AuditFiles implements AutoCloseable {

    private final List<OutputFile.Draft> drafts = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();

    private AuditFiles() {}

    /**
     * Writes a report in some formats.
     *
     * @throws RefusedException where a file cannot be written, or holds other than what it should
     */
    static AuditFiles write(AuditReport report, List<ReportFormat> formats, Path folder, String name) {
        AuditFiles files = new AuditFiles();
        try {
            formats.forEach(format -> files.add(report, format, folder.resolve(name + "." + format.name())));
            return files;
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** Adds the nights without identifiers; read back like the others. */
    void addNights(HarborNights nights, Path place) {
        OutputFile.Draft draft = new OutputFile(place).draft(nights::write);
        drafts.add(draft);
        try (Stream<String> lines = Files.lines(draft.temporary())) {
            if (lines.count() != nights.rows() + 1L) {
                throw unlike(place);
            }
        } catch (IOException e) {
            throw unlike(place);
        }
        written.add(new Written("csv", place, sha256(draft.temporary()), nights.rows()));
    }

    private void add(AuditReport report, ReportFormat format, Path place) {
        OutputFile.Draft draft = new OutputFile(place).draft(temporary -> format.write(report, temporary));
        drafts.add(draft);
        int counts;
        try {
            counts = format.countsIn(draft.temporary());
        } catch (IOException e) {
            throw unlike(place);
        }
        if (counts != format.expected(report)) {
            throw unlike(place);
        }
        written.add(new Written(format.name(), place, sha256(draft.temporary()), counts));
    }

    private static RefusedException unlike(Path place) {
        return new RefusedException(
                new Refusal.NotWritable("CK-806", "audit-unlike", Map.of("file", place.toString())));
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns what was written. */
    List<Written> written() {
        return List.copyOf(written);
    }

    /** Moves every file to its place. */
    void settle() {
        drafts.forEach(OutputFile.Draft::settle);
    }

    @Override
    public void close() {
        drafts.forEach(OutputFile.Draft::close);
    }

    /**
     * One file.
     *
     * @param format its format
     * @param place where it is
     * @param sha256 its hash
     * @param counts how many counts, or rows of nights, were found in it when it was opened again
     */
    public record Written(String format, Path place, String sha256, int counts) {}
}
