package org.crampkit.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * One file in a backup.
 *
 * @param name its place below the home folder, with slashes
 * @param bytes its length
 * @param sha256 hash of its bytes
 */
public record Part(String name, long bytes, String sha256) {

    /** The database. */
    public static final String STORE = "store/crampkit.db";
    /** The key file, under a password. */
    public static final String KEY = "keys/crampkit.keys.locked";
    /** Folder of the saved mappings. */
    public static final String PROFILES = "profiles";
    /** Folder of the clinic's own template files. */
    public static final String TEMPLATES = "templates";

    private static final int BUFFER = 1 << 16;

    /**
     * Accepts only what a backup holds.
     *
     * @throws BackupException for any other name, length or hash
     */
    public Part {
        String[] steps = name.split("/", -1);
        boolean known = name.equals(STORE)
                || name.equals(KEY)
                || (steps.length > 1 && Set.of(PROFILES, TEMPLATES).contains(steps[0]));
        if (!known || Arrays.stream(steps).anyMatch(step -> step.isEmpty() || step.matches("\\.{1,2}"))) {
            throw BackupException.damaged("it names a file that belongs to no backup");
        }
        if (bytes < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw BackupException.damaged("a length or hash in its list is none");
        }
    }

    /** Measures a file. */
    public static Part of(String name, Path file) throws IOException {
        MessageDigest digest = digest();
        long length = 0;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
            }
        }
        return new Part(name, length, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Returns its place below a folder.
     *
     * @throws BackupException where this system would take the name to another place
     */
    Path below(Path folder) {
        try {
            Path place = folder.resolve(name).normalize();
            if (place.startsWith(folder.normalize())) {
                return place;
            }
        } catch (InvalidPathException e) {
            throw new BackupException(BackupException.Fault.DAMAGED, "it names a file that this system cannot hold", e);
        }
        throw BackupException.damaged("it names a file outside its folder");
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
