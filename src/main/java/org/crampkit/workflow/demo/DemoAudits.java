package org.crampkit.workflow.demo;

import java.nio.file.Path;
import java.util.List;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;

/** The audits of the demo: an internal one, and one that may be released. */
final class DemoAudits {

    private final Clinic clinic;
    private final Path out;
    private final Desk desk;

    DemoAudits(Clinic clinic, Path out, Desk desk) {
        this.clinic = clinic;
        this.out = out;
        this.desk = desk;
    }

    List<Path> write() {
        return List.of();
    }
}
