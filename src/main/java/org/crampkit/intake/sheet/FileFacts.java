package org.crampkit.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What one look over all bytes of a file tells: its hash, its beginning, and whether it is valid UTF-8. */
public final class FileFacts {

    private static final int HEAD = 256 * 1024;

    private final String sha256;
    private final byte[] head;
    private final Utf8Check utf8;

    private FileFacts(String sha256, byte[] head, Utf8Check utf8) {
        this.sha256 = sha256;
        this.head = head;
        this.utf8 = utf8;
    }

    /**
     * Reads the file once.
     *
     * @throws UnreadableException CK-102 where its bytes cannot be read
     */
    public static FileFacts of(Path file) {
        MessageDigest digest = digest();
        Utf8Check utf8 = new Utf8Check();
        byte[] buffer = new byte[HEAD];
        byte[] head = new byte[0];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.readNBytes(buffer, 0, HEAD); n > 0; n = in.readNBytes(buffer, 0, HEAD)) {
                if (head.length == 0) {
                    head = Arrays.copyOf(buffer, n);
                }
                digest.update(buffer, 0, n);
                utf8.take(buffer, n);
            }
        } catch (IOException e) {
            throw new UnreadableException("CK-102");
        }
        return new FileFacts(HexFormat.of().formatHex(digest.digest()), head, utf8);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the hash in lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** Returns the first bytes, at most 256 KiB. */
    public byte[] head() {
        return head.clone();
    }

    /** Returns what is known of the bytes as UTF-8. */
    public Utf8Check utf8() {
        return utf8;
    }
}
