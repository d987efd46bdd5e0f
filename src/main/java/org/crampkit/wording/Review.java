package org.crampkit.wording;

/**
 * Who reviewed a text, and until when it holds.
 *
 * @param version version of the text
 * @param reviewedBy who signed it, empty while it is a draft
 * @param reviewBy ISO date to review it again by, empty where not set
 */
public record Review(String version, String reviewedBy, String reviewBy) {

    /** Returns whether nobody has signed it yet. */
    public boolean draft() {
        return reviewedBy.isBlank();
    }
}
