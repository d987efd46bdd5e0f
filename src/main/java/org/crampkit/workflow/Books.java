package org.crampkit.workflow;

import java.util.Map;
import org.crampkit.advice.AdviceLibrary;
import org.crampkit.audit.criterion.Criteria;
import org.crampkit.document.Brand;
import org.crampkit.document.PdfRenderer;
import org.crampkit.flags.RuleBook;
import org.crampkit.handout.HandoutComposer;
import org.crampkit.handout.copy.ClinicCopy;
import org.crampkit.handout.form.FormPage;
import org.crampkit.handout.report.ReportComposer;
import org.crampkit.intake.DiaryReader;
import org.crampkit.intake.PatientListReader;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.MessageCatalogue;
import org.crampkit.wording.Wording;

/** Everything that is read from template files, each part once and only when it is needed. */
public final class Books {

    private final TemplateFiles templates;
    private final Wording wording;
    private final Once<MessageCatalogue> messages;
    private final Once<MedicineBook> medicines;
    private final Once<RuleBook> rules;
    private final Once<AdviceLibrary> advice;
    private final Once<Criteria> criteria;
    private final Once<Brand> brand;
    private final Once<DiaryReader> diaries;
    private final Once<PatientListReader> patientLists;
    private final Once<HandoutComposer> composer;
    private final Once<ClinicCopy> copies;
    private final Once<ReportComposer> reports;
    private final Once<FormPage> forms;
    private final Once<PdfRenderer> renderer;

    /** Reads nothing yet. */
    public Books(TemplateFiles templates) {
        this.templates = templates;
        this.wording = new Wording(templates);
        this.messages = new Once<>(() -> new MessageCatalogue(templates));
        this.medicines = new Once<>(() -> MedicineBook.load(templates));
        this.rules = new Once<>(() -> RuleBook.load(templates, medicines()));
        this.advice = new Once<>(() -> AdviceLibrary.load(templates, medicines()));
        this.criteria = new Once<>(() -> Criteria.load(templates));
        this.brand = new Once<>(() -> brand(templates));
        this.diaries = new Once<>(() -> new DiaryReader(templates));
        this.patientLists = new Once<>(() -> new PatientListReader(templates));
        this.composer = new Once<>(() -> new HandoutComposer(templates, wording, renderer()));
        this.copies = new Once<>(() -> new ClinicCopy(templates, wording));
        this.reports = new Once<>(() -> new ReportComposer(templates, wording, renderer()));
        this.forms = new Once<>(() -> new FormPage(templates));
        this.renderer = new Once<>(() -> new PdfRenderer(templates));
    }

    private static Brand brand(TemplateFiles templates) {
        try {
            return Brand.load(templates);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    new Refusal.BadInput("CK-706", "brand", Map.of("detail", String.valueOf(e.getMessage()))));
        }
    }

    /** Returns the template files themselves. */
    public TemplateFiles templates() {
        return templates;
    }

    /** Returns the language packs. */
    public Wording wording() {
        return wording;
    }

    /** Returns the message catalogue. */
    public MessageCatalogue messages() {
        return messages.get();
    }

    /** Returns the medicine names and classes. */
    public MedicineBook medicines() {
        return medicines.get();
    }

    /** Returns the rule book. */
    public RuleBook rules() {
        return rules.get();
    }

    /** Returns the advice items. */
    public AdviceLibrary advice() {
        return advice.get();
    }

    /** Returns the criteria of the audit. */
    public Criteria criteria() {
        return criteria.get();
    }

    /** Returns the clinic's brand. */
    public Brand brand() {
        return brand.get();
    }

    /** Returns the reader of diaries. */
    public DiaryReader diaries() {
        return diaries.get();
    }

    /** Returns the reader of patient lists. */
    public PatientListReader patientLists() {
        return patientLists.get();
    }

    /** Returns the composer of handouts. */
    public HandoutComposer composer() {
        return composer.get();
    }

    /** Returns the composer of the clinic's copies of handouts. */
    public ClinicCopy copies() {
        return copies.get();
    }

    /** Returns the composer of the clinician's reports. */
    public ReportComposer reports() {
        return reports.get();
    }

    /** Returns the pages of the blank diary. */
    public FormPage forms() {
        return forms.get();
    }

    /** Returns the maker of PDF files. */
    public PdfRenderer renderer() {
        return renderer.get();
    }
}
