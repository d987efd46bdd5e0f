package org.crampkit.workflow.demo;

import org.crampkit.flags.FlagReport;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.filing.FileOutcome;

/** Writes results as the JSON documents that the console's commands answer with. */
public interface Printer {

    /** Returns the reply of {@code import}; called while the outcome's source is open. */
    String imported(FileOutcome outcome);

    /** Returns the reply of {@code summary}. */
    String summary(Summary summary);

    /** Returns the reply of {@code flags}. */
    String flags(FlagReport report);
}
