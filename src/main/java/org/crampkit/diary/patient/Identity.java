package org.crampkit.diary.patient;

/**
 * The names of a patient; kept sealed, never logged.
 *
 * @param givenName given name, empty where unknown
 * @param familyName family name, empty where unknown
 */
public record Identity(String givenName, String familyName) {

    /** Nothing is known. */
    public static final Identity UNKNOWN = new Identity("", "");

    /** Returns "given family", or an empty text where both are unknown. */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    @Override
    public String toString() {
        return "Identity[sealed]";
    }
}
