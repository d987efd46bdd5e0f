package org.crampkit.advice;

import java.util.List;

/**
 * One food of an advice item.
 *
 * @param id food id, whose phrases stand below {@code advice.foods} in the language pack
 * @param milligrams milligrams a serving, rounded
 * @param allergens allergen words, such as {@code milk}
 */
public record FoodRow(String id, int milligrams, List<String> allergens) {

    /** Copies the list. */
    public FoodRow {
        allergens = List.copyOf(allergens);
    }
}
