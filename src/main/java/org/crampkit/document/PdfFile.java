package org.crampkit.document;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param sha256 its hash in lower-case hex
 * @param pages number of pages
 */
@SuppressWarnings("ArrayRecordComponent")
public record PdfFile(byte[] bytes, String sha256, int pages) {}
