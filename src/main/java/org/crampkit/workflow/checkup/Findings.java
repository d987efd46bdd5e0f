package org.crampkit.workflow.checkup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.templates.FaultyFilesException;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.checkup.Finding.Check;

/** The findings of one check, as it goes. */
final class Findings {

    private static final String VALUE = "value";

    /** A file that cannot be used, whatever it is. */
    private static final String FAULTY = "CK-920";

    private final List<Finding> found = new ArrayList<>();
    private final Check check;

    Findings(Check check) {
        this.check = check;
    }

    /** Adds one; arguments are given as name, value, name, value. */
    void add(String code, String place, Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i].toString(), arguments[i + 1]);
        }
        Finding finding = new Finding(check, code, place, named);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    /** Runs what may find faulty files; each fault is a finding with its file as the place. */
    void reading(String place, Runnable work) {
        try {
            work.run();
        } catch (FaultyFilesException e) {
            for (String fault : e.faults()) {
                String line = fault.replaceAll("\\s+", " ");
                int end = line.indexOf(": ");
                add(FAULTY, end < 0 ? place : line.substring(0, end), VALUE, end < 0 ? line : line.substring(end + 2));
            }
        } catch (RefusedException e) {
            Object detail =
                    e.refusal().arguments().getOrDefault("detail", e.refusal().code());
            add(e.refusal().code(), place, VALUE, detail);
        } catch (RuntimeException e) {
            add(FAULTY, place, VALUE, String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
