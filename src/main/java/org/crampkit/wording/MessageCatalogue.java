package org.crampkit.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;

/** The published catalogue of message codes, {@code templates/messages.yaml}: reason and cure of each. */
public final class MessageCatalogue {

    private final Map<String, Message> messages = new LinkedHashMap<>();

    /**
     * Reads the catalogue.
     *
     * @throws IllegalArgumentException where a code stands twice
     */
    public MessageCatalogue(TemplateFiles templates) {
        CatalogueFile file = Yaml.mapper().readValue(templates.text("messages.yaml"), CatalogueFile.class);
        for (Message message : file.messages()) {
            if (messages.put(message.code(), message) != null) {
                throw new IllegalArgumentException("message code twice: " + message.code());
            }
        }
    }

    /** Returns all messages in the order of the file. */
    public List<Message> all() {
        return List.copyOf(messages.values());
    }

    /** Returns the message of a code, in any case. */
    public Optional<Message> find(String code) {
        return Optional.ofNullable(messages.get(code.toUpperCase(java.util.Locale.ROOT)));
    }

    /**
     * Returns what happened, with the arguments filled in.
     *
     * @throws IllegalArgumentException where the code is not in the catalogue
     */
    public String reason(String code, Map<String, ?> arguments) {
        return fill(known(code).reason(), arguments);
    }

    /**
     * Returns what to do, with the arguments filled in.
     *
     * @throws IllegalArgumentException where the code is not in the catalogue
     */
    public String fix(String code, Map<String, ?> arguments) {
        return fill(known(code).fix(), arguments);
    }

    private Message known(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no message has the code " + code));
    }

    private static String fill(String pattern, Map<String, ?> arguments) {
        return new MessageFormat(pattern, ULocale.ENGLISH).format(arguments);
    }

    /**
     * One message.
     *
     * @param code stable code such as {@code CK-214}
     * @param level {@code error}, {@code warning} or {@code note}
     * @param reason what happened, an ICU pattern
     * @param fix what to do, an ICU pattern
     */
    public record Message(String code, String level, String reason, String fix) {}

    private record CatalogueFile(List<Message> messages) {}
}
