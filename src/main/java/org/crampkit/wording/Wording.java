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
    private final Map<String, Coverage> coverages = new ConcurrentHashMap<>();
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
        if (language.equals(REFERENCE)) {
            return packs.computeIfAbsent(language, code -> LanguagePack.read(code, templates, null));
        }
        LanguagePack reference = pack(REFERENCE);
        return packs.computeIfAbsent(language, code -> LanguagePack.read(code, templates, reference));
    }

    /**
     * Returns how much of what a patient reads a language has.
     *
     * @throws IllegalArgumentException where there is no pack for the code
     */
    public Coverage coverage(String language) {
        return coverages.computeIfAbsent(language, code -> Coverage.of(pack(code), pack(REFERENCE)));
    }

    /** Returns whether a patient's sheet may be printed in a language: it has a pack with every safety line. */
    public boolean printsFor(String language) {
        return speaks(language) && coverage(language).safe();
    }

    /** Returns the pack of the screens and reports for staff. */
    public LanguagePack staff() {
        return pack(REFERENCE);
    }
}
