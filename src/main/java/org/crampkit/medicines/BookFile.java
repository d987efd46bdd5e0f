package org.crampkit.medicines;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code templates/medicines.yaml} as it stands; what each part means is told in the file. */
record BookFile(
        String version,
        Map<String, String> reviewed,
        List<String> sources,
        Map<String, String> classes,
        List<Agent> medicines,
        List<String> harmless,
        List<Product> products,
        List<Agent> phrases,
        List<String> lookalikes,
        Map<String, List<String>> words) {

    /**
     * A medicine, or a phrase for a class.
     *
     * @param name generic name
     * @param classes class ids
     * @param also other names
     * @param signal S, M, W or empty instead of that of the first class; null for the class's own
     */
    record Agent(String name, List<String> classes, @Nullable List<String> also, @Nullable String signal) {

        List<String> otherNames() {
            return also == null ? List.of() : also;
        }
    }

    /**
     * A combination.
     *
     * @param names brand names
     * @param holds generic names of every ingredient
     */
    record Product(List<String> names, List<String> holds) {}
}
