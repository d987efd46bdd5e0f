package org.crampkit.handout.report;

import java.util.List;

/**
 * A report as content: every form of it (PDF, plain text, RTF) prints this and nothing else.
 *
 * @param title title
 * @param patient key, name, birth date, sex
 * @param period the nights it covers
 * @param headlines five figures
 * @param sections all else, in the order of the page
 * @param footer versions, hash, trail
 */
public record Report(
        String title,
        String patient,
        List<String> period,
        List<Headline> headlines,
        List<Section> sections,
        String footer) {

    /** Copies the lists. */
    public Report {
        period = List.copyOf(period);
        headlines = List.copyOf(headlines);
        sections = List.copyOf(sections);
    }

    /** Returns the report with its footer, which names the hash of the rest. */
    Report signed(String newFooter) {
        return new Report(title, patient, period, headlines, sections, newFooter);
    }

    /**
     * One of the five figures.
     *
     * @param label what it is
     * @param value the value, or that there are too few data
     * @param note limits and counts
     * @param trend the two halves of the period
     */
    public record Headline(String label, String value, String note, String trend) {}

    /**
     * A part of the report. A drawing always has a sentence that says the same.
     *
     * @param id word for the page template
     * @param heading heading
     * @param drawing {@code svg} element, empty where there is none
     * @param drawingText what the drawing shows, empty where there is none
     * @param lines sentences
     */
    public record Section(String id, String heading, String drawing, String drawingText, List<String> lines) {
        /** Copies the list. */
        public Section {
            lines = List.copyOf(lines);
        }

        /** Returns whether it stands beside another. */
        public boolean beside() {
            return !id.equals("flags");
        }
    }
}
