package org.crampkit.advice;

import java.util.List;
import java.util.Map;

/**
 * An advice item for this person.
 *
 * @param id item id, such as {@code STR-CALF}
 * @param because why this person gets it, from the diary or the profile
 * @param askFirst reasons to ask the clinic first (an unknown fact), printed with the item; empty where none
 * @param facts what the item needs to print for this person: food rows, amounts, the replaced item
 */
public record Chosen(String id, Because because, List<Because> askFirst, Map<String, Object> facts) {

    /** Copies the collections. */
    public Chosen {
        askFirst = List.copyOf(askFirst);
        facts = Map.copyOf(facts);
    }
}
