package org.crampkit.workflow.checkup;

import java.util.List;

/**
 * What a checkup found.
 *
 * @param findings all findings, in the order of the checks
 * @param own how many files of its own the clinic has
 */
public record Health(List<Finding> findings, int own) {

    /** Copies the list. */
    public Health {
        findings = List.copyOf(findings);
    }
}
