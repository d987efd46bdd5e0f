package org.crampkit.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crampkit.templates.TemplateFiles;

/** The language packs of this installation, each read once. */
public final class Wording {

    /** The pack that every other pack is measured against. */
    public static final String REFERENCE = "en";

    private final TemplateFiles templates;
    private final Map<String, LanguagePack> packs = new ConcurrentHashMap<>();

    /** Reads packs from {@code language/xx.yaml}. */
    public Wording(TemplateFiles templates) {
        this.templates = templates;
    }

    /** Returns whether there is a pack for a language code. */
    public boolean speaks(String language) {
        return templates.names("language").contains(language + ".yaml");
    }

    /**
     * Returns the pack of a language.
     *
     * @throws IllegalArgumentException where there is none
     */
    public LanguagePack pack(String language) {
        if (!speaks(language)) {
            throw new IllegalArgumentException("no language pack for this code");
        }
        return packs.computeIfAbsent(language, code -> LanguagePack.read(code, templates));
    }

    /** Returns the pack of the screens and reports for staff. */
    public LanguagePack staff() {
        return pack(REFERENCE);
    }
}
