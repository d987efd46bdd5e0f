package org.crampkit.console.line;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the options of a command that takes one text option a field, and reads them from its context. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface FieldOptions {

    /** Returns the names without dashes. */
    String[] value();
}
