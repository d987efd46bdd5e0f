package org.crampkit.advice;

import java.util.List;

/**
 * A row of a food table that this person may eat.
 *
 * @param id food id; its words for the amount are {@code advice.foods.<id>.us} and {@code .metric} of the language pack
 * @param milligrams of the table's mineral in that amount, rounded (clinical reference 4.8)
 * @param allergens allergen words, such as {@code milk}
 */
public record FoodRow(String id, int milligrams, List<String> allergens) {

    /** Copies the list. */
    public FoodRow {
        allergens = List.copyOf(allergens);
    }
}
