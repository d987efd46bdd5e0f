package org.crampkit.console.line;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Names the options of a command that takes one text option a profile field, and reads them from its context. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface FieldOptions {

    /** The fields of a profile that say nothing of who the person is. */
    List<String> PROFILE = List.of(
            "sex",
            "reading_format",
            "pregnant_weeks",
            "postpartum_weeks",
            "breastfeeding",
            "conditions",
            "medicines",
            "allergies",
            "kidney_function",
            "fluid_limit_ml",
            "can_stand",
            "falls_last_year",
            "surgery_weeks_ago",
            "alcohol_units_week",
            "sleep_position",
            "asks_about",
            "weight_kg");

    /** Returns the names without dashes that come before those of {@link #PROFILE}. */
    String[] value();
}
