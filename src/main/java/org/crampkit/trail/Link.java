package org.crampkit.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One link of the chain as it is hashed.
 *
 * @param sequence 1, 2, 3 …
 * @param previous hash of the entry before it, empty for the first
 * @param fields what the entry says, in a fixed order
 */
public record Link(long sequence, String previous, List<String> fields) {

    /** Copies the fields. */
    public Link {
        fields = List.copyOf(fields);
    }

    /** Returns SHA-256 over the canonical form: every part with its length before it, so that no two entries read alike. */
    public String hash() {
        StringBuilder canonical = new StringBuilder("crampkit-trail-1\n");
        part(canonical, Long.toString(sequence));
        part(canonical, previous);
        fields.forEach(field -> part(canonical, field));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void part(StringBuilder canonical, String text) {
        canonical.append(text.length()).append(':').append(text).append('\n');
    }
}
