package org.crampkit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Looks at a finished PDF before it leaves: language, title, tags, colours, fonts, pages. */
public final class PdfCheck {

    private PdfCheck() {}

    /**
     * Returns what is wrong with a file; empty where nothing is.
     *
     * @param pdf the file
     */
    public static List<Defect> check(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Defect> defects = new ArrayList<>();
            catalog(document, defects);
            for (PDPage page : document.getPages()) {
                fonts(page, defects);
            }
            if (document.getNumberOfPages() == 0) {
                defects.add(new Defect("pages", "the document has no page"));
            }
            return List.copyOf(defects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns how many table rows with data a tagged file holds.
     *
     * @param pdf the file
     */
    public static int dataRows(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return rows(document.getDocumentCatalog().getStructureTreeRoot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rows(PDStructureNode node) {
        int rows = 0;
        boolean data = false;
        for (Object child : node.getKids()) {
            if (child instanceof PDStructureElement element) {
                data |= "TD".equals(element.getStructureType());
                rows += rows(element);
            }
        }
        return rows + (data ? 1 : 0);
    }

    private static void catalog(PDDocument document, List<Defect> defects) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        String language = catalog.getLanguage();
        if (language == null || language.isBlank()) {
            defects.add(new Defect("language", "the document names no language"));
        }
        String title = document.getDocumentInformation().getTitle();
        if (title == null || title.isBlank()) {
            defects.add(new Defect("title", "the document has no title"));
        }
        if (catalog.getViewerPreferences() == null
                || !catalog.getViewerPreferences().displayDocTitle()) {
            defects.add(new Defect("title", "the title is not shown"));
        }
        if (catalog.getMarkInfo() == null || !catalog.getMarkInfo().isMarked()) {
            defects.add(new Defect("tags", "the document is not marked as tagged"));
        }
        if (catalog.getStructureTreeRoot() == null
                || catalog.getStructureTreeRoot().getKids().isEmpty()) {
            defects.add(new Defect("tags", "the document has no structure"));
        }
        if (catalog.getOutputIntents().isEmpty()) {
            defects.add(new Defect("colours", "the document names no colour space"));
        }
        if (catalog.getMetadata() == null) {
            defects.add(new Defect("metadata", "the document has no XMP metadata"));
        }
    }

    private static void fonts(PDPage page, List<Defect> defects) throws IOException {
        if (page.getResources() == null) {
            return;
        }
        for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            if (!font.isEmbedded()) {
                defects.add(new Defect("fonts", font.getName() + " is not embedded"));
            }
        }
    }
}
