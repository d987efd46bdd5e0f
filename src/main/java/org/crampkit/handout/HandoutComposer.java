package org.crampkit.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crampkit.advice.Because;
import org.crampkit.advice.Chosen;
import org.crampkit.advice.Plan;
import org.crampkit.advice.Withheld;
import org.crampkit.document.Page;
import org.crampkit.document.PdfRenderer;
import org.crampkit.handout.HandoutPages.Spacing;
import org.crampkit.handout.HandoutPages.Use;
import org.crampkit.handout.fit.Fitting;
import org.crampkit.handout.fit.Heights;
import org.crampkit.handout.fit.PrintedItems;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Composes one patient's handout from facts; a pure function of them. */
public final class HandoutComposer {

    private final Wording wording;
    private final PdfRenderer renderer;
    private final Drawings drawings;
    private final HandoutPages pages;

    /** Reads the page templates of {@code templates/handout}. */
    public HandoutComposer(TemplateFiles templates, Wording wording) {
        this(templates, wording, new PdfRenderer(templates));
    }

    /** Reads the page templates; measures pages with a renderer that is there already. */
    public HandoutComposer(TemplateFiles templates, Wording wording, PdfRenderer renderer) {
        this.wording = wording;
        this.renderer = renderer;
        this.drawings = new Drawings(templates, wording);
        this.pages = new HandoutPages(templates, drawings);
    }

    /**
     * Composes. What does not fit into the pages of its print size is left out, the least important first, and named in
     * {@link Handout#offered}; help lines, the first rescue card and the first stretch always stay.
     */
    public Handout compose(HandoutFacts facts) {
        LanguagePack pack = wording.pack(facts.language()).in(facts.brand().country());
        boolean held = facts.plan().held() != null || facts.flags().holdsSelfCare();
        Plan plan = facts.plan();
        PrintedItems all = PrintedItems.of(held ? List.of() : plan.chosen(), plan.wished());
        PrintedItems wanted = facts.easyRead() ? all.few() : all.most();
        Spacing spacing = wanted.stretches().size() > 1 || facts.pictured() ? Spacing.TIGHT : Spacing.USUAL;
        Measured measured = measured(facts, pack, wanted, new HandoutPages.Sheet(held, spacing, Use.MEASURED));
        PrintedItems fitting = held ? wanted : fitting(facts, pack, wanted, measured);
        Page made = pages.page(facts, pack, fitting, measured.sheet().to(Use.PRINTED));
        List<Chosen> leftOut = all.inTurn().stream()
                .filter(item -> !fitting.all().contains(item))
                .toList();
        return handout(facts, pack, made, held, fitting, leftOut);
    }

    /**
     * Measures every part, in the first spacing in which page one holds all help lines (or a held sheet its page); where none
     * does, in the one that lets them go on overleaf. On an easy-read sheet a picture fills page one, and they lead the second.
     */
    private Measured measured(HandoutFacts facts, LanguagePack pack, PrintedItems wanted, HandoutPages.Sheet sheet) {
        PdfRenderer.Positions positions = renderer.positions(pages.measured(facts, pack, wanted, sheet));
        Fitting fitting = new Fitting(
                new Heights(positions.tops(), positions.bottom()),
                Furniture.room(facts),
                PageBudget.of(facts).pages(),
                facts.stacked() || sheet.spacing() == Spacing.LOOSE ? Fitting.Flow.BROKEN : Fitting.Flow.WHOLE);
        boolean fits = facts.stacked()
                || (sheet.held() ? fitting.allFitOnOne() : facts.pictured() || fitting.pageOneFits(wanted));
        if (fits || sheet.spacing() == Spacing.LOOSE) {
            return new Measured(sheet, fitting);
        }
        Spacing next = sheet.spacing() == Spacing.USUAL ? Spacing.TIGHT : Spacing.LOOSE;
        return measured(facts, pack, wanted, sheet.spaced(next));
    }

    /** Returns what fits; the count of pages has the last word. */
    private PrintedItems fitting(HandoutFacts facts, LanguagePack pack, PrintedItems wanted, Measured measured) {
        PrintedItems fitting = measured.fitting().fill(wanted);
        List<Chosen> further = new ArrayList<>(fitting.inTurn());
        int core = fitting.core().all().size();
        while (further.size() > core && tooMany(facts, pack, wanted.among(further), measured)) {
            further.remove(further.size() - 1);
        }
        return wanted.among(further);
    }

    private boolean tooMany(HandoutFacts facts, LanguagePack pack, PrintedItems items, Measured measured) {
        Page page = pages.measured(facts, pack, items, measured.sheet().to(Use.COUNTED));
        return renderer.pages(page) > measured.fitting().pages();
    }

    /** A layout and what fits in it. */
    private record Measured(HandoutPages.Sheet sheet, Fitting fitting) {}

    private Handout handout(
            HandoutFacts facts, LanguagePack pack, Page made, boolean held, PrintedItems items, List<Chosen> leftOut) {
        Plan plan = facts.plan();
        LanguagePack staff = wording.staff();
        AdviceTexts own = new AdviceTexts(pack, drawings, facts.brand().country());
        AdviceTexts clinic = new AdviceTexts(staff, drawings, facts.brand().country());
        return new Handout(
                made,
                made.contentHash(),
                SeekHelp.IDS,
                held ? heldSentence(plan.held(), staff, clinic) : null,
                items.all().stream().map(item -> line(item, own)).toList(),
                plan.withheld().stream().map(item -> line(item, clinic)).toList(),
                Stream.concat(leftOut.stream(), plan.offered().stream())
                        .map(item -> line(item, clinic))
                        .toList());
    }

    private static String heldSentence(@Nullable Because reason, LanguagePack staff, AdviceTexts clinic) {
        return reason == null ? staff.say("handout.held.staff") : clinic.because(reason);
    }

    private static Handout.Line line(Chosen item, AdviceTexts texts) {
        return new Handout.Line(
                item.id(), texts.because(item.because()), !item.askFirst().isEmpty());
    }

    private static Handout.Line line(Withheld item, AdviceTexts texts) {
        String reasons =
                String.join(" ", item.because().stream().map(texts::because).toList());
        return new Handout.Line(item.id(), reasons, false);
    }
}
