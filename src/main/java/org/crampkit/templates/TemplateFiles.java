package org.crampkit.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads template files: a clinic's own file where its folder has one at the same path, else the one shipped in the jar. */
public final class TemplateFiles {

    static final String ROOT = "templates/";
    private static final int VERSION_LETTERS = 12;

    private final @Nullable Path clinicFolder;

    private TemplateFiles(@Nullable Path clinicFolder) {
        this.clinicFolder = clinicFolder;
    }

    /** The shipped files alone. */
    public static TemplateFiles shipped() {
        return new TemplateFiles(null);
    }

    /** The shipped files, overridden one by one by those of a clinic's folder. */
    public static TemplateFiles overriddenBy(Path clinicFolder) {
        return new TemplateFiles(clinicFolder);
    }

    /**
     * Returns the bytes of a file.
     *
     * @param path path below {@code templates}, such as {@code rules/RF-DVT.yaml}
     * @throws UncheckedIOException where there is no such file or it cannot be read
     */
    public byte[] bytes(String path) {
        Optional<Path> own = ownFile(path);
        try {
            if (own.isPresent()) {
                return Files.readAllBytes(own.get());
            }
            try (InputStream in = TemplateFiles.class.getClassLoader().getResourceAsStream(ROOT + path)) {
                if (in == null) {
                    throw new IOException("no template file " + path);
                }
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a UTF-8 file as text; see {@link #bytes}. */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Returns whether a clinic's own file stands in for the shipped one. */
    public boolean overridden(String path) {
        return ownFile(path).isPresent();
    }

    /** Returns the version of some files together: a short hash over their names and bytes, in the order given. */
    public String version(List<String> paths) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : paths) {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes(path));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Returns the names of the files directly in a folder, shipped and the clinic's own together, in name order.
     *
     * @param folder folder below {@code templates}, such as {@code rules}
     */
    public List<String> names(String folder) {
        TreeSet<String> names = new TreeSet<>(ShippedNames.of(folder));
        if (clinicFolder != null && Files.isDirectory(clinicFolder.resolve(folder))) {
            names.addAll(ShippedNames.in(clinicFolder.resolve(folder)));
        }
        return List.copyOf(names);
    }

    /** Returns the paths of all shipped files, in name order. */
    public List<String> every() {
        return ShippedNames.every();
    }

    /** Returns the clinic's folder, empty where there is none. */
    public Optional<Path> folder() {
        return Optional.ofNullable(clinicFolder);
    }

    /** Returns the paths of the clinic's own files, whether or not they stand in for a shipped one, in name order. */
    public List<String> own() {
        if (clinicFolder == null || !Files.isDirectory(clinicFolder)) {
            return List.of();
        }
        return ShippedNames.below(clinicFolder);
    }

    private Optional<Path> ownFile(String path) {
        if (clinicFolder == null) {
            return Optional.empty();
        }
        Path own = clinicFolder.resolve(path).normalize();
        return own.startsWith(clinicFolder.normalize()) && Files.isRegularFile(own)
                ? Optional.of(own)
                : Optional.empty();
    }
}
