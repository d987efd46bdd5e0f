package org.crampkit.console.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.flags.Tier;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.crampkit.wording.Coverage;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.MessageCatalogue;
import org.crampkit.workflow.Books;

/** The sentences of the screens, and the reasons and cures of message codes. */
public final class Speech {

    private final Books books;

    /** Speaks the language of the staff. */
    public Speech(Books books) {
        this.books = books;
    }

    /** Returns the language pack of the staff. */
    public LanguagePack pack() {
        return books.wording().staff();
    }

    /** Returns how much of what a patient reads each other language has. */
    public List<Coverage> coverages() {
        return books.wording().languages().stream()
                .filter(code -> !code.equals(pack().code()))
                .map(books.wording()::coverage)
                .toList();
    }

    /** Returns whether a patient's sheet may be printed in a language. */
    public boolean prints(String language) {
        return books.wording().printsFor(language);
    }

    /** Returns a sentence of the console's section. */
    public String say(String key) {
        return pack().say("console." + key);
    }

    /** Returns a sentence of the console's section with arguments given as name, value, name, value. */
    public String say(String key, Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i].toString(), arguments[i + 1]);
        }
        return pack().say("console." + key, named);
    }

    /** Returns the word of a tier. */
    public String tier(Tier tier) {
        return pack().say("flags.tier." + tier.name());
    }

    /** Returns why a cell kept its row out. */
    public String reason(Rejection rejection) {
        return reason(
                rejection.code(),
                cell(rejection.column(), rejection.value(), rejection.source().cell()));
    }

    /** Returns what to do about a cell that kept its row out. */
    public String fix(Rejection rejection) {
        return fix(
                rejection.code(),
                cell(rejection.column(), rejection.value(), rejection.source().cell()));
    }

    /** Returns what a warning says. */
    public String message(Warning warning) {
        return reason(
                warning.code(),
                cell(warning.column(), warning.value(), warning.source().cell()));
    }

    /** Returns what happened, for a message code; the code itself where the catalogue does not know it. */
    public String reason(String code, Map<String, ?> arguments) {
        return known(code) ? books.messages().reason(code, arguments) : code;
    }

    /** Returns what to do, for a message code; empty where the catalogue does not know it. */
    public String fix(String code, Map<String, ?> arguments) {
        return known(code) ? books.messages().fix(code, arguments) : "";
    }

    /** Returns how bad a message code is: {@code error}, {@code warning} or {@code note}. */
    public String level(String code) {
        return books.messages().find(code).map(MessageCatalogue.Message::level).orElse("error");
    }

    private boolean known(String code) {
        return Optional.of(code)
                .filter(text -> !text.isEmpty())
                .flatMap(books.messages()::find)
                .isPresent();
    }

    private static Map<String, Object> cell(String column, String value, String cell) {
        return Map.of("column", column, "value", value, "cell", cell);
    }
}
