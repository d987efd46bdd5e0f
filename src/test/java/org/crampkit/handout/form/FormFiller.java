package org.crampkit.handout.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Fills in a form as a patient's reader would. */
public final class FormFiller {

    private FormFiller() {}

    /** Returns the file with values set by field name. */
    public static byte[] fill(byte[] pdf, Map<String, String> values) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                document.getDocumentCatalog()
                        .getAcroForm()
                        .getField(value.getKey())
                        .setValue(value.getValue());
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
