package org.crampkit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the words of a file stand on its pages, and which of them stand wrong; points from the upper left corner. */
public final class PrintedWords extends PDFTextStripper {

    /** The least margin (look: 12 mm). */
    private static final float EDGE = 12 * 72 / 25.4f;

    /** What two words may share at their ends, a rounding. */
    private static final float TOUCH = 1;

    /** Share of a line's height from which two words stand upon each other. */
    private static final float UPON = 0.55f;

    private final List<Word> words = new ArrayList<>();

    private PrintedWords() {}

    private record Word(String text, int page, float left, float right, float base, float size, PDRectangle paper) {

        boolean outside() {
            return left < EDGE - TOUCH || right > paper.getWidth() - EDGE + TOUCH || base > paper.getHeight() - EDGE;
        }

        boolean over(Word other) {
            float shared = Math.min(right, other.right) - Math.max(left, other.left);
            return page == other.page
                    && shared > TOUCH
                    && Math.abs(base - other.base) < UPON * Math.min(size, other.size);
        }
    }

    /** Returns the words that run off their page, and the pairs that stand upon each other. */
    public static List<String> faults(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrintedWords printed = new PrintedWords();
            printed.setSortByPosition(false);
            printed.getText(document);
            return printed.faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.outside()) {
                faults.add("page " + word.page + ": outside: " + word.text);
            }
            for (Word other : words.subList(i + 1, words.size())) {
                if (word.over(other)) {
                    faults.add("page " + word.page + ": " + word.text + " upon " + other.text);
                }
            }
        }
        return faults;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        List<TextPosition> inked = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .toList();
        if (inked.isEmpty()) {
            return;
        }
        TextPosition first = inked.get(0);
        TextPosition last = inked.get(inked.size() - 1);
        words.add(new Word(
                text,
                getCurrentPageNo(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt(),
                getCurrentPage().getMediaBox()));
    }
}
