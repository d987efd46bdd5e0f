package org.crampkit.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the files that come with the program, by folder: from its jar, or from the folders it was compiled to. */
final class ShippedNames {

    private static final String ROOT = TemplateFiles.ROOT;

    private static Map<String, List<String>> inJar = Map.of();

    private ShippedNames() {}

    /** Returns the names of the files directly in a folder, in name order. */
    static synchronized List<String> of(String folder) {
        List<String> known = inJar.get(folder);
        if (known != null) {
            return known;
        }
        URL url = ShippedNames.class.getClassLoader().getResource(ROOT + folder);
        if (url == null) {
            return List.of();
        }
        try {
            if ("file".equals(url.getProtocol())) {
                return in(Path.of(url.toURI()));
            }
            try (JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile()) {
                inJar = byFolder(jar.stream().map(entry -> entry.getName()));
            }
            return inJar.getOrDefault(folder, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has no readable place for " + folder, e);
        }
    }

    /** Returns the names of the files directly in a folder on disk, in name order. */
    static List<String> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the paths of all files that come with the program, in name order. */
    static List<String> every() {
        URL url = ShippedNames.class.getClassLoader().getResource(ROOT + "messages.yaml");
        if (url == null) {
            return List.of();
        }
        try {
            if ("file".equals(url.getProtocol())) {
                return below(Path.of(url.toURI()).resolveSibling(""));
            }
            try (JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile()) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(ROOT) && !name.endsWith("/"))
                        .map(name -> name.substring(ROOT.length()))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has no readable place", e);
        }
    }

    /** Returns the paths of all files in a folder and in those below it, in name order. */
    static List<String> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> byFolder(Stream<String> entries) {
        return entries.filter(name -> name.startsWith(ROOT) && !name.endsWith("/"))
                .map(name -> name.substring(ROOT.length()))
                .filter(name -> name.indexOf('/') > 0)
                .sorted()
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.lastIndexOf('/')),
                        TreeMap::new,
                        Collectors.mapping(
                                name -> name.substring(name.lastIndexOf('/') + 1), Collectors.toUnmodifiableList())));
    }
}
