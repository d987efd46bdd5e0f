package org.crampkit.workflow.care;

import java.nio.file.Path;
import org.crampkit.document.Page;
import org.crampkit.document.PdfFile;
import org.crampkit.document.PdfRenderer;
import org.crampkit.workflow.PasswordFile;
import org.jspecify.annotations.Nullable;

/** The password that a paper is locked with, from the first line of a file: never from the command line. */
final class DocumentPassword {

    private DocumentPassword() {}

    /**
     * Renders a page, locked where there is a password file.
     *
     * @throws org.crampkit.workflow.RefusedException where the file cannot be read or holds no password
     */
    static PdfFile render(PdfRenderer renderer, Page page, @Nullable Path passwordFile) {
        return passwordFile == null ? renderer.render(page) : renderer.locked(page, PasswordFile.read(passwordFile));
    }
}
