package org.crampkit.store.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.crampkit.store.StoreException;
import org.crampkit.store.sealing.OwnerOnly;
import org.crampkit.store.sealing.Seal;
import org.jspecify.annotations.Nullable;

/** A backup that is being read. Nothing of the file is believed before it was compared; no part is held in memory. */
public final class BackupReader {

    private static final int LARGEST_LIST = 1 << 24;
    /** No list can promise more bytes than this for each byte of the file: a bomb is not unpacked. */
    private static final long SHRINKS_AT_MOST = 200;

    private static final long SLACK = 1 << 24;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Whole whole;
    private final Manifest manifest;
    private final byte[] json;
    private final String mark;

    private BackupReader(Path file, Whole whole, byte[] json, String mark) {
        this.file = file;
        this.whole = whole;
        this.json = json;
        this.mark = mark;
        this.manifest = Manifest.read(json);
    }

    /**
     * Opens a file and compares it with the hash at its end.
     *
     * @throws BackupException where it is no backup, damaged, or of a newer version
     * @throws IOException where the file cannot be read
     */
    public static BackupReader open(Path file) throws IOException {
        Whole whole = Whole.of(file);
        try (ZipInputStream zip = zip(file)) {
            byte[] json = small(zip, Manifest.NAME, LARGEST_LIST);
            String mark = new String(small(zip, Manifest.SEAL, BUFFER), StandardCharsets.US_ASCII);
            BackupReader reader = new BackupReader(file, whole, json, mark);
            long promised = reader.bytes();
            if (promised < 0 || promised > whole.bytes() * SHRINKS_AT_MOST + SLACK) {
                throw BackupException.damaged("it says that it holds more than it can");
            }
            return reader;
        } catch (IOException | IllegalArgumentException e) {
            throw new BackupException(BackupException.Fault.DAMAGED, "it cannot be unpacked", e);
        }
    }

    /** Returns whether a file begins as a backup does, whole or not, or is empty; one that cannot be read is none. */
    public static boolean begun(Path file) {
        try {
            return Files.isRegularFile(file) && (Files.size(file) == 0 || Whole.begins(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns what it says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** Returns the hash of the whole file. */
    public String sha256() {
        return whole.sha256();
    }

    /** Returns its length. */
    public long length() {
        return whole.bytes();
    }

    /** Returns how much room its parts need. */
    public long bytes() {
        long sum = 0;
        for (Part part : manifest.parts()) {
            sum += part.bytes();
            if (sum < 0) {
                return sum;
            }
        }
        return sum;
    }

    /** Returns whether it was made with a key, and its manifest by nobody else. */
    public boolean sealedWith(Seal seal) {
        return MessageDigest.isEqual(
                BackupWriter.mark(seal, json).getBytes(StandardCharsets.US_ASCII),
                mark.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads every part and compares it.
     *
     * @throws BackupException where one differs
     */
    public void check() {
        unpack(null);
    }

    /**
     * Unpacks every part below a folder, compared as it is written, and flushes it to the disk.
     *
     * @throws BackupException where one differs; what was unpacked is then to be thrown away
     * @throws StoreException CK-605 where the folder cannot be written
     */
    public void unpack(@Nullable Path folder) {
        try (ZipInputStream zip = zip(file)) {
            small(zip, Manifest.NAME, LARGEST_LIST);
            small(zip, Manifest.SEAL, BUFFER);
            for (Part part : manifest.parts()) {
                next(zip, part.name());
                part(zip, part, folder == null ? null : part.below(folder));
            }
            if (zip.getNextEntry() != null) {
                throw BackupException.damaged("it holds more than its list names");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BackupException(BackupException.Fault.DAMAGED, "it cannot be unpacked", e);
        }
    }

    private static void part(ZipInputStream zip, Part part, @Nullable Path place) throws IOException {
        MessageDigest digest = Part.digest();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (OutputStream out = place == null ? OutputStream.nullOutputStream() : create(place)) {
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                length += read;
                if (length > part.bytes()) {
                    break;
                }
                digest.update(buffer, 0, read);
                write(out, buffer, read);
            }
        }
        if (length != part.bytes() || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw BackupException.damaged("a file in it is not what its list says");
        }
        if (place != null) {
            flush(place);
        }
    }

    private static OutputStream create(Path place) {
        try {
            OwnerOnly.folderOf(place);
            if (Files.exists(place)) {
                throw BackupException.damaged("it names two files that this system takes for one");
            }
            OwnerOnly.file(place);
            return Files.newOutputStream(place);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void flush(Path place) {
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static StoreException unwritable(IOException e) {
        return new StoreException(StoreException.UNWRITABLE, "the backup cannot be unpacked here", e);
    }

    private static byte[] small(ZipInputStream zip, String name, int most) throws IOException {
        next(zip, name);
        byte[] bytes = zip.readNBytes(most);
        if (zip.read() >= 0) {
            throw BackupException.damaged("its list of files is too long");
        }
        return bytes;
    }

    private static void next(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw BackupException.damaged("it does not hold what its list says");
        }
    }

    private static ZipInputStream zip(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        return new ZipInputStream(in, StandardCharsets.UTF_8);
    }
}
