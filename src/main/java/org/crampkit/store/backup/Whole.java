package org.crampkit.store.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file that is the whole backup it was: its last bytes hold the hash of all bytes before them.
 *
 * @param bytes its length
 * @param sha256 hash of the whole file, that last hash included
 */
record Whole(long bytes, String sha256) {

    /** A zip file's first bytes up to the name of its first entry, which must be the manifest. */
    private static final int NAME_AT = 30;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BUFFER = 1 << 16;

    /**
     * Reads a file through.
     *
     * @throws BackupException where it is no backup, or not whole
     */
    static Whole of(Path file) throws IOException {
        long bytes = Files.size(file);
        MessageDigest all = Part.digest();
        MessageDigest most = Part.digest();
        int end = BackupWriter.COMMENT.length() + BackupWriter.HASH;
        byte[] tail = new byte[0];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            byte[] head = in.readNBytes(NAME_AT + Manifest.NAME.length());
            if (!begins(head)) {
                throw new BackupException(BackupException.Fault.NO_BACKUP, "", null);
            }
            all.update(head);
            most.update(head);
            copy(in, bytes - head.length - end, all, most);
            tail = in.readAllBytes();
        }
        String text = new String(tail, StandardCharsets.US_ASCII);
        if (tail.length != end || !text.startsWith(BackupWriter.COMMENT)) {
            throw BackupException.damaged("its end is missing");
        }
        all.update(tail);
        most.update(tail, 0, BackupWriter.COMMENT.length());
        if (!HexFormat.of().formatHex(most.digest()).equals(text.substring(BackupWriter.COMMENT.length()))) {
            throw BackupException.damaged("its bytes are not those that were written");
        }
        return new Whole(bytes, HexFormat.of().formatHex(all.digest()));
    }

    /** Returns whether a file begins as a backup does. */
    static boolean begins(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return begins(in.readNBytes(NAME_AT + Manifest.NAME.length()));
        }
    }

    private static boolean begins(byte[] head) {
        return head.length == NAME_AT + Manifest.NAME.length()
                && Arrays.equals(head, 0, ZIP.length, ZIP, 0, ZIP.length)
                && new String(head, NAME_AT, Manifest.NAME.length(), StandardCharsets.US_ASCII).equals(Manifest.NAME);
    }

    private static void copy(InputStream in, long length, MessageDigest all, MessageDigest most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
            if (read < 0) {
                throw BackupException.damaged("its end is missing");
            }
            all.update(buffer, 0, read);
            most.update(buffer, 0, read);
            left -= read;
        }
    }
}
