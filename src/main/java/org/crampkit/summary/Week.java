package org.crampkit.summary;

import java.time.LocalDate;

/**
 * A block of seven nights, the last one ending at the last night.
 *
 * @param from first night of the block
 * @param recorded nights recorded in it
 * @param episodes cramps in it
 */
public record Week(LocalDate from, int recorded, int episodes) {}
