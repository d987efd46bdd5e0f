package org.crampkit.store.sealing;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A key file under a password: AES-256-GCM with a key that PBKDF2-HMAC-SHA-256 makes of the password in 600,000 rounds
 * (the count of OWASP's Password Storage Cheat Sheet).
 */
public final class LockedKey {

    private static final String FORMAT = "crampkit-locked-keys";
    private static final String MAKER = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final JsonMapper JSON = JsonMapper.shared();

    private LockedKey() {}

    /** Locks the bytes of a key file. */
    public static byte[] lock(byte[] key, char[] password) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, password, salt, nonce, ROUNDS).doFinal(key);
            ObjectNode root = JSON.createObjectNode();
            root.put(FORMAT, 1).put("maker", MAKER).put("rounds", ROUNDS);
            root.put("salt", text(salt)).put("nonce", text(nonce)).put("sealed", text(sealed));
            return root.toString().getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no encryption on this machine", e);
        }
    }

    /** Opens one; empty where the password is another one, or the bytes are no locked key. */
    public static Optional<byte[]> open(byte[] locked, char[] password) {
        try {
            JsonNode root = JSON.readTree(locked);
            int rounds = root.path("rounds").intValue();
            if (rounds < 1 || rounds > MOST_ROUNDS) {
                return Optional.empty();
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, password, bytes(root, "salt"), bytes(root, "nonce"), rounds);
            return Optional.of(cipher.doFinal(bytes(root, "sealed")));
        } catch (GeneralSecurityException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, char[] password, byte[] salt, byte[] nonce, int rounds)
            throws GeneralSecurityException {
        // one system writes ü as one letter, another as two
        char[] letters = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC)
                .toCharArray();
        PBEKeySpec spec = new PBEKeySpec(letters, salt, rounds, KEY_BITS);
        Arrays.fill(letters, '\0');
        byte[] key = SecretKeyFactory.getInstance(MAKER).generateSecret(spec).getEncoded();
        spec.clearPassword();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(FORMAT.getBytes(StandardCharsets.UTF_8));
            return cipher;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode root, String name) {
        return Base64.getDecoder().decode(root.path(name).stringValue());
    }
}
