package org.crampkit.console;

import java.util.Objects;

/** The program's version, from the jar. */
public final class Version {

    private Version() {}

    /** Returns the version, such as {@code 0.1.0}. */
    public static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "0.1.0");
    }
}
