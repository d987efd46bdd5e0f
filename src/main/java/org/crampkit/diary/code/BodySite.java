package org.crampkit.diary.code;

/** Where a cramp was (clinical reference 1.2). ARM to GENERAL feed red flags. */
public enum BodySite {
    CALF("CALF"),
    FOOT("FOOT"),
    TOES("TOES"),
    SHIN("SHIN"),
    THIGH_FRONT("THIGH_FRONT"),
    THIGH_BACK("THIGH_BACK"),
    THIGH_UNSPEC("THIGH_UNSPEC"),
    BUTTOCK("BUTTOCK"),
    ARM("ARM"),
    HAND("HAND"),
    TRUNK("TRUNK"),
    NECK_JAW("NECK_JAW"),
    GENERAL("GENERAL"),
    OTHER("OTHER"),
    UNKNOWN("UNKNOWN");

    private final String word;

    BodySite(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
