package org.crampkit.intake.columns;

/** How many letters are changed, added, dropped or swapped between two words. */
final class EditDistance {

    private EditDistance() {}

    /** Returns the distance, or any larger number once it passes the limit. */
    static int of(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] older = new int[b.length() + 1];
        int[] old = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            old[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], old[j]) + 1, old[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], older[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > limit + 1) {
                return least;
            }
            int[] spare = older;
            older = old;
            old = now;
            now = spare;
        }
        return old[b.length()];
    }
}
