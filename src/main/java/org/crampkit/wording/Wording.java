package org.crampkit.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crampkit.templates.TemplateFiles;

/** The language packs of this installation, each read once. */
public final class Wording {

    /** The pack that every other pack is measured against. */
    public static final String REFERENCE = "en";

    private static final String ENDING = ".yaml";

    private final TemplateFiles templates;
    private List<String> languages = List.of();
    private final Map<String, LanguagePack> packs = new ConcurrentHashMap<>();

    /** Reads packs from {@code language/xx.yaml}. */
    public Wording(TemplateFiles templates) {
        this.templates = templates;
    }

    /** Returns whether there is a pack for a language code. */
    public boolean speaks(String language) {
        return packs.containsKey(language) || languages().contains(language);
    }

    /** Returns the codes of all language packs of this installation. */
    public synchronized List<String> languages() {
        if (languages.isEmpty()) {
            languages = templates.names("language").stream()
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        }
        return languages;
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
