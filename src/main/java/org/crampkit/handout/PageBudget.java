package org.crampkit.handout;

/**
 * How many pages a handout may fill: two sides of a sheet and the two-week chart up to 16 pt, six at 20 pt, ten at 28 pt
 * (clinic rule).
 *
 * @param pages pages at most
 */
record PageBudget(int pages) {

    private static final int SHEET_UP_TO = 16;

    /** Returns the budget of a print size, 12 to 28 points. */
    static PageBudget forSize(int points) {
        if (points <= SHEET_UP_TO) {
            return new PageBudget(3);
        }
        return new PageBudget(points <= 20 ? points - 14 : 6 + (points - 20) / 2);
    }
}
