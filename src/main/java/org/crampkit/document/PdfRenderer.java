package org.crampkit.document;

import org.crampkit.templates.TemplateFiles;

/** Renders XHTML to a tagged PDF that is PDF/UA-1 and PDF/A-3a at once. */
public final class PdfRenderer {

    /** Reads the fonts of {@code templates/fonts} once. */
    public PdfRenderer(TemplateFiles templates) {}

    /**
     * Renders and checks a document.
     *
     * @throws DefectiveDocumentException where the renderer or the check finds any defect
     */
    public PdfFile render(Page page) {
        throw new UnsupportedOperationException();
    }
}
