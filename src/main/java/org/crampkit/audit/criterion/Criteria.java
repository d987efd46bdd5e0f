package org.crampkit.audit.criterion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crampkit.templates.FaultyFilesException;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import tools.jackson.core.JacksonException;

/** The criteria of {@code templates/audit}, a file each. */
public final class Criteria {

    private static final String FOLDER = "audit";

    private final List<Criterion> all;

    private Criteria(List<Criterion> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads every file.
     *
     * @throws FaultyFilesException naming every fault of every file
     */
    public static Criteria load(TemplateFiles templates) {
        List<Criterion> all = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String name : templates.names(FOLDER)) {
            if (name.endsWith(".yaml")) {
                String path = FOLDER + "/" + name;
                try {
                    Criterion criterion = Yaml.mapper().readValue(templates.text(path), Criterion.class);
                    if (!name.equals(criterion.id() + ".yaml")) {
                        faults.add(path + ": the file is not named like its id " + criterion.id());
                    }
                    all.add(criterion);
                } catch (JacksonException e) {
                    faults.add(path + ": " + e.getOriginalMessage());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyFilesException("CK-505", "audit-criteria", faults);
        }
        all.sort(Comparator.comparingInt(criterion -> number(criterion.id())));
        return new Criteria(all);
    }

    private static int number(String id) {
        String digits = id.replaceAll("\\D", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** Returns the criteria in the order of their numbers. */
    public List<Criterion> all() {
        return all;
    }
}
