package org.crampkit.workflow.checkup;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.Nearest;

/** The clinic's own files: each must stand in for a shipped one, or be of a kind that may be added. */
final class OwnFiles {

    /** What may be added beside the shipped files, by folder. */
    private static final Map<String, String> ADDED = Map.of(
            "rules", ".*\\.yaml",
            "advice", ".*\\.yaml",
            "audit", "AUD-\\d+\\.yaml",
            "language", "[a-z]{2,3}(-[A-Za-z]+)*\\.yaml",
            "fonts", ".*\\.ttf|LICENSE.*",
            "handout/poses", ".*\\.yaml",
            "brand", ".*\\.(svg|png)");

    private OwnFiles() {}

    static void check(TemplateFiles templates, Findings found) {
        TreeSet<String> shipped = new TreeSet<>(TemplateFiles.shipped().every());
        for (String path : templates.own()) {
            if (!shipped.contains(path) && !added(path)) {
                found.add("CK-921", path, "nearest", nearest(path, List.copyOf(shipped)));
            }
        }
    }

    private static boolean added(String path) {
        int end = path.lastIndexOf('/');
        String folder = end < 0 ? "" : path.substring(0, end);
        return path.substring(end + 1).matches(ADDED.getOrDefault(folder, "(?!)"));
    }

    private static String nearest(String path, List<String> shipped) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return shipped.stream()
                .filter(one -> one.endsWith("/" + name))
                .findFirst()
                .or(() -> Nearest.to(path, shipped))
                .orElse("none");
    }
}
