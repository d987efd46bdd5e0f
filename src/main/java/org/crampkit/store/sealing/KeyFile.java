package org.crampkit.store.sealing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import org.crampkit.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The clinic's key file: one keyset for sealing (AES-256-GCM) and one for look-ups (HMAC-SHA-256). */
public final class KeyFile {

    private static final String SEALING = "sealing";
    private static final String LOOK_UP = "look-up";
    private static final int LOOK_UP_BYTES = 16;
    private static final JsonMapper JSON = JsonMapper.shared();

    private KeyFile() {}

    /**
     * Reads the keys.
     *
     * @throws StoreException CK-601 where the file is missing or is no key file
     */
    public static Seal read(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new StoreException(StoreException.WRONG_KEY, "the key file is missing or cannot be read", e);
        }
    }

    /**
     * Reads the keys from the bytes of a key file.
     *
     * @throws StoreException CK-601 where they are none
     */
    public static Seal of(byte[] bytes) {
        register();
        try {
            JsonNode root = JSON.readTree(bytes);
            return new Seal(handle(root.path(SEALING)), handle(root.path(LOOK_UP)));
        } catch (GeneralSecurityException | JacksonException | IllegalArgumentException e) {
            throw new StoreException(StoreException.WRONG_KEY, "the key file cannot be read", e);
        }
    }

    /**
     * Makes new keys and writes them, readable by the owner alone; an existing file is never touched.
     *
     * @throws StoreException CK-605 where the file cannot be written
     */
    public static Seal create(Path file) {
        register();
        try {
            KeysetHandle sealing =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            KeysetHandle lookUp = KeysetHandle.generateNew(lookUpParameters(), RegistryConfiguration.get());
            ObjectNode root = JSON.createObjectNode();
            root.put("crampkit-keys", 1);
            root.set(SEALING, json(sealing));
            root.set(LOOK_UP, json(lookUp));
            write(file, root.toString());
            return new Seal(sealing, lookUp);
        } catch (IOException e) {
            throw new StoreException(StoreException.UNWRITABLE, "the key file cannot be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no keys can be made on this machine", e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        OwnerOnly.folderOf(file);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.file(fresh);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (Files.exists(file)) {
            throw new IOException("a key file is there already");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeysetHandle handle(JsonNode keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                keyset.toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static JsonNode json(KeysetHandle handle) throws GeneralSecurityException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    private static Parameters lookUpParameters() throws GeneralSecurityException {
        return HmacParameters.builder()
                .setKeySizeBytes(32)
                .setTagSizeBytes(LOOK_UP_BYTES)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
    }

    private static void register() {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no encryption on this machine", e);
        }
    }
}
