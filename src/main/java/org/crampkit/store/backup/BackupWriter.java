package org.crampkit.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crampkit.store.sealing.Seal;

/**
 * Writes a backup: a zip file with the manifest first, its keyed hash, then the parts in the manifest's order. The comment at
 * its end holds a hash over all bytes before that hash, so that no byte can change unseen.
 */
public final class BackupWriter {

    /** What the comment begins with. */
    static final String COMMENT = "crampkit-backup sha-256 ";
    /** Letters of a hash. */
    static final int HASH = 64;

    private static final int BUFFER = 1 << 16;

    private BackupWriter() {}

    /**
     * Writes a file that is there and empty; its parts are copied one by one, none is held in memory.
     *
     * @param files where each part of the manifest lies now, by its name
     */
    public static void write(Path target, Manifest manifest, Seal seal, Map<String, Path> files) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.setComment(COMMENT + "0".repeat(HASH));
            byte[] json = manifest.json();
            FileTime made = FileTime.from(manifest.made());
            begin(zip, Manifest.NAME, made);
            zip.write(json);
            begin(zip, Manifest.SEAL, made);
            zip.write(mark(seal, json).getBytes(StandardCharsets.US_ASCII));
            for (Part part : manifest.parts()) {
                begin(zip, part.name(), made);
                Files.copy(java.util.Objects.requireNonNull(files.get(part.name())), zip);
            }
            zip.closeEntry();
        }
        close(target);
    }

    private static void begin(ZipOutputStream zip, String name, FileTime made) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(made);
        zip.putNextEntry(entry);
    }

    /** Returns the keyed hash over a manifest: only who has the clinic's key can make it. */
    static String mark(Seal seal, byte[] manifest) {
        return HexFormat.of().formatHex(seal.lookUp("backup-manifest", new String(manifest, StandardCharsets.UTF_8)));
    }

    /** Puts the hash in its place at the end. */
    private static void close(Path target) throws IOException {
        MessageDigest digest = Part.digest();
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long left = file.size() - HASH;
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (left > 0) {
                buffer.clear().limit((int) Math.min(BUFFER, left));
                int read = file.read(buffer);
                if (read < 0) {
                    throw new IOException("the file became shorter");
                }
                digest.update(buffer.flip());
                left -= read;
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            ByteBuffer bytes = ByteBuffer.wrap(hash.getBytes(StandardCharsets.US_ASCII));
            long at = file.size() - HASH;
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
        }
    }
}
