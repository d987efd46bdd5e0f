package org.crampkit.handout.phrase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of what a document says, and its short form for print. */
public final class ContentHash {

    private static final int BRIEF = 8;

    private ContentHash() {}

    /** Returns the hash of a view model in lower-case hex. */
    public static String of(Record content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first eight digits of a hash, or a dash where there is none. */
    public static String brief(String hash) {
        return hash.isBlank() ? "–" : hash.substring(0, Math.min(hash.length(), BRIEF));
    }
}
