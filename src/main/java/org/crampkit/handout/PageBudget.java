package org.crampkit.handout;

/**
 * How many pages a handout may fill before its two-week chart: two sides of a sheet up to 16 pt; with the chart six at 20 pt,
 * ten at 28 pt; an easy-read sheet is six at most (clinic rule).
 *
 * @param pages pages at most
 */
record PageBudget(int pages) {

    private static final int SHEET_UP_TO = 16;
    private static final int EASY = 6;
    private static final int TWENTY = 20;
    private static final int SIX = 6;

    /** Returns the budget of a handout: its print size is 12 to 28 points, its chart one page or, in large print, two. */
    static PageBudget of(HandoutFacts facts) {
        int points = facts.fontSize();
        int chart = facts.largeChart() ? 2 : 1;
        if (facts.easyRead()) {
            return new PageBudget(Math.max(EASY, largePages(points)) - chart);
        }
        return new PageBudget(points <= SHEET_UP_TO ? 2 : largePages(points) - chart);
    }

    private static int largePages(int points) {
        return points < TWENTY ? Math.min(SIX, points - 13) : SIX + (points - TWENTY) / 2;
    }
}
