package org.crampkit.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crampkit.templates.FaultyFilesException;
import org.crampkit.templates.TemplateFiles;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The language packs of this installation, each read once. */
public final class Wording {

    /** The pack that every other pack is measured against. */
    public static final String REFERENCE = "en";

    private static final String FOLDER = "language/";
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
     * @throws FaultyFilesException where its file cannot be read
     */
    public LanguagePack pack(String language) {
        if (!speaks(language)) {
            throw new IllegalArgumentException("no language pack for this code");
        }
        if (language.equals(REFERENCE)) {
            return packs.computeIfAbsent(language, code -> read(code, templates, shipped()));
        }
        LanguagePack reference = pack(REFERENCE);
        return packs.computeIfAbsent(language, code -> read(code, templates, reference));
    }

    /** Returns the shipped English where a clinic's own stands in for it, so that a sentence left out is still said. */
    private @Nullable LanguagePack shipped() {
        boolean own = templates.overridden(FOLDER + REFERENCE + ENDING);
        return own ? read(REFERENCE, TemplateFiles.shipped(), null) : null;
    }

    private static LanguagePack read(String code, TemplateFiles templates, @Nullable LanguagePack reference) {
        try {
            return LanguagePack.read(code, templates, reference);
        } catch (JacksonException e) {
            String fault = FOLDER + code + ENDING + ": " + e.getOriginalMessage();
            throw new FaultyFilesException("CK-504", "language-pack", List.of(fault));
        }
    }

    /**
     * Returns how much of what a patient reads a language has; a clinic's own English is measured against the shipped one.
     *
     * @throws IllegalArgumentException where there is no pack for the code
     * @throws FaultyFilesException where a pack cannot be read
     */
    public Coverage coverage(String language) {
        return coverages.computeIfAbsent(language, code -> {
            LanguagePack english = pack(REFERENCE);
            LanguagePack shipped = code.equals(REFERENCE) ? shipped() : null;
            return Coverage.of(pack(code), shipped == null ? english : shipped);
        });
    }

    /** Returns whether a patient's sheet may be printed in a language: it has a pack with every safety line. */
    public boolean printsFor(String language) {
        return speaks(language)
                && (language.equals(REFERENCE) || coverage(language).safe());
    }

    /** Returns the pack of the screens and reports for staff; the shipped one where the clinic's own cannot be read. */
    public LanguagePack staff() {
        try {
            return pack(REFERENCE);
        } catch (FaultyFilesException e) {
            return packs.computeIfAbsent("", code -> LanguagePack.read(REFERENCE, TemplateFiles.shipped(), null));
        }
    }
}
