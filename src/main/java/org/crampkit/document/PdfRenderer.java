package org.crampkit.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crampkit.document.form.FormFields;
import org.crampkit.document.form.FormMark;
import org.crampkit.document.lock.PasswordLock;
import org.crampkit.templates.TemplateFiles;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Renders XHTML to a tagged PDF that is PDF/UA-1 and PDF/A-3a at once. Nothing outside the page is read: no network, no
 * file, no font of the machine. The same page gives the same bytes.
 */
public final class PdfRenderer {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Set<FSFontUseCase> FURTHER = EnumSet.of(FSFontUseCase.FALLBACK_PRE);

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final ThreadLocal<Faces> faces;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Reads the fonts of {@code templates/fonts} once a thread: a parsed face reads its glyphs as they are needed. */
    public PdfRenderer(TemplateFiles templates) {
        faces = ThreadLocal.withInitial(() -> Faces.of(new Fonts(templates)));
    }

    /**
     * Renders and checks a document.
     *
     * @throws DefectiveDocumentException where the renderer or the check finds any defect
     */
    public PdfFile render(Page page) {
        return render(page, PdfAConformance.PDFA_3_A, document -> {});
    }

    /**
     * Renders a page whose links {@code field:NAME} become form fields. It is PDF/UA-1 and, because of the fields, no PDF/A.
     *
     * @param mark whose it is and which nights its rows are
     * @throws DefectiveDocumentException where the renderer or the check finds any defect
     */
    public PdfFile fillable(Page page, FormMark mark) {
        return render(
                page,
                PdfAConformance.NONE,
                document -> FormFields.add(document, faces.get().fonts().regular(), mark));
    }

    /**
     * Renders a document and locks it with a password. It is PDF/UA-1 and, because of the lock, no PDF/A; its bytes differ each
     * time.
     *
     * @throws DefectiveDocumentException where the renderer or the check finds any defect
     */
    public PdfFile locked(Page page, String password) {
        PdfFile open = render(page, PdfAConformance.NONE, document -> {});
        return file(PasswordLock.lock(open.bytes(), password), open.pages());
    }

    private static PdfFile file(byte[] bytes, int pages) {
        return new PdfFile(bytes, HexFormat.of().formatHex(Metadata.sha256(bytes)), pages);
    }

    private PdfFile render(Page page, PdfAConformance archive, Consumer<PDDocument> last) {
        List<Defect> defects = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int pages;
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, document, defects, archive)) {
            renderer.createPDFWithoutClosing();
            Metadata.write(page, document, archive != PdfAConformance.NONE);
            last.accept(document);
            pages = document.getNumberOfPages();
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = out.toByteArray();
        defects.addAll(PdfCheck.check(bytes));
        stopAt(defects);
        return file(bytes, pages);
    }

    /**
     * Returns how many pages a document fills, without making the file.
     *
     * @throws DefectiveDocumentException where the renderer finds any defect
     */
    public int pages(Page page) {
        List<Defect> defects = new ArrayList<>();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, document, defects, PdfAConformance.PDFA_3_A)) {
            renderer.layout();
            stopAt(defects);
            return renderer.getRootBox().getLayer().getPages().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns where the elements with an id stand, without making the file: for a page that is so long that nothing breaks.
     *
     * @throws DefectiveDocumentException where the renderer finds any defect
     */
    public Positions positions(Page page) {
        List<Defect> defects = new ArrayList<>();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, document, defects, PdfAConformance.PDFA_3_A)) {
            renderer.layout();
            stopAt(defects);
            double dots = renderer.getDotsPerPoint();
            Map<String, Double> tops = new TreeMap<>();
            renderer.getSharedContext().getIdMap().forEach((id, box) -> tops.put(id, box.getAbsY() / dots));
            return new Positions(tops, renderer.getRootBox().getHeight() / dots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopAt(List<Defect> defects) {
        if (!defects.isEmpty()) {
            throw new DefectiveDocumentException(defects);
        }
    }

    private PdfBoxRenderer renderer(Page page, PDDocument document, List<Defect> defects, PdfAConformance archive) {
        Document xhtml = parse(page.xhtml());
        Fonts fonts = faces.get().fonts();
        faces.get().outlines().replaceTexts(xhtml.getDocumentElement());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(archive);
        builder.useColorProfile(colours);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(new DocumentFont(document, fonts.regular()), Fonts.FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new DocumentFont(document, fonts.bold()), Fonts.FAMILY, BOLD, FontStyle.NORMAL, true);
        fonts.further()
                .forEach((name, face) -> builder.useFont(
                        () -> new ByteArrayInputStream(face), name, REGULAR, FontStyle.NORMAL, true, FURTHER));
        if (xhtml.getDocumentElement().getAttribute("dir").equals("rtl")) {
            rightToLeft(builder);
        }
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, faces.get().metrics());
        builder.usePDDocument(document);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withDiagnosticConsumer(diagnostic -> {
            if (isDefect(diagnostic)) {
                defects.add(new Defect("renderer", diagnostic.getFormattedMessage()));
            }
        });
        builder.withW3cDocument(xhtml, "");
        return builder.buildPdfRenderer();
    }

    /** Sets up the bidirectional algorithm and the joining of letters; pages that run left to right need neither. */
    private static void rightToLeft(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.RTL);
    }

    private static boolean isDefect(Diagnostic diagnostic) {
        return diagnostic.hasError()
                || diagnostic.getLevel().intValue() >= Level.WARNING.intValue()
                || diagnostic.getLogMessageId().toString().startsWith("GENERAL_PDF_ACCESSIBILITY");
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // it throws, where the builder's own writes to the screen
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new DefectiveDocumentException(List.of(new Defect("markup", String.valueOf(e.getMessage()))));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Where parts of a page stand, in points from its top.
     *
     * @param tops by id
     * @param bottom where the last part ends
     */
    public record Positions(Map<String, Double> tops, double bottom) {
        /** Copies the map. */
        public Positions {
            tops = Map.copyOf(tops);
        }
    }

    /** The faces of one thread and what was measured of them. */
    private record Faces(Fonts fonts, Outlines outlines, FSCacheEx<String, FSCacheValue> metrics) {

        static Faces of(Fonts fonts) {
            return new Faces(fonts, new Outlines(fonts), new FSDefaultCacheStore());
        }
    }
}
