package org.crampkit.handout.form;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.document.Page;
import org.crampkit.handout.phrase.ContentHash;
import org.crampkit.templates.TemplateFiles;

/** The blank diary as a page: to print, or with a place for a form field in each cell. */
public final class FormPage {

    private static final int LEAST_SMALL = 10;

    /** Nights of a page: two weeks, in large print one. */
    private static final int NIGHTS = 14;

    private static final int LARGE_NIGHTS = 7;
    private static final int LARGE = 16;

    /** Points beside three lines in a cell of large print. */
    private static final int AIR = 8;

    private final Template template;

    /** Reads the page template of {@code templates/form}. */
    public FormPage(TemplateFiles templates) {
        template = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new java.io.StringReader(templates.text("form/" + name)))
                .compile(templates.text("form/form.xhtml"));
    }

    /**
     * Composes the page.
     *
     * @param form what to make
     * @param madeOn the day it is made
     * @param fillable whether each cell holds a link that becomes a form field
     */
    public Page page(DiaryForm form, LocalDate madeOn, boolean fillable) {
        int body = form.fontSize();
        FormView view = view(form, fillable, body < LARGE ? tight(body) : body * 3 + AIR);
        return new Page(
                template.execute(view),
                form.say("title"),
                form.pack().code(),
                form.brand().name(),
                madeOn,
                ContentHash.of(view));
    }

    /** Returns what the chart at the end of a handout prints, which has less room than a page of its own. */
    public static FormView chart(DiaryForm form) {
        return view(form, false, tight(form.fontSize()));
    }

    private static int tight(int body) {
        return body * 2 + 3;
    }

    private static FormView view(DiaryForm form, boolean fillable, int rowHeight) {
        int body = form.fontSize();
        List<FormView.Row> rows = new ArrayList<>();
        int number = 1;
        for (LocalDate night : form.dates()) {
            rows.add(row(form, night, number++, fillable));
        }
        return new FormView(
                form.pack().code(),
                form.say("title"),
                body,
                Math.max(LEAST_SMALL, body - 2),
                body + 6,
                rowHeight,
                form.brand().paper().equals("Letter") ? "letter" : "A4",
                form.brand().colour(),
                form.brand().tint(),
                form.brand().name(),
                form.brand().phone(),
                form.named() ? form.pack().say("form.for", Map.of("patient", form.patient())) : form.say("name-line"),
                form.say(fillable ? "instruction-fill" : "instruction"),
                form.say("help"),
                form.say("headers.night_date"),
                form.columns(),
                parts(rows, body < LARGE ? NIGHTS : LARGE_NIGHTS));
    }

    private static List<FormView.Part> parts(List<FormView.Row> rows, int most) {
        List<FormView.Part> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += most) {
            parts.add(new FormView.Part(from > 0, rows.subList(from, Math.min(rows.size(), from + most))));
        }
        return parts;
    }

    private static FormView.Row row(DiaryForm form, LocalDate night, int number, boolean fillable) {
        String day = form.pack().night(night);
        List<FormView.Cell> cells = new ArrayList<>();
        for (FormColumn column : form.columns()) {
            String field = fillable ? String.format(java.util.Locale.ROOT, "r%02d.%s", number, column.field()) : "";
            List<String> ticks = fillable ? List.of() : column.choices();
            cells.add(new FormView.Cell(column.field(), field, day + ": " + column.header(), ticks));
        }
        return new FormView.Row(day, cells);
    }
}
