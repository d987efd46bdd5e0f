package org.crampkit.handout;

/**
 * How many pages a handout may fill before its two-week chart: two sides of a sheet up to 15 pt, three up to 17 pt; with the
 * chart six from 18 to 20 pt, ten at 28 pt; an easy-read sheet is six at most (clinic rule).
 *
 * @param pages pages at most
 */
record PageBudget(int pages) {

    private static final int TWO_SIDES_UP_TO = 15;
    private static final int THREE_UP_TO = 17;
    private static final int TWENTY = 20;
    private static final int SIX = 6;

    /** Returns the budget of a handout: its print size is 12 to 28 points, its chart one page or, in large print, two. */
    static PageBudget of(HandoutFacts facts) {
        int points = facts.fontSize();
        int chart = facts.largeChart() ? 2 : 1;
        if (facts.easyRead() || points > THREE_UP_TO) {
            return new PageBudget(SIX + Math.max(0, points - TWENTY) / 2 - chart);
        }
        return new PageBudget(points <= TWO_SIDES_UP_TO ? 2 : 3);
    }
}
