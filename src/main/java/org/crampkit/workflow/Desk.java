package org.crampkit.workflow;

import java.time.LocalDate;

/**
 * Who asks, and on which day.
 *
 * @param today the day the program was told it is
 * @param by who asks; recorded in the trail
 */
public record Desk(LocalDate today, String by) {}
