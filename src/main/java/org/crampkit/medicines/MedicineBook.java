package org.crampkit.medicines;

import org.crampkit.templates.TemplateFiles;
import org.jspecify.annotations.Nullable;

/** The medicine names and classes of {@code templates/medicines.yaml} (clinical reference 3.1 to 3.4). */
public final class MedicineBook {

    private MedicineBook() {}

    /** Reads the book. */
    public static MedicineBook load(TemplateFiles templates) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads a medicine text.
     *
     * @param text free text; null where the list is not known, "none" where there are no medicines
     */
    public MedicineReading read(@Nullable String text) {
        throw new UnsupportedOperationException();
    }
}
