package org.crampkit.document.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDFieldFactory;
import org.jspecify.annotations.Nullable;

/** Turns the links {@code field:NAME} of a rendered page into text fields, each in its Form element with a tooltip. */
public final class FormFields {

    /** What a file of ours is marked with: the version of its columns. */
    static final String MARKER = "CrampkitDiary";

    static final String VERSION = "1";
    static final String PATIENT = "CrampkitPatient";
    static final String NIGHTS = "CrampkitNights";

    private static final int PRINT = 4;
    private static final int SEVERAL_LINES = 1 << 12;
    private static final String PREFIX = "field:";
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName FORM = COSName.getPDFName("Form");

    private FormFields() {}

    /**
     * Adds the fields and the marker.
     *
     * @param document a rendered, tagged document
     * @param face the font of what is filled in, embedded whole
     * @param mark whose it is and which nights its rows are
     */
    public static void add(PDDocument document, TrueTypeFont face, FormMark mark) {
        try {
            PDAcroForm form = new PDAcroForm(document);
            PDResources resources = new PDResources();
            String font = resources.add(PDType0Font.load(document, face, false)).getName();
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/" + font + " 10 Tf 0 g");
            List<PDField> fields = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                page(page, form, fields);
            }
            form.setFields(new ArrayList<>(fields));
            document.getDocumentCatalog().setAcroForm(form);
            for (PDField field : fields) {
                field.setValue("");
            }
            mark(document.getDocumentInformation(), mark);
            rename(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(PDDocumentInformation information, FormMark mark) {
        information.setCustomMetadataValue(MARKER, VERSION);
        information.setCustomMetadataValue(PATIENT, mark.patient());
        information.setCustomMetadataValue(
                NIGHTS,
                String.join(" ", mark.nights().stream().map(LocalDate::toString).toList()));
    }

    private static void page(PDPage page, PDAcroForm form, List<PDField> fields) throws IOException {
        List<PDAnnotation> annotations = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI().startsWith(PREFIX)) {
                COSDictionary field = field(link, action.getURI().substring(PREFIX.length()));
                annotations.add(new PDAnnotationWidget(field));
                fields.add(PDFieldFactory.createField(form, field, null));
            } else {
                annotations.add(annotation);
            }
        }
        page.setAnnotations(annotations);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    /** Turns a link into a text field, the same object, so that the structure tree still finds it. */
    private static COSDictionary field(PDAnnotationLink link, String name) {
        COSDictionary dictionary = link.getCOSObject();
        String tip = link.getContents();
        dictionary.removeItem(COSName.A);
        dictionary.removeItem(COSName.BORDER);
        dictionary.removeItem(COSName.H);
        dictionary.setName(COSName.SUBTYPE, "Widget");
        dictionary.setName(COSName.FT, "Tx");
        dictionary.setString(COSName.T, name.replace('.', '/'));
        dictionary.setString(COSName.TU, tip == null || tip.isBlank() ? name : tip);
        dictionary.setInt(COSName.F, PRINT);
        dictionary.setInt(COSName.FF, name.endsWith("notes") ? SEVERAL_LINES : 0);
        return dictionary;
    }

    /** Names the structure elements of fields what they are. */
    private static void rename(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = kids instanceof COSArray array
                ? array.toList().stream().map(FormFields::plain).toList()
                : kids == null ? List.of() : List.of(kids);
        for (COSBase kid : all) {
            if (kid instanceof COSDictionary child) {
                if (LINK.equals(element.getCOSName(COSName.S)) && isWidget(child.getCOSDictionary(COSName.OBJ))) {
                    element.setItem(COSName.S, FORM);
                } else if (child.containsKey(COSName.S)) {
                    rename(child);
                }
            }
        }
    }

    private static COSBase plain(COSBase base) {
        return base instanceof COSObject indirect ? indirect.getObject() : base;
    }

    private static boolean isWidget(@Nullable COSDictionary annotation) {
        return annotation != null && "Widget".equals(annotation.getNameAsString(COSName.SUBTYPE));
    }
}
