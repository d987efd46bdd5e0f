package org.crampkit.handout.report;

import org.crampkit.handout.report.Report.Headline;
import org.crampkit.handout.report.Report.Section;

/** A report as RTF; letters beyond ASCII are written as Unicode escapes, so that every word processor reads them. */
public final class ReportRtf {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}";
    private static final String A4 = "\\paperw11906\\paperh16838";
    private static final String LETTER = "\\paperw12240\\paperh15840";
    private static final String MARGINS = "\\margl1020\\margr1020\\margt850\\margb850\\f0\\fs20\n";

    private ReportRtf() {}

    /**
     * Returns the document in ASCII.
     *
     * @param paper {@code A4} or {@code Letter}
     */
    public static String of(Report report, String paper) {
        StringBuilder out = new StringBuilder(HEAD + (paper.equals("Letter") ? LETTER : A4) + MARGINS);
        paragraph(out, "\\b\\fs28 ", report.title());
        paragraph(out, "\\b ", report.patient());
        report.period().forEach(line -> paragraph(out, "", line));
        for (Headline figure : report.headlines()) {
            paragraph(out, "\\sb60 ", ReportText.figure(figure));
        }
        for (Section section : report.sections()) {
            paragraph(out, "\\sb160\\b\\fs22 ", section.heading());
            ReportText.lines(section).forEach(line -> paragraph(out, "\\li200 ", line));
        }
        paragraph(out, "\\sb200\\fs16 ", report.footer());
        return out.append("}\n").toString();
    }

    private static void paragraph(StringBuilder out, String style, String text) {
        out.append("{\\pard ").append(style);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' || letter == '{' || letter == '}') {
                out.append('\\').append(letter);
            } else if (letter < 0x80) {
                out.append(letter);
            } else {
                out.append("\\u").append((int) (short) letter).append('?');
            }
        }
        out.append("\\par}\n");
    }
}
