package org.crampkit.store.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.crampkit.store.StoreException;

/** Seals and opens what identifies a person or was written freely; a sealed value opens only at its own column and row. */
public final class Seal {

    private final Aead sealing;
    private final Mac lookUp;

    Seal(KeysetHandle sealing, KeysetHandle lookUp) throws GeneralSecurityException {
        this.sealing = sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.lookUp = lookUp.getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    /**
     * Seals.
     *
     * @param column table and column
     * @param row the row's key
     * @param plain what to seal
     */
    public byte[] seal(String column, long row, byte[] plain) {
        try {
            return sealing.encrypt(plain, place(column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing can be sealed", e);
        }
    }

    /** Seals a text. */
    public byte[] seal(String column, long row, String plain) {
        return seal(column, row, plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Opens.
     *
     * @throws StoreException CK-602 where the value was altered, moved from another row or column, or sealed with another key
     */
    public byte[] open(String column, long row, byte[] sealed) {
        try {
            return sealing.decrypt(sealed, place(column, row));
        } catch (GeneralSecurityException e) {
            throw new StoreException(StoreException.DAMAGED, "a sealed value in " + column + " does not open", e);
        }
    }

    /** Opens a text; see {@link #open}. */
    public String text(String column, long row, byte[] sealed) {
        return new String(open(column, row, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Returns the keyed look-up value of a text, 16 bytes.
     *
     * @param kind what the text is, so that equal texts of two kinds look different
     */
    public byte[] lookUp(String kind, String text) {
        try {
            return lookUp.computeMac((kind + '\0' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no look-up value can be made", e);
        }
    }

    private static byte[] place(String column, long row) {
        return (column + '#' + row).getBytes(StandardCharsets.UTF_8);
    }
}
