package org.crampkit.document;

import java.util.List;

/** A document has defects and is not let out. */
public final class DefectiveDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    /** Names the defects. */
    public DefectiveDocumentException(List<Defect> defects) {
        super("document has " + defects.size() + " defects: " + defects);
        this.defects = List.copyOf(defects);
    }

    /** Returns what is wrong. */
    public List<Defect> defects() {
        return defects;
    }
}
