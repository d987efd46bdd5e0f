package org.crampkit.intake;

import org.crampkit.diary.SourceCell;

/**
 * Something a person should look at; the row is kept.
 *
 * @param code message code of {@code templates/messages.yaml}
 * @param source where
 * @param column header as it stands in the file
 * @param field contract column, empty where none fits
 * @param value what stood there
 */
public record Warning(String code, SourceCell source, String column, String field, String value) {}
