package org.crampkit.audit.count;

import java.util.Locale;

/** The groups of figures; a group of one figure has the key "". */
public enum Group {
    PATIENTS("patients", Unit.PATIENTS, Shape.SINGLE),
    FIRST("patients-with-one-diary", Unit.PATIENTS, Shape.SINGLE),
    RETURNING("patients-with-two-diaries", Unit.PATIENTS, Shape.SINGLE),
    DIARIES("diaries", Unit.DIARIES, Shape.SINGLE),
    POSSIBLE("nights-possible", Unit.NIGHTS, Shape.SINGLE),
    WRITTEN("nights", Unit.NIGHTS, Shape.PARTS),
    STATUS("nights-recorded", Unit.NIGHTS, Shape.PARTS),
    CRAMPS("cramps", Unit.CRAMPS, Shape.SINGLE),
    FLAGS("flags", Unit.FLAGS, Shape.SINGLE),
    HANDOUTS("handouts", Unit.HANDOUTS, Shape.SINGLE),
    ROWS("rows-kept-out", Unit.ROWS, Shape.SINGLE),
    AGES("ages", Unit.PATIENTS, Shape.PARTS),
    GRADES("grades", Unit.PATIENTS, Shape.PARTS),
    RATES("cramps-a-week", Unit.PATIENTS, Shape.PARTS),
    SITES("sites", Unit.CRAMPS, Shape.PARTS),
    TRIGGERS("triggers", Unit.NIGHTS, Shape.OVERLAPPING),
    WITHOUT_TRIGGER("nights-without-trigger", Unit.NIGHTS, Shape.COMPLEMENT),
    TRIED("relief-tried", Unit.CRAMPS, Shape.OVERLAPPING),
    HELPED("relief-helped", Unit.CRAMPS, Shape.OVERLAPPING),
    NOT_HELPED("relief-not-helped", Unit.CRAMPS, Shape.OVERLAPPING),
    TIERS("flags-by-tier", Unit.FLAGS, Shape.PARTS),
    RULES("flags-by-rule", Unit.FLAGS, Shape.PARTS),
    LANGUAGES("handouts-by-language", Unit.HANDOUTS, Shape.PARTS),
    SIZES("handouts-by-size", Unit.HANDOUTS, Shape.PARTS),
    HOLDS("handouts-by-hold", Unit.HANDOUTS, Shape.PARTS),
    MEDICINES("medicine-prompts", Unit.PATIENTS, Shape.OVERLAPPING),
    WITHOUT_MEDICINE("patients-without-medicine", Unit.PATIENTS, Shape.COMPLEMENT),
    CODES("rows-kept-out-by-code", Unit.ROWS, Shape.PARTS),
    CHANGES("changes", Unit.PATIENTS, Shape.PARTS),
    MONTH_CRAMPS("cramps-by-month", Unit.CRAMPS, Shape.PARTS),
    MONTH_NIGHTS("nights-recorded-by-month", Unit.NIGHTS, Shape.PARTS),
    CRITERIA("criteria-by-patient", Unit.PATIENTS, Shape.PARTS),
    EVENT_CRITERIA("criteria-by-event", Unit.EVENTS, Shape.PARTS),
    POOLED_RATE("cramps-a-recorded-week", Unit.PATIENTS, Shape.AVERAGE),
    MIDDLE_RATE("median-cramps-a-week", Unit.PATIENTS, Shape.AVERAGE),
    DAYS_TO_REVIEW("median-days-to-review", Unit.FLAGS, Shape.AVERAGE);

    private final String id;
    private final Unit unit;
    private final Shape shape;

    Group(String id, Unit unit, Shape shape) {
        this.id = id;
        this.unit = unit;
        this.shape = shape;
    }

    /** What a figure counts. */
    public enum Unit {
        PATIENTS,
        DIARIES,
        NIGHTS,
        CRAMPS,
        FLAGS,
        HANDOUTS,
        ROWS,
        EVENTS;

        /** Returns the word of JSON and of the language pack. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the figures of a group hang together. */
    public enum Shape {
        /** One figure. */
        SINGLE,
        /** Figures that add up to another one. */
        PARTS,
        /** Figures that may count the same thing twice. */
        OVERLAPPING,
        /** What is left over beside overlapping figures; never shown, but a reader could subtract. */
        COMPLEMENT,
        /** No count but an average; named for the rows behind it alone. */
        AVERAGE
    }

    /** Returns the group's id in files, such as {@code flags-by-rule}. */
    public String id() {
        return id;
    }

    /** Returns what its figures count. */
    public Unit unit() {
        return unit;
    }

    /** Returns how its figures hang together. */
    public Shape shape() {
        return shape;
    }
}
