package org.crampkit.handout.report;

import java.util.List;
import org.crampkit.handout.report.Report.Headline;
import org.crampkit.handout.report.Report.Section;

/** A report as plain text, fit to paste into a record. */
public final class ReportText {

    private static final int WIDTH = 78;

    private ReportText() {}

    /** Returns the text, lines ended by a line feed and of 78 characters at most. */
    public static String of(Report report) {
        StringBuilder out = new StringBuilder();
        out.append(report.title()).append('\n');
        paragraph(out, "", report.patient());
        report.period().forEach(line -> paragraph(out, "", line));
        out.append('\n');
        for (Headline figure : report.headlines()) {
            paragraph(out, "", figure(figure));
        }
        for (Section section : report.sections()) {
            out.append('\n').append(section.heading()).append('\n');
            lines(section).forEach(line -> paragraph(out, "- ", line));
        }
        out.append('\n');
        paragraph(out, "", report.footer());
        return out.toString();
    }

    /** Returns a figure as one line. */
    static String figure(Headline figure) {
        String text = figure.label() + ": " + figure.value();
        text += figure.note().isEmpty() ? "" : " (" + figure.note() + ")";
        return figure.trend().isEmpty() ? text : text + "; " + figure.trend();
    }

    /** Returns what a section says, its drawing as a sentence. */
    static List<String> lines(Section section) {
        return section.drawingText().isEmpty()
                ? section.lines()
                : java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(section.drawingText()), section.lines().stream())
                        .toList();
    }

    private static void paragraph(StringBuilder out, String mark, String text) {
        StringBuilder line = new StringBuilder(mark);
        int start = line.length();
        for (String word : text.split(" ", -1)) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line.setLength(0);
                line.append(" ".repeat(mark.length()));
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        out.append(line).append('\n');
    }
}
