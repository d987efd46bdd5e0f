package org.crampkit.audit.format.paper;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.ReportFormat;
import org.crampkit.audit.Span;
import org.crampkit.document.Page;
import org.crampkit.document.PdfCheck;
import org.crampkit.document.PdfFile;
import org.crampkit.document.PdfRenderer;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;

/** A tagged PDF of at most four pages, checked like a handout. */
public final class PdfFormat implements ReportFormat {

    private static final int MOST_PAGES = 4;

    private final TemplateFiles templates;
    private final Supplier<LanguagePack> pack;
    private final Supplier<PdfRenderer> renderer;

    /** Writes with a renderer and in a language that are made when they are needed. */
    public PdfFormat(TemplateFiles templates, Supplier<LanguagePack> pack, Supplier<PdfRenderer> renderer) {
        this.templates = templates;
        this.pack = pack;
        this.renderer = renderer;
    }

    @Override
    public String name() {
        return "pdf";
    }

    /** Returns the rows of the criteria, of what was found, and of the figures. */
    @Override
    public int expected(AuditReport report) {
        return 2 * report.criteria().size() + PaperView.figureRows(report);
    }

    @Override
    public void write(AuditReport report, Path file) throws IOException {
        String xhtml = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(templates.text("audit/" + name)))
                .compile(templates.text("audit/report.xhtml"))
                .execute(new PaperView(report, pack.get()).fields());
        PdfFile pdf = renderer.get()
                .render(new Page(
                        xhtml,
                        report.cover().title(),
                        pack.get().code(),
                        report.cover().brand().name(),
                        day(report.cover().made()),
                        Integer.toHexString(xhtml.hashCode())));
        if (pdf.pages() > MOST_PAGES) {
            throw new IOException("the audit has " + pdf.pages() + " pages");
        }
        Files.write(file, pdf.bytes());
    }

    /** Where only the year may be told, the file's own date is the first day of that year. */
    private static LocalDate day(Span made) {
        return made instanceof Span.Dates dates ? dates.period().from() : LocalDate.of(made.year(), 1, 1);
    }

    @Override
    public int countsIn(Path file) throws IOException {
        return PdfCheck.dataRows(Files.readAllBytes(file));
    }
}
