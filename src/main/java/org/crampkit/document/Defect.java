package org.crampkit.document;

/**
 * Something that must not leave the clinic on paper.
 *
 * @param what the check that failed, such as {@code language}, {@code tags}, {@code fonts}, {@code renderer}
 * @param detail what is wrong
 */
public record Defect(String what, String detail) {}
