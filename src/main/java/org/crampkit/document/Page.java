package org.crampkit.document;

import java.time.LocalDate;

/**
 * A document to render.
 *
 * @param xhtml the whole XHTML, its root element with a language
 * @param title document title
 * @param language language tag
 * @param author the clinic's name
 * @param madeOn the day written into the file, so that the same input gives the same bytes
 * @param contentHash hash of the content, from which the file's ID is made
 */
public record Page(String xhtml, String title, String language, String author, LocalDate madeOn, String contentHash) {}
