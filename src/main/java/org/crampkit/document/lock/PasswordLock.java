package org.crampkit.document.lock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Locks a finished PDF with AES-256. Screen readers may read it, it may be printed, and it may not be changed. */
public final class PasswordLock {

    private static final int KEY_BITS = 256;
    private static final int OWNER_BYTES = 24;

    private PasswordLock() {}

    /**
     * Returns the file locked. Each call gives other bytes, for the encryption is salted.
     *
     * @param pdf a file that is not locked
     * @param password what opens it
     */
    public static byte[] lock(byte[] pdf, String password) {
        AccessPermission allowed = new AccessPermission();
        allowed.setCanExtractForAccessibility(true);
        allowed.setCanModify(false);
        allowed.setCanAssembleDocument(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner(), password, allowed);
        policy.setEncryptionKeyLength(KEY_BITS);
        policy.setPreferAES(true);
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a password for the owner that nobody knows: what is allowed stays so. */
    private static String owner() {
        byte[] bytes = new byte[OWNER_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
