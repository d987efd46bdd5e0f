package org.crampkit.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampkit.advice.Because;
import org.crampkit.advice.Chosen;
import org.crampkit.advice.FoodRow;
import org.crampkit.handout.HandoutView.Block;
import org.crampkit.handout.HandoutView.Card;
import org.crampkit.handout.HandoutView.Food;
import org.crampkit.wording.LanguagePack;

/** Puts one advice item into the patient's words. */
final class AdviceTexts {

    /** Food rows printed at most (settled page budget). */
    private static final int MOST_FOODS = 4;

    private final LanguagePack pack;
    private final Drawings drawings;
    private final String country;

    /**
     * Speaks one language in one country.
     *
     * @param country ISO country of the clinic: it decides the names of medicines
     */
    AdviceTexts(LanguagePack pack, Drawings drawings, String country) {
        this.pack = pack;
        this.drawings = drawings;
        this.country = country;
    }

    Card card(Chosen item, double drawingMm, Set<Because> saidAbove) {
        return new Card(
                item.id(),
                "",
                say(item, "title"),
                drawing(item, drawingMm),
                list(item, "steps").isEmpty() ? list(item, "text") : list(item, "steps"),
                say(item, "dose"),
                say(item, "feel"),
                say(item, "stop-if"),
                because(item.because()),
                say(item, "evidence"),
                asks(item.askFirst().stream()
                        .filter(ask -> !saidAbove.contains(ask))
                        .toList()));
    }

    /** Returns an item's text. */
    List<String> text(Chosen item) {
        List<String> text = list(item, "text");
        return text.isEmpty() ? list(item, "steps") : text;
    }

    Block block(Chosen item, List<String> saidFirst) {
        return new Block(
                item.id(),
                "",
                say(item, "title"),
                "",
                Stream.concat(saidFirst.stream(), text(item).stream()).toList(),
                foods(item),
                because(item.because()),
                say(item, "evidence"),
                asks(item.askFirst()));
    }

    /** Returns the drawing of an item, empty where it has none. */
    String drawing(Chosen item, double drawingMm) {
        return drawings.figure(item.id(), pack.code(), drawingMm).orElse("");
    }

    /** Returns the title of an item that stands first among the rescue cards, empty where its own will do. */
    String titleAlone(String item) {
        String key = "advice.items." + item + ".title-alone";
        return pack.has(key) ? pack.say(key) : "";
    }

    /** Returns a reason as a sentence. */
    String because(Because reason) {
        String key = reason.key().startsWith("advice.") ? reason.key() : "advice." + reason.key();
        return pack.say(key, reason.arguments());
    }

    /** Returns the item's line in the list of what to do tonight. */
    String tonight(Chosen item) {
        String own = "handout.tonight." + item.id();
        return pack.has(own) ? pack.say(own, plain(item.facts())) : say(item, "title") + ".";
    }

    /** Returns what to ask first, as sentences. */
    String asks(List<Because> reasons) {
        return reasons.stream().map(this::because).distinct().collect(Collectors.joining(" "));
    }

    private List<Food> foods(Chosen item) {
        if (!(item.facts().get("foods") instanceof List<?> rows)) {
            return List.of();
        }
        String units = String.valueOf(item.facts().getOrDefault("units", "metric"));
        return rows.stream()
                .filter(FoodRow.class::isInstance)
                .map(FoodRow.class::cast)
                .limit(MOST_FOODS)
                .map(row -> food(row, units))
                .toList();
    }

    private Food food(FoodRow row, String units) {
        return new Food(
                pack.say("advice.foods." + row.id() + "." + units),
                pack.say("handout.milligrams", Map.of("n", row.milligrams())),
                row.allergens().stream()
                        .map(word -> pack.say("advice.allergens." + word))
                        .collect(Collectors.joining(", ")));
    }

    private String say(Chosen item, String part) {
        String key = key(item, part);
        return pack.has(key) ? pack.say(key, plain(item.facts())) : "";
    }

    private List<String> list(Chosen item, String part) {
        List<String> lines = new ArrayList<>();
        for (int n = 1; pack.has(key(item, part) + "." + n); n++) {
            lines.add(pack.say(key(item, part) + "." + n, plain(item.facts())));
        }
        return lines;
    }

    private static String key(Chosen item, String part) {
        return "advice.items." + item.id() + "." + part;
    }

    /** Returns the facts that a sentence can name. */
    private Map<String, Object> plain(Map<String, Object> facts) {
        Map<String, Object> plain = new LinkedHashMap<>(facts);
        plain.put("country", country);
        plain.values().removeIf(value -> value instanceof List<?>);
        return plain;
    }
}
